using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Sending;

/// <summary>Makes a step into a call: draws the screen, picks the ids.</summary>
internal sealed class CallFactory(ScreenRenderer renderer, DeskRoom room, UnwrittenRows rows)
{
    /// <returns>The call; null if there is nothing to call after all.</returns>
    public Call? Make(ChatState chat, Step step, DateTimeOffset now) => step.Kind switch
    {
        StepKind.Show => Show(chat, chat.Ledger.Show!.Value, now),
        StepKind.Erase => new Call(chat, CallKind.Erase, now) { Order = chat.Line.NextOrder(), Ids = Erasures.Next(chat, now) },
        StepKind.Sweep => Sweep(chat, chat.Ledger.Sweep!.Value, now),
        StepKind.Neutralise => Neutralise(chat, now),
        _ => null,
    };

    private Call? Show(ChatState chat, WaitingShow show, DateTimeOffset now)
    {
        var (ledger, line) = (chat.Ledger, chat.Line);
        line.TriedRevision = ledger.Revision;
        var way = LivingMessage.WayFor(ledger, show, chat.Session.Holdings, now, beside: line.First is not null);
        if (way == Way.Drop)
        {
            chat.Ledger = ledger with { Show = null };
            rows.Note(chat, Unwritten.Soon);
            return null;
        }
        // What waited at start may have been sent before: the sweep looks for it once this one's id is known.
        if (line.IsRepeated) chat.Ledger = way == Way.Send ? ledger.Lose(show.Highest, now) : ledger.MayArriveLate(show.Highest, now);
        line.IsRepeated = false;
        // Should the program end before the send that hangs is answered, its message would be known to nobody.
        if (line.First is { Kind: CallKind.Send } hanging) chat.Ledger = chat.Ledger.Lose(hanging.Highest, now);
        return new Call(chat, way == Way.Send ? CallKind.Send : CallKind.Edit, now)
        {
            Order = line.NextOrder(),
            Revision = ledger.Revision,
            Highest = show.Highest,
            Manner = (show.HasSound ? SendManner.Sound : SendManner.None) | (room.FindVolunteer(chat.Chat) is null ? SendManner.None : SendManner.Protected),
            MessageId = way == Way.Send ? 0 : ledger.Living,
            Screen = line.UsesPlainScreen ? PlainScreen.Numbers : renderer.Draw(chat, now),
        };
    }

    private Call? Sweep(ChatState chat, SweepRange sweep, DateTimeOffset now)
    {
        var (ids, next) = Erasures.NextOf(sweep, chat.Ledger);
        var swept = sweep with { To = next };
        if (ids.Count > 0) return new Call(chat, CallKind.Sweep, now) { Order = chat.Line.NextOrder(), Ids = ids, Swept = swept };
        chat.Ledger = chat.Ledger.AreSwept(swept);
        rows.Note(chat, Unwritten.Soon);
        return null;
    }

    private static Call? Neutralise(ChatState chat, DateTimeOffset now)
    {
        foreach (var trace in chat.Ledger.Traces.All)
            if (trace.Is(TraceMarks.TooOld)) return new Call(chat, CallKind.Neutralise, now) { Order = chat.Line.NextOrder(), MessageId = trace.Id, Screen = PlainScreen.Neutral };
        return null;
    }
}
