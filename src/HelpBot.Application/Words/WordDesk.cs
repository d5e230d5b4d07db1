using HelpBot.Application.Chats;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Typing;

namespace HelpBot.Application.Words;

/// <summary>Has typed texts compared with her words before their turn: two at a time, one of each chat. The loop goes on meanwhile.</summary>
internal sealed class WordDesk(IConversationEngine engine, WordCost cost, Offload offload, IRandomSource random, TimeProvider time)
{
    /// <summary>Comparisons under way.</summary>
    public const int Workers = 2;

    /// <summary>Comparisons that may wait: about two seconds of work. Beyond it a text counts as no word.</summary>
    public const int MaxWaiting = 32;

    private readonly Queue<(ChatState Chat, WaitingInput Input, WordCheck Check)> _waiting = new();
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
        if (input.IsHashed || input.Input is not Input.Text text) return false;
        // What cannot be one of her words (several words, too short, too long) need not be compared.
        if (text.Value.AsSpan().Trim().Length < OwnWordForm.MinLetters || OwnWordForm.Fold(text.Value) is not { } folded) return false;
        if (_waiting.Count >= MaxWaiting || outcome.Session.Holdings.Locked && !chat.WordTries.MayTry(time.GetUtcNow())) return false;
        input.IsAside = true;
        chat.Parked = new Queue<WaitingInput>();
        _waiting.Enqueue((chat, input, CheckOf(folded, outcome.Session)));
        StartNext();
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
            _ = RunAsync(next.Chat, next.Input, next.Check);
        }
    }

    private async Task RunAsync(ChatState chat, WaitingInput input, WordCheck check)
    {
        var text = (Input.Text)input.Input!;
        try
        {
            text = await offload.RunAsync(() => Task.FromResult(check.Answer(text)));
        }
        finally
        {
            // Even a fault must not leave her without an answer: the text then counts as no word.
            Ready(chat, input, text);
        }
    }

    private void Ready(ChatState chat, WaitingInput input, Input.Text text)
    {
        _running--;
        input.Input = text;
        input.IsHashed = true;
        if (text.Word != WordMatch.None) chat.WordTries = default;
        else if (chat.Session.Holdings.Locked) chat.WordTries = new WordTries(Math.Min(chat.WordTries.Wrong + 1, WordTries.Free), time.GetUtcNow());
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
            if (i != last) ready[i].IsHashed = true;
    }
}
