using HelpBot.Application.Storage;

namespace HelpBot.Tests.Storage;

public abstract partial class SessionStoreContract
{
    [Fact]
    public async Task The_desk_comes_back_as_it_was_written_over_starts()
    {
        Assert.Empty((await Store.LoadDeskAsync(default)).Rows);
        await WriteDeskAsync(new() { Heads = [new(1, Rows.Id(1)), new(2, Rows.Id(2))], Rows = [DeskRow(1, 0, 5), DeskRow(2, 0, 6), DeskRow(2, 1, 7)] });
        await WriteDeskAsync(new() { Rows = [DeskRow(2, 0, 8)] });

        await ReopenAsync();
        var desk = await Store.LoadDeskAsync(default);
        Assert.Equal([new(1, Rows.Id(1)), new(2, Rows.Id(2))], desk.Heads);
        AssertRows([DeskRow(1, 0, 5), DeskRow(2, 0, 8), DeskRow(2, 1, 7)], desk);
        Assert.False(desk.Restored);
    }

    [Fact]
    public async Task A_row_of_the_desk_can_be_taken_away_and_its_record_stays()
    {
        await WriteDeskAsync(new() { Rows = [DeskRow(2, 0, 6), DeskRow(2, 1, 7)] });
        await WriteDeskAsync(new() { Rows = [new(Rows.Id(2), 1, default), new(Rows.Id(3), 0, default)] });

        AssertRows([DeskRow(2, 0, 6)], await Store.LoadDeskAsync(default));
    }

    [Fact]
    public async Task An_ended_record_is_gone_with_its_head_and_cannot_be_written_again()
    {
        await WriteDeskAsync(new() { Heads = [new(1, Rows.Id(1)), new(2, Rows.Id(2))], Rows = [DeskRow(1, 0, 5), DeskRow(2, 0, 6)] });
        await WriteDeskAsync(new() { Ended = [Rows.Id(1)] });
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteDeskAsync(new() { Rows = [DeskRow(1, 0, 9)] }));

        Assert.True(await Store.ShredAsync(default));
        await ReopenAsync();
        var desk = await Store.LoadDeskAsync(default);
        Assert.Equal([new(2, Rows.Id(2))], desk.Heads);
        AssertRows([DeskRow(2, 0, 6)], desk);
    }

    [Fact]
    public async Task A_head_moves_to_another_record_in_the_commit_that_ends_the_first()
    {
        await WriteDeskAsync(new() { Heads = [new(1, Rows.Id(1))], Rows = [DeskRow(1, 0, 5)] });
        await WriteDeskAsync(new() { Heads = [new(1, Rows.Id(9))], Rows = [DeskRow(9, 0, 6)], Ended = [Rows.Id(1)] });

        var desk = await Store.LoadDeskAsync(default);
        Assert.Equal([new(1, Rows.Id(9))], desk.Heads);
        AssertRows([DeskRow(9, 0, 6)], desk);
    }

    [Fact]
    public async Task Ending_what_never_was_is_no_error_and_reveals_are_taken()
    {
        await WriteDeskAsync(new() { Ended = [Rows.Id(1)], Reveals = [new(Rows.Now, 7, 9)] });
        Assert.True(await Store.ShredAsync(default));
        Assert.Empty((await Store.LoadDeskAsync(default)).Rows);
    }

    private static DeskRow DeskRow(int record, int number, int seed) => new(Rows.Id(record), number, Rows.Bytes(50, seed));

    private static void AssertRows(IEnumerable<DeskRow> expected, StoredDesk desk) => Assert.Equal(expected.Select(Show), desk.Rows.Select(Show));

    private static string Show(DeskRow row) => $"{row.Record.Value:x} {row.Number} {Convert.ToHexString(row.Content.Span)}";

    private Task WriteDeskAsync(DeskWrite desk) => Store.CommitAsync(new() { Now = Rows.Now, Desk = desk }, default);
}
