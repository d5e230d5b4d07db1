using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

public sealed class TalkPagesTests
{
    private readonly Random _chance = new(4);

    [Fact]
    public void Backwards_and_forwards_every_piece_is_on_a_page_and_no_page_is_too_long()
    {
        for (var run = 0; run < 500; run++)
        {
            var pieces = TalkPages.Cut(Talk(_chance.Next(1, 40), mostLetters: 5000));
            var room = _chance.Next(0, 4000);
            var back = new List<TalkPage> { TalkPages.Ending(pieces, room, 0) };
            while (back[^1].HasEarlier) back.Add(TalkPages.Ending(pieces, room, back[^1].From));
            Assert.Equal(pieces.Count, back[0].To);
            foreach (var (page, earlier) in back.Zip(back.Skip(1))) Assert.Equal(page.From, earlier.To);
            Assert.All(back, page => Assert.True(page.To == page.From + 1 || pieces[page.From..page.To].Sum(piece => piece.Text.Length) <= room));

            var forth = back[^1];
            while (forth.HasLater)
            {
                var next = TalkPages.Ending(pieces, room, TalkPages.After(pieces, room, forth));
                Assert.InRange(next.From, 0, forth.To);
                Assert.True(next.To > forth.To);
                forth = next;
            }
        }
    }

    [Fact]
    public void The_pieces_of_a_message_are_the_message_and_none_is_longer_than_it_may_be()
    {
        foreach (var item in Talk(300, mostLetters: 9000))
        {
            var pieces = TalkPages.Cut([item]);
            Assert.Equal(Bare(item.Text), Bare(string.Concat(pieces.Select(piece => piece.Text)).Replace("…", "", StringComparison.Ordinal)));
            Assert.All(pieces, piece => Assert.InRange(piece.Text.Length, 0, TalkPages.MostInPiece + 4));
            Assert.True(pieces[0].IsFirst && pieces[^1].IsLast && pieces.Count(piece => piece.IsFirst) == 1 && pieces.Count(piece => piece.IsLast) == 1);
            Assert.All(pieces, piece => Assert.True(piece.Text.IsNormalized()));
            Assert.Equal(item.Text, Assert.Single(TalkPages.On(pieces, new TalkPage(0, pieces.Count, pieces.Count))).Text);
        }
    }

    [Fact]
    public void What_is_new_is_read_from_its_beginning()
    {
        var pieces = TalkPages.Cut([.. Talk(5, mostLetters: 10), new TalkItem(new ItemId(6), null, new string('ы', 3500), default), new TalkItem(new ItemId(7), null, new string('э', 3500), default)]);
        var newest = TalkPages.Newest(pieces, 3000, first: null);
        Assert.Equal((7, true), (pieces[newest.From].Item.Id.Value, pieces[newest.From].IsFirst));
        Assert.True(newest.HasLater);
        Assert.Equal(6, pieces[TalkPages.Newest(pieces, 3000, new ItemId(6)).From].Item.Id.Value);
        Assert.Equal(0, TalkPages.After(pieces, 3000, newest));
        // Short words that all fit are the page that they were.
        Assert.Equal(TalkPages.Ending(pieces[..5], 3000, 0), TalkPages.Newest(pieces[..5], 3000, new ItemId(2)));
    }

    [Fact]
    public void A_page_that_the_talk_does_not_have_is_its_end()
    {
        var pieces = TalkPages.Cut(Talk(3, mostLetters: 10));
        Assert.Equal(TalkPages.Ending(pieces, 1000, 0), TalkPages.Ending(pieces, 1000, 99));
        Assert.Equal(TalkPages.Ending(pieces, 1000, 0), TalkPages.Ending(pieces, 1000, -1));
    }

    // Words, words without an end, and characters of two halves.
    private List<TalkItem> Talk(int count, int mostLetters) => [.. Enumerable.Range(1, count).Select(number => new TalkItem(new ItemId(number), null, Text(_chance.Next(1, mostLetters)), default))];

    private string Text(int letters) => _chance.Next(3) switch
    {
        0 => string.Concat(Enumerable.Repeat("слово ", letters / 6 + 1)),
        1 => new string('ы', letters),
        _ => string.Concat(Enumerable.Repeat("😀", letters / 2 + 1)),
    };

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
