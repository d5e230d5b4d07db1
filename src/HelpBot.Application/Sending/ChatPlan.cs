using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Sending;

/// <summary>Decides a chat's next call from its ledger alone: what is lost in a crash is decided again in the same way.</summary>
internal static class ChatPlan
{
    public static Plan For(ChatState chat, DateTimeOffset now, TelegramLimitsOptions limits)
    {
        if (chat.Line.Calls == ChatLine.MaxCalls) return new Plan(Step.None, null);
        var (due, pressing) = chat.Ledger.Deaf ? (DateTimeOffset.MaxValue, DateTimeOffset.MaxValue) : Erasures.FirstDue(chat);
        var mayErase = due < DateTimeOffset.MaxValue;
        Span<Step> steps =
        [
            Show(chat, now, limits),
            mayErase ? ErasePressing(chat, pressing, now) : Step.None,
            mayErase ? Erase(chat, due, now) : Step.None,
            Sweep(chat),
            Neutralise(chat, now, limits),
        ];
        var best = Step.None;
        foreach (var step in steps)
            if (IsBetter(step, best, now)) best = step;
        DateTimeOffset? again = null;
        if (best.At <= now)
            foreach (var step in steps)
                if (step.At > now && !step.IsStored && step.At < (again ?? DateTimeOffset.MaxValue) && step.Lane < best.Lane) again = step.At;
        return new Plan(best, again);
    }

    // Of two that can go now the more urgent; otherwise the earlier.
    private static bool IsBetter(Step step, Step than, DateTimeOffset now) =>
        step.At <= now ? than.At > now || step.Lane < than.Lane : step.At < than.At;

    private static Step Show(ChatState chat, DateTimeOffset now, TelegramLimitsOptions limits)
    {
        var (ledger, line) = (chat.Ledger, chat.Line);
        // A woman who asked to be forgotten is told so only when it is true.
        if (ledger.Show is not { } show || ledger.Silent || chat.Leaving is { IsShredded: false }) return Step.None;
        var lane = Lanes.Of(show.Urgency);
        var at = Latest(line.StoppedUntil, line.ShowNotBefore, line.Pace.ReadyAt(now, limits.PerChatPerSecond, limits.ChatBurst));
        if (line.First is { } busy)
        {
            if (!lane.IsUrgent() || busy.Revision == ledger.Revision) return Step.None;
            at = Latest(at, busy.StartedAt + SendLimits.UrgentMayWait);
        }
        return new Step(StepKind.Show, lane, at);
    }

    private static Step Erase(ChatState chat, DateTimeOffset due, DateTimeOffset now)
    {
        var (ledger, line) = (chat.Ledger, chat.Line);
        // Her answer first: what she wrote goes right after it.
        var waits = ledger.Show is not null && !ledger.Silent && line.TriedRevision != ledger.Revision;
        if (waits || line.First is not null) return Step.None;
        var at = Latest(due, line.EraseNotBefore, line.StoppedUntil);
        return new Step(StepKind.Erase, Lane.Erasure, at, IsStored: at == due && due > now && chat.Leaving is null);
    }

    private static Step ErasePressing(ChatState chat, DateTimeOffset pressing, DateTimeOffset now)
    {
        var line = chat.Line;
        if (line.First is { Kind: CallKind.Erase or CallKind.Sweep }) return Step.None;
        var at = Latest(pressing, line.EraseNotBefore);
        if (line.First is { } busy) at = Latest(at, busy.StartedAt + SendLimits.UrgentMayWait);
        return new Step(StepKind.Erase, Lane.PressingErasure, at, IsStored: pressing - now > TraceAges.TypedMayWait && chat.Leaving is null);
    }

    private static Step Sweep(ChatState chat)
    {
        var line = chat.Line;
        if (chat.Ledger.Sweep is null || chat.Ledger.Deaf || line.First is { Kind: CallKind.Erase or CallKind.Sweep }) return Step.None;
        var at = line.First is { } busy ? Latest(line.EraseNotBefore, busy.StartedAt + SendLimits.UrgentMayWait) : line.EraseNotBefore;
        return new Step(StepKind.Sweep, Lane.PressingErasure, at);
    }

    private static Step Neutralise(ChatState chat, DateTimeOffset now, TelegramLimitsOptions limits)
    {
        var (ledger, line) = (chat.Ledger, chat.Line);
        if (ledger.Deaf || line.First is not null || !ledger.Traces.Any(TraceMarks.TooOld)) return Step.None;
        var at = Latest(line.StoppedUntil, line.EraseNotBefore, line.Pace.ReadyAt(now, limits.PerChatPerSecond, limits.ChatBurst));
        return new Step(StepKind.Neutralise, ledger.Hiding ? Lane.PressingErasure : Lane.Erasure, at);
    }

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset two) => one > two ? one : two;

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset two, DateTimeOffset three) => Latest(Latest(one, two), three);
}
