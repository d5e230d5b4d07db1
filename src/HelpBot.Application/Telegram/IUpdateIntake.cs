namespace HelpBot.Application.Telegram;

/// <summary>Where polling and webhook hand in updates.</summary>
public interface IUpdateIntake
{
    /// <summary>Takes updates into the loop.</summary>
    /// <param name="updates">In the order in which they came; any number.</param>
    /// <param name="cancellationToken">Ends the wait, not the turn.</param>
    /// <returns>Completes when every one of them is committed (or was known before): only then may Telegram be told.</returns>
    /// <exception cref="StoreUnavailableException">The commit failed, for example on a full disk: do not confirm, hand them in again.</exception>
    Task AcceptAsync(IReadOnlyList<ChatUpdate> updates, CancellationToken cancellationToken);
}

/// <summary>The store could not commit; nothing of the batch has happened.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <inheritdoc/>
    public StoreUnavailableException() { }

    /// <inheritdoc/>
    public StoreUnavailableException(string message) : base(message) { }

    /// <inheritdoc/>
    public StoreUnavailableException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Whether the disk is full.</summary>
    public bool DiskFull { get; init; }
}
