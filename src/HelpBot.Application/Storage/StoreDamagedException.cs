namespace HelpBot.Application.Storage;

/// <summary>What is stored is not what was written: a bug of the disk or of a hand, never of a person who writes. The bot must stop; the message says how to mend it.</summary>
public sealed class StoreDamagedException : Exception
{
    /// <inheritdoc/>
    public StoreDamagedException() { }

    /// <inheritdoc/>
    public StoreDamagedException(string message) : base(message) { }

    /// <inheritdoc/>
    public StoreDamagedException(string message, Exception innerException) : base(message, innerException) { }
}
