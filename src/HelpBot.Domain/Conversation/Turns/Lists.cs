using System.Collections.Immutable;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Places and services on screens.</summary>
internal static class Lists
{
    public static string PlaceFact(Dialogue dialogue, Script script, in Moment moment) => Facts.Unset;

    public static string NumberFact(Dialogue dialogue, Script script, in Moment moment) => Facts.Unset;

    public static string PagesFact(Dialogue dialogue, Script script, in Moment moment) => Facts.Unset;

    public static string Value(string name, Language language, Dialogue dialogue, Script script, in Moment moment) => "";

    public static string Describe(string text, Node node, Dialogue dialogue, Script script, in Moment moment) => text;

    public static ImmutableArray<ScreenButton> Buttons(Node node, Language language, Dialogue dialogue, Script script, in Moment moment) => [];

    public static void ChooseEntry(this TurnDraft draft, string data) => draft.AnswerSum(data);
}
