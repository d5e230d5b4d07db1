using HelpBot.Application.Storage;

namespace HelpBot.Tests.Storage;

public abstract partial class SessionStoreContract
{
    [Fact]
    public async Task An_unknown_chat_gets_an_id_and_no_row()
    {
        var found = await Store.LoadAsync([Rows.Chat(1), Rows.Chat(2)], default);

        Assert.All(found, one => Assert.Null(one.Row));
        Assert.NotEqual(found[0].Id, found[1].Id);
    }

    [Fact]
    public async Task A_row_comes_back_as_it_was_written_by_its_chat_and_by_its_id()
    {
        var row = await BeginAsync(Rows.Chat(1), row => row with { Show = 3, Due = Rows.Now.AddTicks(7) });

        await ReopenAsync();

        Rows.AssertSame(row, (await FindAsync(Rows.Chat(1))).Row);
        Rows.AssertSame(row, Assert.Single(await Store.LoadAsync([row.Id], default)));
    }

    [Fact]
    public async Task Answers_to_many_chats_stand_in_their_order()
    {
        var first = await BeginAsync(Rows.Chat(1));
        var third = await BeginAsync(Rows.Chat(3));

        var found = await Store.LoadAsync([Rows.Chat(3), Rows.Chat(2), Rows.Chat(1)], default);

        Rows.AssertSame(third, found[0].Row);
        Assert.Null(found[1].Row);
        Rows.AssertSame(first, found[2].Row);
    }

    [Fact]
    public async Task A_later_write_takes_an_earlier_ones_place_whole()
    {
        var row = await BeginAsync(Rows.Chat(1), row => row with { Show = 0, Due = Rows.Now });
        var next = Rows.Row(row.Id, seed: 9) with { Dialogue = default };

        await WriteAsync(next);
        await ReopenAsync();

        Rows.AssertSame(next, (await FindAsync(Rows.Chat(1))).Row);
    }

    [Fact]
    public async Task A_long_record_is_stored_as_well_as_an_empty_one()
    {
        var row = await BeginAsync(Rows.Chat(1), row => row with { Dialogue = Rows.Bytes(40_000, 5), Holdings = default });

        await ReopenAsync();

        Rows.AssertSame(row, (await FindAsync(Rows.Chat(1))).Row);
    }

    [Fact]
    public async Task A_batch_that_cannot_be_written_changes_nothing()
    {
        var row = await BeginAsync(Rows.Chat(1));
        var other = Rows.Row((await FindAsync(Rows.Chat(2))).Id);

        // The last row has no key and is said to be old: the loop's own fault, found in the middle of the batch.
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.CommitAsync(
            new() { Now = Rows.Now, UpdateIds = [5], Sessions = [new(row with { Show = 1 }, null), new(other, Rows.Chat(2)), new(Rows.Row(Rows.Id(7)), null)] }, default));

        Rows.AssertSame(row, (await FindAsync(Rows.Chat(1))).Row);
        Assert.Null((await FindAsync(Rows.Chat(2))).Row);
        Assert.False(Store.AreKnown([5])[0]);
        Assert.Empty(await Store.FindShowsAsync(10, default));
    }

    [Fact]
    public async Task A_batch_that_failed_can_be_handed_in_again()
    {
        var row = Rows.Row((await FindAsync(Rows.Chat(1))).Id);
        StoreBatch batch = new() { Now = Rows.Now, UpdateIds = [5], Sessions = [new(row, Rows.Chat(1))], EraseJobs = [Rows.Job(1)] };
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.CommitAsync(batch with { Sessions = [.. batch.Sessions, new(Rows.Row(Rows.Id(7)), null)] }, default));

        await Store.CommitAsync(batch, default);
        await ReopenAsync();

        Rows.AssertSame(row, (await FindAsync(Rows.Chat(1))).Row);
        Assert.Single(await Store.FindEraseJobsAsync(default));
    }
}
