using HelpBot.Application;
using HelpBot.BotApi;

namespace HelpBot.Settings;

/// <summary>Every setting of the program, read and checked.</summary>
internal sealed record HelpBotSettings
{
    public required TelegramOptions Telegram { get; init; }

    public required DataOptions Data { get; init; }

    public required KeysOptions Keys { get; init; }

    public required ScriptsOptions Scripts { get; init; }

    public required ReviewOptions Review { get; init; }

    public required HelpBotApplicationOptions Application { get; init; }

    public required HealthOptions Health { get; init; }

    public required SandboxListenOptions Sandbox { get; init; }
}
