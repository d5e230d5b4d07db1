using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Application.Desk.Sides;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Scripts;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Application.Desk;

/// <summary>The groups of the shipped ready answers, as a volunteer opens them.</summary>
public sealed class ReplyScreenTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly Panel Opened = new(new TelegramChatId(7)) { Page = PanelPage.Replies };

    private readonly DeskTexts _texts = new(new Shipped());

    [Theory]
    [InlineData(Language.Russian, "Первые слова", "Нейтральные строки")]
    [InlineData(Language.Kazakh, "Алғашқы сөз", "Бейтарап сөздер")]
    public void Groups_come_first_and_the_neutral_one_before_all_where_somebody_else_may_read(Language language, string first, string neutral)
    {
        Assert.Equal(first, Buttons(Opened, CaseMarks.None, language)[0].Label);
        var forced = Buttons(Opened, CaseMarks.UnderForce, language);
        Assert.Equal((neutral, first), (forced[0].Label, forced[1].Label));
        Assert.Equal(Enum.GetValues<ReplyGroup>().Length + 1, forced.Count);
    }

    [Fact]
    public void Every_answer_stands_in_one_group_and_leads_back_to_it()
    {
        var opened = new List<string>();
        foreach (var group in Buttons(Opened).SkipLast(1))
        {
            var number = PanelAct.Find(group.Data!)!.Value.First;
            Assert.True(number > 0, group.Label);
            var answers = Buttons(Opened with { Group = (ReplyGroup)(number - 1) }).SkipLast(1).ToList();
            Assert.InRange(answers.Count, 2, 8);
            foreach (var answer in answers)
            {
                var reply = _texts.Book.Replies[PanelAct.Find(answer.Data!)!.Value.First - 1];
                opened.Add(reply.Id);
                Assert.Equal(group.Data, Buttons(Opened with { Page = PanelPage.Reply, Reply = reply.Id })[^1].Data);
            }
        }
        Assert.Equal(_texts.Book.Replies.Select(reply => reply.Id).Order(), opened.Order());
    }

    private List<ScreenButton> Buttons(Panel panel, CaseMarks marks = CaseMarks.None, Language language = Language.Russian)
    {
        var draft = new PanelDraft(_texts, language, Now);
        ReplyScreen.Draw(draft, _texts, panel, new Case(new CaseId(1), Now) { Language = Language.Kazakh, Marks = marks });
        return [.. draft.Finish().Rows.SelectMany(row => row)];
    }

    private sealed class Shipped : IScriptSource
    {
        public Script Current => ShippedScript.Script;
    }
}
