using System.Globalization;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Commands.Playing;

/// <summary>A scene of the practice room as lines.</summary>
internal sealed class PracticeRoom(Scene scene, Language language, DeskBook book, TextWriter output)
{
    private readonly DeskWords _words = new(book, language);
    private Rehearsal _run = Rehearsal.Begin(scene);

    /// <summary>Whether the last answer was given.</summary>
    public bool IsOver => _run.IsOver;

    /// <summary>Whether it went well.</summary>
    public bool IsPassed => _run.IsPassed;

    /// <summary>Says who is played and shows the first step.</summary>
    public void Begin()
    {
        output.WriteLine($"{Say(scene.Title)}. {Say(scene.Intro)}");
        Show();
    }

    /// <summary>Takes one line: the number of an answer, from 1. Anything else shows the step again.</summary>
    public void Take(string line)
    {
        if (int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var place)) _run = _run.Answer(place - 1);
        if (_run.IsOver) Tell();
        else Show();
    }

    private void Show()
    {
        output.WriteLine();
        output.WriteLine(Plain(_words.Html("practice.says", ("text", Say(_run.Step!.Says)))));
        output.WriteLine();
        foreach (var (at, reply) in _run.Step.Replies.Index()) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {at + 1}  {Say(reply.Text)}"));
    }

    private void Tell()
    {
        foreach (var (_, reply) in _run.Remarks)
        {
            var key = reply.Worth switch { Worth.Good => "practice.good", Worth.Weak => "practice.weak", _ => "practice.harmful" };
            output.WriteLine();
            output.WriteLine(Plain(_words.Html("practice.you", ("text", Say(reply.Text)))));
            output.WriteLine($"  {Plain(_words.Html(key, ("text", Say(reply.Why))))}");
        }
        output.WriteLine();
        output.WriteLine($"{Say(scene.Lesson)} {Plain(_words.Html(_run.IsPassed ? "practice.passed" : "practice.failed"))}");
    }

    private string Say(ScriptText text) => text.In(language).Source;

    private static string Plain(string html) => TelegramHtml.Parse(html).Plain;
}
