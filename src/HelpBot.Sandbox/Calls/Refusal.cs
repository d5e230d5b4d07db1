namespace HelpBot.Sandbox.Calls;

/// <summary>Telegram says no. Thrown from deep inside a method, caught in one place, where it becomes the answer.</summary>
/// <remarks>An exception, though an outcome: dozens of checks in nested parsers would otherwise each carry it up by hand.</remarks>
#pragma warning disable CA1032, CA1064 // Never leaves this project, and never without a code.
internal sealed class Refusal(int code, string description) : Exception(description)
#pragma warning restore CA1032, CA1064
{
    public int Code { get; } = code;

    public int? RetryAfter { get; init; }

    public long? MigrateToChatId { get; init; }

    public static Refusal BadRequest(string text) => new(400, "Bad Request: " + text);

    public static Refusal Forbidden(string text) => new(403, "Forbidden: " + text);

    public static Refusal Conflict(string text) => new(409, "Conflict: " + text);

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };
}
