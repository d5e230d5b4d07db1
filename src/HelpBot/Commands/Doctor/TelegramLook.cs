using HelpBot.BotApi;
using HelpBot.BotApi.Calls;
using HelpBot.Settings;

namespace HelpBot.Commands.Doctor;

/// <summary>Token, webhook, menu and clock, as Telegram sees them.</summary>
internal static class TelegramLook
{
    /// <summary>The clocks may differ by this much.</summary>
    public static readonly TimeSpan MostClockDifference = TimeSpan.FromSeconds(30);

    /// <summary>Looks.</summary>
    public static async Task<IReadOnlyList<Finding>> RunAsync(HelpBotSettings settings, CommandScope scope, CancellationToken cancellationToken)
    {
        var token = TokenReader.Find(settings.Telegram, scope.Home, out var complaint);
        if (complaint is not null) return [new Finding("token", complaint)];
        if (token is null) return [new Finding("token", "No token is set: the sandbox would run. Set Telegram__Token or Telegram__TokenFile to serve Telegram.")];
        using var client = new BotApiClient(settings.Telegram.ApiBaseUrl, token, TimeProvider.System);
        var setup = new Setup(client, settings.Telegram);
        var me = await setup.GetMeAsync(cancellationToken);
        if (!me.IsDone) return [new Finding("token", Unanswered(me))];
        return
        [
            new Finding("token", null, "Telegram knows it"),
            Webhook(settings.Telegram, await setup.GetWebhookInfoAsync(cancellationToken)),
            Commands(await setup.GetMyCommandsAsync(cancellationToken)),
            Clock(client.ServerClock, scope.Terminal.Clock.GetUtcNow()),
            .. await GroupLook.RunAsync(setup, settings.Application.Desk.GroupId, me.Value, cancellationToken),
        ];
    }

    private static string Unanswered(SetupAnswer me) => me.Result switch
    {
        Application.Telegram.CallResult.Unauthorized => "Telegram refuses it: copy the present one from BotFather.",
        Application.Telegram.CallResult.NotDone or Application.Telegram.CallResult.Unknown => "Telegram cannot be reached: check the network and Telegram:ApiBaseUrl.",
        _ => "Telegram gave an unexpected answer: check Telegram:ApiBaseUrl.",
    };

    private static Finding Webhook(TelegramOptions telegram, SetupAnswer answer)
    {
        var wanted = telegram.Webhook.Url ?? "";
        var present = answer.IsDone && answer.Value.ValueKind == System.Text.Json.JsonValueKind.Object && answer.Value.TryGetProperty("url", out var url) ? url.GetString() ?? "" : "";
        if (wanted == present) return new Finding("updates", null, wanted.Length == 0 ? "by polling" : "by webhook");
        return wanted.Length == 0
            ? new Finding("updates", "A webhook is set at Telegram, but this bot polls. Starting the bot removes it; if another installation uses it, stop that one.")
            : new Finding("updates", "The webhook at Telegram is not Telegram:Webhook:Url. Starting the bot sets it.");
    }

    private static Finding Commands(SetupAnswer answer) =>
        answer.IsDone && answer.Value.ValueKind == System.Text.Json.JsonValueKind.Array && answer.Value.GetArrayLength() > 0
            ? new Finding("menu", null, $"{answer.Value.GetArrayLength()} commands")
            : new Finding("menu", "The menu is empty: it is set when the bot starts.");

    private static Finding Clock(DateTimeOffset? server, DateTimeOffset here) => server is not { } there
        ? new Finding("clock", null, "Telegram did not say its time")
        : (here - there).Duration() <= MostClockDifference
            ? new Finding("clock", null, $"{(here - there).TotalSeconds:0} s from Telegram's")
            : new Finding("clock", $"It is {(here - there).TotalSeconds:0} s from Telegram's: switch time synchronisation on (timedatectl set-ntp true). Messages are erased by this clock.");
}
