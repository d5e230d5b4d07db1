using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Updates;

namespace HelpBot.Commands.Doctor;

/// <summary>The volunteers' group, as Telegram sees it.</summary>
internal static class GroupLook
{
    /// <summary>Looks.</summary>
    public static async Task<IReadOnlyList<Finding>> RunAsync(Setup setup, long group, JsonElement me, CancellationToken cancellationToken)
    {
        if (group == 0) return [new Finding("group", null, "Desk:GroupId is not set: no screen offers a person")];
        var chat = await setup.GetChatAsync(group, cancellationToken);
        if (!chat.IsDone) return [new Finding("group", Missing(chat))];
        var findings = new List<Finding>(Group(chat.Value));
        if (me.FindLong("id") is { } bot) findings.Add(Bot(await setup.GetChatMemberAsync(group, bot, cancellationToken)));
        findings.Add(Administrators(await setup.GetChatAdministratorsAsync(group, cancellationToken)));
        if (Is(me, "can_join_groups")) findings.Add(new Finding("joining", "Anybody may add the bot to a group of their own: disable that at BotFather with /setjoingroups, now that it is in yours."));
        return findings;
    }

    private static string Missing(SetupAnswer chat) => chat.Result switch
    {
        CallResult.Migrated moved => $"It became a supergroup: set Desk:GroupId to {moved.To.Value}.",
        CallResult.NotDone or CallResult.Unknown => "Telegram did not answer: try again.",
        _ => "The bot is not in it, or Desk:GroupId is another chat's. Add the bot to the group as an administrator, or correct the id.",
    };

    private static IEnumerable<Finding> Group(JsonElement chat)
    {
        yield return chat.FindString("type") switch
        {
            "supergroup" => new Finding("group", null, "a supergroup"),
            "group" => new Finding("group", "It is a basic group, whose id changes some day. Make it a supergroup: in its settings show the history to new members, save, and hide it again. Then set the new Desk:GroupId."),
            _ => new Finding("group", "Desk:GroupId is no group."),
        };
        if (chat.FindString("username") is { Length: > 0 }) yield return new Finding("group link", "The group has a public link: anybody can find it. Make it private in its settings.");
        if (Is(chat, "has_visible_history")) yield return new Finding("group history", "New members see what stood there before them. Hide the history in the group's settings.");
    }

    private static Finding Bot(SetupAnswer member) => !member.IsDone
        ? new Finding("bot's rights", "Telegram did not say where the bot stands in the group: try again.")
        : Standing.OfBot(member.Value) switch
        {
            BotStanding.Administrator => new Finding("bot's rights", null, "an administrator who may delete and pin"),
            BotStanding.Member => new Finding("bot's rights", "It may not delete or pin: make it an administrator of the group with both rights, and no other."),
            _ => new Finding("bot's rights", "It is not in the group: add it as an administrator who may delete and pin."),
        };

    private static Finding Administrators(SetupAnswer answer)
    {
        if (!answer.IsDone || answer.Value.ValueKind != JsonValueKind.Array) return new Finding("administrators", null, "Telegram did not say who they are");
        var hidden = answer.Value.EnumerateArray().Count(member => Is(member, "is_anonymous"));
        return hidden == 0
            ? new Finding("administrators", null, "none is anonymous")
            : new Finding("administrators", $"{hidden} of them are anonymous, and the desk refuses taps by the group itself. Switch \"Remain anonymous\" off for each.");
    }

    private static bool Is(JsonElement element, string name) => element.Find(name) is { ValueKind: JsonValueKind.True };
}
