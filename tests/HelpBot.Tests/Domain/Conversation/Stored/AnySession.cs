using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Conversation.Stored;

/// <summary>Arbitrary dialogues and holdings, of any shape that the types allow and a script could name.</summary>
internal static class AnySession
{
    private static readonly Gen<string> Id = Gen.Elements("numbers", "what.danger", "Қазақша", "a", "topic.order.1", new string('ж', 300), "emoji-☎");

    private static readonly Gen<string?> MaybeId = Gen.Frequency((2, Gen.Constant<string?>(null)), (3, Id.Select(id => (string?)id)));

    private static readonly Gen<ImmutableArray<string>> Ids = Id.ArrayOf().Select(ids => ids.ToImmutableArray());

    private static readonly Gen<bool> Bool = Gen.Elements(true, false);

    private static readonly Gen<int> Number = Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, int.MaxValue));

    private static readonly Gen<Language?> MaybeLanguage = Gen.Elements<Language?>(null, Language.Kazakh, Language.Russian);

    private static readonly Gen<Facts> Facts = Gen.Zip(Id, Id).ArrayOf()
        .Select(pairs => pairs.Aggregate(HelpBot.Domain.Conversation.Facts.None, (facts, pair) => facts.With(pair.Item1, pair.Item2)));

    private static readonly Gen<ArmedTimer> Timer =
        from kind in Gen.OneOf(Gen.Constant(ArmedTimer.IdleLock), Id)
        from number in Number
        from second in Gen.Choose(0, int.MaxValue)
        select new ArmedTimer(kind, number, DateTimeOffset.FromUnixTimeSeconds(second));

    private static readonly Gen<ImmutableArray<byte>> Blob = Gen.Choose(0, 255).Select(n => (byte)n).ArrayOf().Select(bytes => bytes.ToImmutableArray());

    public static readonly Gen<Dialogue> Dialogues =
        from node in Gen.OneOf(Gen.Constant(""), Id)
        from turn in Number
        from languages in Gen.Zip(MaybeLanguage, MaybeLanguage)
        from facts in Facts
        from place in Gen.Zip(MaybeId, MaybeId)
        from lists in Gen.Zip(Ids, Gen.Zip(Ids, Ids))
        from more in Gen.Zip(MaybeId, Gen.Zip(MaybeId, MaybeId))
        from numbers in Gen.Zip(Number, Number)
        from timers in Timer.ArrayOf()
        from answer in Gen.Elements(CoverAnswer.None, CoverAnswer.Right, CoverAnswer.Wrong)
        from bits in Gen.Zip(Bool, Bool)
        from words in Gen.Zip(Blob, Blob)
        select new Dialogue
        {
            Node = node,
            Turn = turn,
            Language = languages.Item1,
            ClientLanguage = languages.Item2,
            Facts = facts,
            Region = place.Item1,
            Town = place.Item2,
            Candidates = lists.Item1,
            Back = lists.Item2.Item1,
            ForcedTicks = lists.Item2.Item2,
            Service = more.Item1,
            Resume = more.Item2.Item1,
            Under = more.Item2.Item2,
            Page = numbers.Item1,
            CoverStep = numbers.Item2,
            Timers = [.. timers],
            CoverAnswer = answer,
            Opened = bits.Item1,
            Forced = bits.Item2,
            ForcedOwnWord = words.Item1,
            ForcedForceWord = words.Item2,
        };

    public static readonly Gen<Holdings> Holdings =
        from locked in Gen.Zip(Bool, Bool)
        from after in Gen.Elements<TimeSpan?>(null, TimeSpan.FromMinutes(15), TimeSpan.FromHours(24))
        from age in Gen.Elements(TimeSpan.FromHours(1), TimeSpan.FromHours(12), TimeSpan.FromHours(40))
        from words in Gen.Zip(Blob, Blob)
        from ticks in Ids
        from left in Number
        select new Holdings
        {
            Locked = locked.Item1,
            UnlockTold = locked.Item2,
            LockAfter = after,
            TraceAge = age,
            OwnWord = words.Item1,
            ForceWord = words.Item2,
            Ticks = ticks,
            LeftBehind = left,
        };
}
