using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation.Stored;

/// <summary>Armed timers as fields. The idle lock, which nearly every dialogue has, is an empty name.</summary>
internal static class TimerFields
{
    private const long LatestSecond = 253_402_300_799;

    public static void Write(ref DocumentWriter to, ImmutableArray<ArmedTimer> timers)
    {
        to.Number(timers.Length);
        foreach (var timer in timers)
        {
            to.Text(timer.Kind == ArmedTimer.IdleLock ? "" : timer.Kind);
            to.Number(timer.Number);
            to.Number(timer.Due.ToUnixTimeSeconds());
        }
    }

    public static ImmutableArray<ArmedTimer> Read(ref DocumentReader from)
    {
        var timers = ImmutableArray.CreateBuilder<ArmedTimer>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--)
        {
            var kind = from.Text();
            var number = from.Number();
            var second = from.Long();
            if (second > LatestSecond) from.Reject();
            else timers.Add(new(kind.Length == 0 ? ArmedTimer.IdleLock : kind, number, DateTimeOffset.FromUnixTimeSeconds(second)));
        }
        return timers.DrainToImmutable();
    }
}
