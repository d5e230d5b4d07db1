using System.Text.RegularExpressions;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Practice;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>Somebody of the desk: comes onto the list, practises, goes on shift, takes, answers, closes.</summary>
/// <param name="telegram">Where they are.</param>
/// <param name="group">The volunteers' group.</param>
/// <param name="rest">Waits until the bot has done all there is to do.</param>
/// <param name="id">Their account.</param>
internal sealed partial class Volunteer(TelegramEmulator telegram, CrowdGroup group, Func<Task> rest, long id)
{
    private const string Take = "v:take:", Close = "v:close:";

    public CrowdUser User { get; } = telegram.User(id);

    /// <summary>Whether they are already on the way to a card.</summary>
    public bool IsLooking { get; set; }

    /// <summary>Whom they talk with; null if with nobody.</summary>
    public Seeker? With { get; set; }

    /// <summary>Whether a talk lies open in their chat.</summary>
    public bool HasTalk => Case is not null;

    /// <summary>The number of the case whose talk lies open in their chat; null if none does.</summary>
    public int? Case => Button(Close) is { } close ? int.Parse(close[Close.Length..]) : null;

    /// <summary>The numbers of the cases that can be taken, as the group and the own chat show them: the urgent ones first, then as they came.</summary>
    /// <remarks>What only the own chat shows is urgent: the group has had no room for it yet.</remarks>
    public IEnumerable<int> Cards() => group.Screen.Messages.SelectMany(message => CardsOf(message).Select(card => (Number: card, Rank: Rank(message.Text))))
        .Concat(User.Screen.FromBot.SelectMany(CardsOf).Select(card => (Number: card, Rank: 0)))
        .DistinctBy(card => card.Number).OrderBy(card => card.Rank).ThenBy(card => card.Number).Select(card => card.Number);

    /// <summary>Comes onto the list: as the group's administrator, or by the code that the lead makes.</summary>
    public async Task JoinAsync(Volunteer? lead)
    {
        if (lead is null) User.SendText("/join");
        else
        {
            lead.User.SendText("/invite");
            await rest();
            User.Start(Code().Match(lead.User.Screen.ToString()).Groups[1].Value);
        }
        await rest();
    }

    /// <summary>Passes every scene of the practice room.</summary>
    public async Task PractiseAsync()
    {
        User.SendText("/practice");
        await rest();
        foreach (var scene in Words.Script.Book.Scenes)
        {
            await PressAsync("☐ " + scene.Title.In(Language.Russian).Source.Trim());
            for (var run = Rehearsal.Begin(scene); run.Step is { } step;)
            {
                var best = step.Replies.ToList().FindIndex(reply => reply.Worth == step.Replies.Min(other => other.Worth));
                await PressAsync($"v:{PracticeSide.Answer}:{best + 1}");
                run = run.Answer(best);
            }
            await PressAsync(DeskLabels.Of("button.back"));
        }
    }

    public async Task GoOnShiftAsync()
    {
        User.SendText("/on");
        await rest();
        // Before the first shift.
        if (User.Screen.HasButton(DeskLabels.Of("button.abroad"))) await PressAsync(DeskLabels.Of("button.abroad"));
        Assert.True(User.Screen.HasButton(DeskLabels.Of("button.shift-off")), User.Screen.ToString());
    }

    /// <summary>Takes a case.</summary>
    /// <param name="card">Its number.</param>
    /// <returns>Whether the talk is theirs.</returns>
    public async Task<bool> TakeAsync(int card)
    {
        if (PressTake(card) is null) return false;
        await rest();
        return HasTalk;
    }

    /// <summary>Presses <em>Take</em> on a card, in the group if it stands there.</summary>
    /// <returns>What becomes of the press; null if the card is gone.</returns>
    public PressResult? PressTake(int card) => group.Screen.FindButton(Take + card) is { } found ? group.PressForged(User, found.Message.Id, Take + card)
        : User.Screen.FindButton(Take + card) is { } own ? User.PressForged(own.Message.Id, Take + card)
        : null;

    /// <summary>Writes to whom they talk with. Soon after another talk ended they are asked whom it is for.</summary>
    public async Task SayAsync(string text)
    {
        User.SendText(text);
        await rest();
        if (Button("v:to:") is not { } sure) return;
        User.Press(sure);
        await rest();
    }

    public async Task CloseAsync()
    {
        await PressAsync(Button(Close)!);
        // Closing asks first.
        if (Button("v:close-yes:") is { } sure) await PressAsync(sure);
    }

    /// <summary>What a button of their chat sends back.</summary>
    /// <param name="data">How it begins.</param>
    /// <returns>Null if there is none.</returns>
    public string? Button(string data) => User.Screen.FromBot.SelectMany(message => message.Buttons).FirstOrDefault(button => button.Value.StartsWith(data, StringComparison.Ordinal))?.Value;

    public override string ToString() => $"{User.Id}: {User.Screen}";

    private async Task PressAsync(string label)
    {
        User.Press(label);
        await rest();
    }

    /// <summary>The same of the own chat alone, which is never behind.</summary>
    public IEnumerable<int> OwnCards() => User.Screen.FromBot.SelectMany(CardsOf);

    private static IEnumerable<int> CardsOf(ScreenMessage message) =>
        message.Buttons.Where(button => button.Value.StartsWith(Take, StringComparison.Ordinal)).Select(button => Number(button.Value));

    private static int Rank(string text) => text.Contains(DeskLabels.Of("priority.high"), StringComparison.Ordinal) ? 0 : text.Contains(DeskLabels.Of("priority.raised"), StringComparison.Ordinal) ? 1 : 2;

    private static int Number(string data) => int.Parse(data[Take.Length..]);

    [GeneratedRegex("(?:/start |start=)([0-9a-f]{16,})")]
    private static partial Regex Code();
}
