using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>The words that are set as this dialogue sees them: hers or, under force, those that were set in it.</summary>
internal static class SetWords
{
    public static ImmutableArray<byte> Own(Dialogue dialogue, Holdings holdings) => dialogue.Forced ? dialogue.ForcedOwnWord : holdings.OwnWord;

    public static ImmutableArray<byte> Force(Dialogue dialogue, Holdings holdings) => dialogue.Forced ? dialogue.ForcedForceWord : holdings.ForceWord;
}
