namespace HelpBot.Tests.Storage;

public abstract partial class SessionStoreContract
{
    [Fact]
    public async Task A_forgotten_session_is_gone_and_its_chat_is_new_under_another_id()
    {
        var row = await BeginAsync(Rows.Chat(1), row => row with { Show = 1, Due = Rows.Now });

        await ForgetAsync(row.Id);

        Assert.Empty(await Store.LoadAsync([row.Id], default));
        Assert.Empty(await Store.FindShowsAsync(10, default));
        Assert.Empty(await Store.FindDueAsync(Rows.Now, 10, default));
        var found = await FindAsync(Rows.Chat(1));
        Assert.Null(found.Row);
        Assert.NotEqual(row.Id, found.Id);
    }

    [Fact]
    public async Task A_chat_may_begin_anew_before_its_old_key_is_destroyed_and_in_the_same_batch()
    {
        var old = await BeginAsync(Rows.Chat(1));
        var other = await BeginAsync(Rows.Chat(2));
        await Store.CommitAsync(new() { Now = Rows.Now, Forgotten = [old.Id] }, default);
        var again = await BeginAsync(Rows.Chat(1), row => row with { Show = 2 });
        var otherAgain = Rows.Row(Rows.Id(99));
        await Store.CommitAsync(new() { Now = Rows.Now, Forgotten = [other.Id], Sessions = [new(otherAgain, Rows.Chat(2))] }, default);

        await ReopenAsync();
        Rows.AssertSame(again, (await FindAsync(Rows.Chat(1))).Row);
        Rows.AssertSame(otherAgain, (await FindAsync(Rows.Chat(2))).Row);

        Assert.True(await Store.ShredAsync(default));
        Rows.AssertSame(again, (await FindAsync(Rows.Chat(1))).Row);
        Rows.AssertSame(otherAgain, (await FindAsync(Rows.Chat(2))).Row);
    }

    [Fact]
    public async Task A_forgotten_session_cannot_be_written_again()
    {
        var row = await BeginAsync(Rows.Chat(1));
        await Store.CommitAsync(new() { Now = Rows.Now, Forgotten = [row.Id] }, default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(row));
        Assert.True(await Store.ShredAsync(default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(row));
    }

    [Fact]
    public async Task Forgetting_twice_or_an_unknown_session_is_no_error()
    {
        var row = await BeginAsync(Rows.Chat(1));

        await ForgetAsync(row.Id);
        await ForgetAsync(row.Id);
        await ForgetAsync(Rows.Id(5));

        Assert.Null((await FindAsync(Rows.Chat(1))).Row);
    }

    [Fact]
    public async Task A_dialogue_ends_at_its_time_and_takes_nothing_else_with_it()
    {
        var row = await BeginAsync(Rows.Chat(1), row => row with { Due = Rows.Now.AddHours(30), Show = 2 });

        await Store.SweepAsync(row.DialogueEnds.AddTicks(-1), 100, default);
        Rows.AssertSame(row, (await FindAsync(Rows.Chat(1))).Row);

        Assert.Equal(1, await Store.SweepAsync(row.DialogueEnds, 100, default));
        Assert.Equal(0, await Store.SweepAsync(row.DialogueEnds, 100, default));
        await ReopenAsync();
        Rows.AssertSame(row with { Dialogue = default }, (await FindAsync(Rows.Chat(1))).Row);
    }

    [Fact]
    public async Task A_row_ends_whole_at_its_time_and_its_chat_is_new()
    {
        var row = await BeginAsync(Rows.Chat(1));
        await Store.SweepAsync(row.HoldingsEnd.AddTicks(-1), 100, default);
        Rows.AssertSame(row with { Dialogue = default }, (await FindAsync(Rows.Chat(1))).Row);

        await Store.SweepAsync(row.HoldingsEnd, 100, default);

        Assert.Empty(await Store.LoadAsync([row.Id], default));
        Assert.NotEqual(row.Id, (await FindAsync(Rows.Chat(1))).Id);
    }

    [Fact]
    public async Task A_sweep_changes_no_more_rows_than_it_may_and_says_so()
    {
        for (var chat = 0; chat < 5; chat++) await BeginAsync(Rows.Chat(chat));
        var end = Rows.Now.AddHours(24);

        Assert.Equal(2, await Store.SweepAsync(end, 2, default));
        Assert.Equal(2, await Store.SweepAsync(end, 2, default));
        Assert.Equal(1, await Store.SweepAsync(end, 2, default));
        Assert.Equal(0, await Store.SweepAsync(end, 2, default));
    }

    [Fact]
    public async Task A_row_that_is_written_again_lives_on()
    {
        var row = await BeginAsync(Rows.Chat(1));
        var renewed = row with { DialogueEnds = Rows.Now.AddHours(48), HoldingsEnd = Rows.Now.AddDays(31) };
        await WriteAsync(renewed);

        await Store.SweepAsync(row.DialogueEnds, 100, default);

        Rows.AssertSame(renewed, (await FindAsync(Rows.Chat(1))).Row);
    }
}
