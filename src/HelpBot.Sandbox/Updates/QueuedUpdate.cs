namespace HelpBot.Sandbox.Updates;

/// <summary>An update as it waits for the bot: written once, when it happened.</summary>
/// <param name="Id">Its <c>update_id</c>.</param>
/// <param name="Json">The whole update object in UTF-8.</param>
/// <param name="ExpiresAt">From then on it is never delivered.</param>
/// <param name="Queue">Pushed updates keep their order only within one of these.</param>
internal sealed record QueuedUpdate(int Id, byte[] Json, DateTimeOffset ExpiresAt, string Queue);
