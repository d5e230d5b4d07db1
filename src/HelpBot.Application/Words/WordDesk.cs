using HelpBot.Application.Chats;
using HelpBot.Application.Receipts;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Typing;

namespace HelpBot.Application.Words;

/// <summary>Has what is slow done before its turn, two at a time, one of each chat: typed texts are compared with her words, receipts hashed. The loop goes on meanwhile.</summary>
internal sealed class WordDesk(IConversationEngine engine, WordCost cost, ReceiptPace receipts, Offload offload, IRandomSource random, TimeProvider time)
{
    /// <summary>Comparisons under way.</summary>
    public const int Workers = 2;

    /// <summary>Comparisons that may wait: about two seconds of work. Beyond it a text counts as no word.</summary>
    public const int MaxWaiting = 32;

    private readonly Queue<(ChatState Chat, WaitingInput Input, Func<Action> Work)> _waiting = new();
    private int _running;

    /// <summary>Called with inputs that may have their turn now, in order.</summary>
    public Action<IReadOnlyCollection<WaitingInput>> OnReady { get; set; } = static _ => { };

    /// <summary>Sets an input aside if it must wait for a comparison, its own or that of an earlier one.</summary>
    /// <returns>Whether it was set aside.</returns>
    public bool TrySetAside(WaitingInput input, TurnOutcome outcome)
    {
        var chat = outcome.Chat;
        if (chat.Parked is { } parked)
        {
            input.IsAside = true;
            parked.Enqueue(input);
            return true;
        }
        if (input.IsHashed || WorkFor(input, outcome) is not { } work) return false;
        input.IsAside = true;
        chat.Parked = new Queue<WaitingInput>();
        _waiting.Enqueue((chat, input, work));
        StartNext();
        return true;
    }

    // The slow part, and what is to be done with its result back on the loop; null if there is nothing to compute.
    private Func<Action>? WorkFor(WaitingInput input, TurnOutcome outcome) => input.Input switch
    {
        _ when _waiting.Count >= MaxWaiting => null,
        Input.Text text when engine.ReceiptIn(outcome.Session, text.Value) is { } receipt => ReceiptWork(input, outcome.Chat, receipt),
        Input.Text text => WordWork(input, text, outcome),
        Input.Pressed pressed when engine.DrawReceipt(outcome.Session, pressed.Data, random) is { } words => NewReceiptWork(input, pressed, outcome.Chat, words),
        _ => null,
    };

    private Func<Action>? WordWork(WaitingInput input, Input.Text text, TurnOutcome outcome)
    {
        var chat = outcome.Chat;
        // What cannot be one of her words (several words, too short, too long) need not be compared.
        if (text.Value.AsSpan().Trim().Length < OwnWordForm.MinLetters || OwnWordForm.Fold(text.Value) is not { } folded) return null;
        if (outcome.Session.Holdings.Locked && !chat.WordTries.MayTry(time.GetUtcNow())) return null;
        var check = CheckOf(folded, outcome.Session);
        return () =>
        {
            var answer = check.Answer(text);
            return () =>
            {
                input.Input = answer;
                if (answer.Word != WordMatch.None) chat.WordTries = default;
                else if (chat.Session.Holdings.Locked) chat.WordTries = new WordTries(Math.Min(chat.WordTries.Wrong + 1, WordTries.Free), time.GetUtcNow());
            };
        };
    }

    private Func<Action>? ReceiptWork(WaitingInput input, ChatState chat, string folded) => !MayHash(chat) ? null : () =>
    {
        var key = ReceiptKey.Of(folded, cost.Rounds);
        return () => input.Receipt = key;
    };

    private Func<Action>? NewReceiptWork(WaitingInput input, Input.Pressed pressed, ChatState chat, string words) => !MayHash(chat) ? null : () =>
    {
        var key = ReceiptKey.Of(ReceiptForm.Fold(words)!, cost.Rounds);
        return () => (input.Receipt, input.Words, input.Input) = (key, words, pressed with { HasWords = true });
    };

    // Asking for many receipts would take the workers' time as guessing does: both count.
    private bool MayHash(ChatState chat)
    {
        var now = time.GetUtcNow();
        if (!chat.ReceiptTries.MayTry(now) || !receipts.TryTake(now)) return false;
        chat.ReceiptTries = chat.ReceiptTries.After(now);
        return true;
    }

    private WordCheck CheckOf(string folded, Session session)
    {
        var salt = new byte[engine.AsksForWord(session) ? WordHash.SaltBytes : 0];
        random.Fill(salt);
        return new WordCheck(folded, session.Holdings.OwnWord, session.Holdings.ForceWord, [.. salt], cost.Rounds);
    }

    private void StartNext()
    {
        while (_running < Workers && _waiting.TryDequeue(out var next))
        {
            _running++;
            _ = RunAsync(next.Chat, next.Input, next.Work);
        }
    }

    private async Task RunAsync(ChatState chat, WaitingInput input, Func<Action> work)
    {
        Action? finish = null;
        try
        {
            finish = await offload.RunAsync(() => Task.FromResult(work()));
        }
        finally
        {
            // Even a fault must not leave her without an answer: the text then counts as no word.
            Ready(chat, input, finish);
        }
    }

    private void Ready(ChatState chat, WaitingInput input, Action? finish)
    {
        _running--;
        finish?.Invoke();
        input.IsHashed = true;
        var ready = new List<WaitingInput> { input };
        ready.AddRange(chat.Parked!);
        chat.Parked = null;
        SkipAllButLast(ready);
        OnReady(ready);
        StartNext();
    }

    // A flood is compared once: of the texts that came meanwhile only the last.
    private static void SkipAllButLast(List<WaitingInput> ready)
    {
        var last = ready.FindLastIndex(input => input.Input is Input.Text);
        for (var i = 1; i < ready.Count; i++)
            if (i != last && ready[i].Input is Input.Text) ready[i].IsHashed = true;
    }
}
