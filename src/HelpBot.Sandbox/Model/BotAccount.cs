namespace HelpBot.Sandbox.Model;

/// <summary>The bot itself: who it is, and what BotFather and the profile methods have set.</summary>
internal sealed class BotAccount
{
    public required long Id { get; init; }

    public required string Username { get; init; }

    public required string FirstName { get; init; }

    /// <summary>Texts of the profile by language code; the empty code is the fallback.</summary>
    public Dictionary<string, string> Names { get; } = [];

    public Dictionary<string, string> Descriptions { get; } = [];

    public Dictionary<string, string> ShortDescriptions { get; } = [];

    /// <summary>Command menus by (scope, language code).</summary>
    public Dictionary<(string Scope, string Language), IReadOnlyList<BotCommand>> Commands { get; } = [];

    /// <summary>Menu buttons by chat id; 0 is the default. The value is the type: commands, default, web_app.</summary>
    public Dictionary<long, string> MenuButtons { get; } = [];

    /// <summary>The name as somebody with this client language sees it.</summary>
    public string NameFor(string? language) =>
        Names.GetValueOrDefault(language ?? "") ?? Names.GetValueOrDefault("") ?? FirstName;

    /// <summary>The commands that a private chat's menu offers: narrowest scope first, in each the client's language first.</summary>
    public IReadOnlyList<BotCommand> CommandsFor(long chatId, string? language)
    {
        foreach (var scope in (string[])[$"chat:{chatId}", "all_private_chats", "default"])
        {
            if (Commands.TryGetValue((scope, language ?? ""), out var own)) return own;
            if (Commands.TryGetValue((scope, ""), out var common)) return common;
        }

        return [];
    }
}

/// <summary>One row of a command menu.</summary>
internal sealed record BotCommand(string Command, string Description);
