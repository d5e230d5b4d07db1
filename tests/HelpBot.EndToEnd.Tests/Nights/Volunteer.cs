using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Practice;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.EndToEnd.Tests.Week;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>Somebody of the desk: comes onto the list, practises, goes on shift, takes, answers, closes.</summary>
internal sealed partial class Volunteer(TelegramEmulator telegram, CrowdGroup group, HandDrivenBot bot, long id)
{
    private const string Take = "v:take:";

    public CrowdUser User { get; } = telegram.User(id);

    /// <summary>Whether they are already on the way to a card.</summary>
    public bool IsLooking { get; set; }

    /// <summary>Whom they talk with; null if with nobody.</summary>
    public Seeker? With { get; set; }

    /// <summary>Whether a talk lies open in their chat.</summary>
    public bool HasTalk => Button("v:close:") is not null;

    /// <summary>The numbers of the cases that can be taken, as the group and their own chat show them: the urgent ones first, then as they came.</summary>
    public IEnumerable<int> Cards() => group.Screen.Messages.Concat(User.Screen.Messages)
        .SelectMany(message => message.Buttons.Where(button => button.Value.StartsWith(Take, StringComparison.Ordinal)).Select(button => (Number: Number(button.Value), Rank: Rank(message.Text))))
        .GroupBy(card => card.Number).OrderBy(cards => cards.Min(card => card.Rank)).ThenBy(cards => cards.Key).Select(cards => cards.Key);

    /// <summary>Comes onto the list: as the group's administrator, or by the code that the lead makes.</summary>
    public async Task JoinAsync(Volunteer? lead)
    {
        if (lead is null) User.SendText("/join");
        else
        {
            lead.User.SendText("/invite");
            await bot.RestAsync();
            User.Start(Code().Match(lead.User.Screen.ToString()).Groups[1].Value);
        }
        await bot.RestAsync();
    }

    /// <summary>Passes every scene of the practice room.</summary>
    public async Task PractiseAsync()
    {
        User.SendText("/practice");
        await bot.RestAsync();
        foreach (var scene in Words.Script.Book.Scenes)
        {
            await PressAsync("☐ " + scene.Title.In(Language.Russian).Source.Trim());
            for (var run = Rehearsal.Begin(scene); run.Step is { } step;)
            {
                var best = step.Replies.ToList().FindIndex(reply => reply.Worth == step.Replies.Min(other => other.Worth));
                await PressAsync($"{best + 1}");
                run = run.Answer(best);
            }
            await PressAsync(DeskLabels.Of("button.back"));
        }
    }

    public async Task GoOnShiftAsync()
    {
        User.SendText("/on");
        await bot.RestAsync();
        Assert.True(User.Screen.HasButton(DeskLabels.Of("button.shift-off")), User.Screen.ToString());
    }

    /// <summary>Presses <em>Take</em> on a card, in the group if it stands there.</summary>
    /// <param name="card">The number of its case.</param>
    /// <returns>Whether the talk is theirs.</returns>
    public async Task<bool> TakeAsync(int card)
    {
        if (group.Screen.FindButton(Take + card) is { } found) group.PressForged(User, found.Message.Id, Take + card);
        else if (User.Screen.FindButton(Take + card) is not null) User.Press(Take + card);
        else return false;
        await bot.RestAsync();
        return HasTalk;
    }

    /// <summary>Writes to whom they talk with. Soon after another talk ended they are asked whom it is for.</summary>
    public async Task SayAsync(string text)
    {
        User.SendText(text);
        await bot.RestAsync();
        if (Button("v:to:") is not { } sure) return;
        User.Press(sure);
        await bot.RestAsync();
    }

    public async Task CloseAsync()
    {
        await PressAsync(Button("v:close:")!);
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
        await bot.RestAsync();
    }

    private static int Rank(string text) => text.Contains(DeskLabels.Of("priority.high"), StringComparison.Ordinal) ? 0 : text.Contains(DeskLabels.Of("priority.raised"), StringComparison.Ordinal) ? 1 : 2;

    private static int Number(string data) => int.Parse(data[Take.Length..]);

    [GeneratedRegex("(?:/start |start=)([0-9a-f]{16,})")]
    private static partial Regex Code();
}
