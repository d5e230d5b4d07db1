namespace HelpBot.Storage;

/// <summary>The files cannot be used as they are. Nothing was changed; the message says to the operator what to do.</summary>
public sealed class StoreRefusedException : Exception
{
    /// <inheritdoc/>
    public StoreRefusedException() { }

    /// <inheritdoc/>
    public StoreRefusedException(string message) : base(message) { }

    /// <inheritdoc/>
    public StoreRefusedException(string message, Exception innerException) : base(message, innerException) { }
}
