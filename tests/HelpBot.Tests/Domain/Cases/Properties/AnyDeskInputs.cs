using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Tests.Domain.Cases.Properties;

/// <summary>One act of somebody at the desk: who and what, as plain numbers, so that any of them means something at any time.</summary>
/// <param name="Kind">What is done; see <see cref="DeskCrowd.Do"/>.</param>
/// <param name="Her">Which of the twenty.</param>
/// <param name="Volunteer">Which of the six.</param>
/// <param name="More">Anything else that the act needs.</param>
internal readonly record struct DeskAct(int Kind, int Her, int Volunteer, int More);

/// <summary>Interleavings of what twenty people and six volunteers do.</summary>
internal static class AnyDeskInputs
{
    public const int People = 20, Volunteers = 6, Kinds = 42;

    private static readonly Gen<DeskAct> One =
        from kind in Gen.Frequency((6, Gen.Elements(DeskCrowd.Offer, DeskCrowd.Words, DeskCrowd.Take, DeskCrowd.Reply)), (2, Gen.Choose(0, Kinds - 1)), (1, Gen.Constant(DeskCrowd.Wait)))
        from her in Gen.Choose(0, People - 1)
        from volunteer in Gen.Choose(0, Volunteers - 1)
        from more in Gen.Choose(0, 9999)
        select new DeskAct(kind, her, volunteer, more);

    public static readonly Arbitrary<DeskAct[]> Many = One.ArrayOf().ToArbitrary();

    /// <summary>Many acts in one crowd, for a deep look with few runs.</summary>
    public static DeskAct[] Long(int acts, int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, acts).Select(_ => new DeskAct(
            chance.Next(9) == 0 ? chance.Next(Kinds) : chance.Next(8) == 0 ? DeskCrowd.Wait : chance.Next(4),
            chance.Next(People), chance.Next(Volunteers), chance.Next(10_000)))];
    }
}
