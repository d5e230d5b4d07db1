using System.CommandLine;
using System.Security.Cryptography;
using HelpBot.Application.Desk;
using HelpBot.BotApi.Calls;
using HelpBot.Domain.Cases;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary><c>helpbot invite</c>: a link by which one person comes onto the volunteers' list, beside a running bot.</summary>
internal static class InviteCommand
{
    private static readonly TimeSpan Lives = TimeSpan.FromHours(24);

    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var role = new Option<string>("--role") { Description = "volunteer, lead, or minors (a volunteer cleared for under-18s).", DefaultValueFactory = _ => "volunteer" };
        role.AcceptOnlyFromAmong("volunteer", "lead", "minors");
        var verb = new Verb("invite", "Makes a link by which one person comes onto the volunteers' list: good once, for 24 hours. Works while the bot runs. The link is printed and kept nowhere.")
        {
            Examples = ["helpbot invite", "helpbot invite --role lead"],
        };
        verb.Add(role);
        verb.SetAction((parsed, cancellationToken) => RunAsync(scope, parsed.GetValue(role)!, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CommandScope scope, string role, CancellationToken cancellationToken)
    {
        var (settings, complaints) = SettingsReader.Read(scope.Configuration);
        foreach (var complaint in complaints) await scope.Terminal.Error.WriteLineAsync(complaint);
        if (complaints.Count > 0) return 1;
        if (settings.Application.Desk.GroupId == 0)
        {
            await scope.Terminal.Error.WriteLineAsync("There is no desk yet: set Desk:GroupId to the volunteers' group and restart the bot.");
            return 1;
        }
        var name = await FindNameAsync(settings, scope.Home, cancellationToken);
        return StoreVerb.Run(scope, store => Sentence(name, Code(StoreReading.Invites(store), role, scope.Terminal.Clock.GetUtcNow())));
    }

    private static string Sentence(string? name, string code) => name is null
        ? $"/start {code}\nTelegram did not say the bot's name: this is to be written to the bot. One person, once, within 24 hours. Hand it over in person."
        : $"{BotLink.Of(name, code)}\nFor one person, once, within 24 hours. Hand it over in person, and add them to the group.";

    /// <summary>Makes the code of an invitation.</summary>
    public static string Code(IInviteSeal seal, string role, DateTimeOffset now)
    {
        var roles = role switch { "lead" => Roles.Volunteer | Roles.Lead, "minors" => Roles.Volunteer | Roles.ClearedForMinors, _ => Roles.Volunteer };
        Span<byte> chance = stackalloc byte[5];
        RandomNumberGenerator.Fill(chance);
        return new SignedCode(roles, now + Lives).Write(seal, chance);
    }

    private static async Task<string?> FindNameAsync(HelpBotSettings settings, string home, CancellationToken cancellationToken)
    {
        if (TokenReader.Find(settings.Telegram, home, out _) is not { } token) return null;
        using var client = new BotApiClient(settings.Telegram.ApiBaseUrl, token, TimeProvider.System);
        var me = await new Setup(client, settings.Telegram).GetMeAsync(cancellationToken);
        return me.IsDone && me.Value.TryGetProperty("username", out var name) ? name.GetString() : null;
    }
}
