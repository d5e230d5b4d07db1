namespace HelpBot.Sandbox.Model;

/// <summary>A Telegram account that is not a bot.</summary>
internal sealed class Person
{
    public required long Id { get; init; }

    public required string FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Username { get; set; }

    /// <summary>The client's language, as it stands in <c>from.language_code</c>; null if the client sends none.</summary>
    public string? LanguageCode { get; set; }

    /// <summary>Whether the account ever opened the bot; before that the bot may not write first.</summary>
    public bool HasStarted { get; set; }

    public bool HasBlockedBot { get; set; }

    public bool IsDeactivated { get; set; }

    /// <summary>Whether the chat page shows this person; the crowd of a load test is not streamed to it.</summary>
    public bool IsOnPage { get; set; }

    /// <summary>Whether the page shows this person as one of the volunteers' desk.</summary>
    public bool IsVolunteer { get; init; }

    /// <summary>Whether the page shows this volunteer as the one who leads: came onto the list as the group's administrator.</summary>
    public bool IsLead { get; init; }
}
