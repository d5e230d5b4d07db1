using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Forget: the session that remains holds nothing but the last screen and its language.</summary>
internal static class Forgetting
{
    public static void ForgetAll(this TurnDraft draft)
    {
        draft.Dialogue = new() { Node = Reserved.ForgetDone, Language = draft.Dialogue.Language, ClientLanguage = draft.Dialogue.ClientLanguage };
        draft.Holdings = Holdings.New;
        draft.Urgency = Urgency.Hide;
        draft.Add(new Effect.Forget());
        draft.Count(Counts.Forget);
    }
}
