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

/// <summary>How people come onto the list: by a code that a lead or an operator made, or as an administrator of the group.</summary>
internal sealed class InviteSide(DeskRoom room, DeskMachine machine, IRandomSource random, IInviteSeal? seal = null)
{
    private const int CodeBytes = 12;

    /// <summary>A lead makes a code. It stands in their chat alone and is nowhere kept.</summary>
    public void Make(DeskDraft draft, VolunteerId by, Roles roles)
    {
        if (draft.Memory.State.Find(by)?.IsLead != true || !draft.Memory.Panels.TryGetValue(by, out var panel))
        {
            draft.Answers[by] = DeskAnswer.LeadsOnly;
            return;
        }
        Span<byte> bytes = stackalloc byte[CodeBytes];
        random.Fill(bytes);
        var code = Convert.ToHexStringLower(bytes);
        machine.Run(draft, new DeskInput.MakeInvite(Hash(code), roles | Roles.Volunteer));
        draft.Memory = draft.Memory.With(by, panel with { Code = code, Open = new OwnPage(OwnPageKind.Link, (int)roles) });
    }

    /// <summary>Whether a command of somebody who is not on the list is for the desk.</summary>
    public bool IsFor(Input? input) => room.IsOn && input switch
    {
        Input.Command { Name: "start", Payload: { } code } => room.Latest.State.Invites.Any(invite => invite.Hash == Hash(code)) || SignedCode.Find(code, seal) is not null,
        Input.Command { Name: "join", Payload: null } => true,
        _ => false,
    };

    /// <summary>Somebody comes onto the list. Whether they belong to the group has been looked up: who does not is on the list and can do nothing until they do.</summary>
    /// <returns>False if they do not come onto it: then their chat stays like anybody's.</returns>
    public bool TryJoin(WaitingInput input, TurnOutcome outcome, GroupMember standing, DateTimeOffset now)
    {
        var draft = room.Begin(outcome.Batch!, now);
        if (input.Input is not Input.Command command || Use(draft, command, standing, outcome.Session.Dialogue.Language ?? command.Client ?? Language.Russian) is not { } use) return false;
        machine.Run(draft, use);
        if (draft.Joined is not { } who) return false;
        draft.Memory = draft.Memory.With(who, new Panel(outcome.Chat.Chat));
        if (standing is not (GroupMember.Member or GroupMember.Administrator)) machine.Run(draft, new DeskInput.BeAbsent(who, Absence.NotInGroup));
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

    private DeskInput? Use(DeskDraft draft, Input.Command command, GroupMember standing, Language reads)
    {
        if (command is { Name: "start", Payload: { } code })
            return SignedCode.Find(code, seal) is { } signed ? new DeskInput.UseSigned(new Invite(Hash(code), signed.Roles, signed.Ends)) { Reads = reads } : new DeskInput.UseInvite(Hash(code)) { Reads = reads };
        return standing == GroupMember.Administrator ? new DeskInput.UseInvite(OfAdministrator(draft)) { Reads = reads } : null;
    }

    // An administrator of the group leads: somebody must be the first.
    private UInt128 OfAdministrator(DeskDraft draft)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        var hash = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        machine.Run(draft, new DeskInput.MakeInvite(hash, Roles.Volunteer | Roles.Lead));
        return hash;
    }
}
