using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Slash commands, and whole messages that mean one, outside the lock.</summary>
internal static class Commands
{
    public static void Obey(this TurnDraft draft, Input.Command command)
    {
        if (!draft.Script.Commands.TryGetValue(command.Name, out var rule))
        {
            draft.OfferHelp();
            return;
        }
        draft.Obey(rule);
        if (rule is CommandRule.Start) draft.TakeLink(command.Payload);
    }

    public static void Obey(this TurnDraft draft, CommandRule rule)
    {
        switch (rule)
        {
            case CommandRule.Start:
                draft.BeginAnew();
                draft.Count(Counts.Start);
                break;
            case CommandRule.Hide: draft.Hide(); break;
            case CommandRule.Numbers: draft.GoNumbers(); break;
            case CommandRule.Open open: draft.OpenScreen(open.Node); break;
        }
    }

    /// <summary>A shared link's code stands for a place, so that it need not be asked.</summary>
    public static void TakeLink(this TurnDraft draft, string? payload)
    {
        if (payload is not null && draft.Script.Links.TryGetValue(payload, out var region)) draft.Dialogue = draft.Dialogue with { Region = region };
    }

    /// <summary>Help choices for what was not understood; before the first question is answered, the question again.</summary>
    public static void OfferHelp(this TurnDraft draft)
    {
        var current = draft.Current;
        if (current.Area == Area.Ordinary) draft.Interrupt(draft.Script.Typed.Else);
        // She was told to come back when nobody reads along: whatever she writes, she is back.
        else if (current.Id == Reserved.FirstNo) draft.Enter(Reserved.FirstQuestion);
    }

    // Nothing may tell what the bot is for before the first question is answered.
    private static void OpenScreen(this TurnDraft draft, string node)
    {
        var from = draft.Current;
        if (from.Area != Area.Opening || node == Reserved.Privacy || node == Reserved.ForgetAsk || draft.Script.Nodes[node].Both) draft.Interrupt(node);
        else draft.OfferHelp();
    }
}
