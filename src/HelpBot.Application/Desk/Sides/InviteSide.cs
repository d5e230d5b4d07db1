using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HelpBot.Application.Chats;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Sides;

/// <summary>How people come onto the list: by a code that a lead made, or as an administrator of the group.</summary>
internal sealed class InviteSide(DeskRoom room, DeskMachine machine, IRandomSource random)
{
    private const int CodeBytes = 12;

    /// <summary>A lead makes a code: <c>/invite</c>, with <c>lead</c> and <c>minors</c> for more rights. It stands in their chat alone and is nowhere kept.</summary>
    public void Make(DeskDraft draft, VolunteerId by, string? roles)
    {
        if (draft.Memory.State.Find(by)?.IsLead != true || !draft.Memory.Panels.TryGetValue(by, out var panel))
        {
            draft.Answers[by] = DeskAnswer.NotAllowed;
            return;
        }
        Span<byte> bytes = stackalloc byte[CodeBytes];
        random.Fill(bytes);
        var code = Convert.ToHexStringLower(bytes);
        machine.Run(draft, new DeskInput.MakeInvite(Hash(code), RolesOf(roles)));
        draft.Memory = draft.Memory.With(by, panel with { Code = code });
    }

    /// <summary>Whether a command of somebody who is not on the list is for the desk.</summary>
    public bool IsFor(Input? input) => room.IsOn && input switch
    {
        Input.Command { Name: "start", Payload: { } code } => room.Latest.State.Invites.Any(invite => invite.Hash == Hash(code)),
        Input.Command { Name: "join", Payload: null } => true,
        _ => false,
    };

    /// <summary>Somebody comes onto the list. That they belong to the group has been looked up.</summary>
    /// <returns>False if they do not: then their chat stays like anybody's.</returns>
    public bool TryJoin(WaitingInput input, TurnOutcome outcome, GroupMember standing, DateTimeOffset now)
    {
        if (standing is not (GroupMember.Member or GroupMember.Administrator)) return false;
        var draft = room.Begin(outcome.Batch!, now);
        var hash = default(UInt128);
        if (input.Input is Input.Command { Name: "start", Payload: { } code }) hash = Hash(code);
        else if (standing == GroupMember.Administrator) hash = OfAdministrator(draft);
        else return false;
        machine.Run(draft, new DeskInput.UseInvite(hash));
        if (draft.Joined is not { } who) return false;
        draft.Memory = draft.Memory.With(who, new Panel(outcome.Chat.Chat));
        outcome.Inputs.Add(input);
        outcome.LastAct = now;
        outcome.Chat.IsPinned = true;
        // Whatever she or he saw before as a survivor would is gone from this chat.
        outcome.Ledger = outcome.Ledger.Back().Heard(input.Act!.MessageId, input.Act.SentAt ?? now).EraseAll();
        draft.Ask(who, new(IsFresh: true));
        return true;
    }

    /// <summary>The first 16 bytes of the SHA-256 of a code.</summary>
    public static UInt128 Hash(string code) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    // An administrator of the group leads: somebody must be the first.
    private UInt128 OfAdministrator(DeskDraft draft)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        var hash = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        machine.Run(draft, new DeskInput.MakeInvite(hash, Roles.Volunteer | Roles.Lead));
        return hash;
    }

    private static Roles RolesOf(string? words)
    {
        var roles = Roles.Volunteer;
        foreach (var word in (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            roles |= word.ToLowerInvariant() switch { "lead" => Roles.Lead, "minors" => Roles.ClearedForMinors, _ => Roles.None };
        return roles;
    }
}
