using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads a <c>ChatMember</c>: somebody's standing in a group.</summary>
internal static class Standing
{
    /// <summary>Of an answer of <c>getChatMember</c>.</summary>
    public static GroupMember Of(Envelope envelope)
    {
        if (envelope.State != EnvelopeState.Read) return GroupMember.Unknown;
        // Somebody whom Telegram does not know there, or not at all.
        if (envelope.Code == 400 && envelope.Description.Contains("not found", StringComparison.OrdinalIgnoreCase)) return GroupMember.No;
        if (envelope.Code != 0) return GroupMember.Unknown;
        using var document = JsonDocument.Parse(envelope.Body);
        return document.RootElement.Find("result") is { } member ? Of(member) : GroupMember.Unknown;
    }

    /// <summary>Of one member.</summary>
    public static GroupMember Of(JsonElement member) => member.FindString("status") switch
    {
        "creator" or "administrator" => GroupMember.Administrator,
        "member" => GroupMember.Member,
        // Restricted people may have left meanwhile.
        "restricted" => member.Find("is_member") is { ValueKind: JsonValueKind.True } ? GroupMember.Member : GroupMember.No,
        "left" or "kicked" => GroupMember.No,
        _ => GroupMember.Unknown,
    };

    /// <summary>Of the bot itself: without the rights to delete and to pin it cannot keep a board.</summary>
    public static BotStanding OfBot(JsonElement member) => member.FindString("status") switch
    {
        "creator" => BotStanding.Administrator,
        "administrator" => Has(member, "can_delete_messages") && Has(member, "can_pin_messages") ? BotStanding.Administrator : BotStanding.Member,
        "member" or "restricted" => BotStanding.Member,
        _ => BotStanding.Gone,
    };

    private static bool Has(JsonElement member, string right) => member.Find(right) is { ValueKind: JsonValueKind.True };
}
