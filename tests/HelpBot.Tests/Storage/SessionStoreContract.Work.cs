namespace HelpBot.Tests.Storage;

public abstract partial class SessionStoreContract
{
    [Fact]
    public async Task Waiting_shows_come_most_urgent_first_and_older_before_newer()
    {
        var ordinary = await BeginAsync(Rows.Chat(1), row => row with { Show = 4 });
        var numbers = await BeginAsync(Rows.Chat(2), row => row with { Show = 0 });
        await BeginAsync(Rows.Chat(3));
        var later = await BeginAsync(Rows.Chat(4), row => row with { Show = 0 });
        await ReopenAsync();

        Assert.Equal([numbers.Id, later.Id, ordinary.Id], await Store.FindShowsAsync(10, default));
        Assert.Equal([numbers.Id], await Store.FindShowsAsync(1, default));

        await WriteAsync(numbers with { Show = null });
        Assert.Equal([later.Id, ordinary.Id], await Store.FindShowsAsync(10, default));
    }

    [Fact]
    public async Task What_is_due_is_found_at_its_tick_and_not_before()
    {
        var late = await BeginAsync(Rows.Chat(1), row => row with { Due = Rows.Now.AddMinutes(15) });
        var soon = await BeginAsync(Rows.Chat(2), row => row with { Due = Rows.Now.AddTicks(1) });
        await BeginAsync(Rows.Chat(3));
        await ReopenAsync();

        Assert.Empty(await Store.FindDueAsync(Rows.Now, 10, default));
        Assert.Equal([new(soon.Id, soon.Due!.Value)], await Store.FindDueAsync(soon.Due!.Value, 10, default));
        Assert.Equal([new(soon.Id, soon.Due!.Value), new(late.Id, late.Due!.Value)], await Store.FindDueAsync(late.Due!.Value, 10, default));
        Assert.Equal([new(soon.Id, soon.Due!.Value)], await Store.FindDueAsync(late.Due!.Value, 1, default));
    }

    [Fact]
    public async Task The_next_due_moment_is_the_earliest_after_the_given_one()
    {
        Assert.Null(await Store.FindNextDueAsync(Rows.Now, default));
        await BeginAsync(Rows.Chat(1), row => row with { Due = Rows.Now });
        await BeginAsync(Rows.Chat(2), row => row with { Due = Rows.Now.AddHours(2) });
        await BeginAsync(Rows.Chat(3), row => row with { Due = Rows.Now.AddHours(1) });

        Assert.Equal(Rows.Now.AddHours(1), await Store.FindNextDueAsync(Rows.Now, default));
        Assert.Null(await Store.FindNextDueAsync(Rows.Now.AddHours(2), default));
    }

    [Fact]
    public async Task Committed_update_ids_are_known_for_48_hours_in_any_order_and_after_a_restart()
    {
        await Store.CommitAsync(new() { Now = Rows.Now, UpdateIds = [12, 10, 11, 4_000_000_000, 11] }, default);
        await Store.CommitAsync(new() { Now = Rows.Now, UpdateIds = [14, 13, 10] }, default);
        await Store.CommitAsync(new() { Now = Rows.Now.AddHours(1), UpdateIds = [9, 15] }, default);

        bool[] expected = [false, true, true, true, true, true, true, true, false, true];
        Assert.Equal(expected, Store.AreKnown([8, 9, 10, 11, 12, 13, 14, 15, 16, 4_000_000_000]));
        await ReopenAsync();
        Assert.Equal(expected, Store.AreKnown([8, 9, 10, 11, 12, 13, 14, 15, 16, 4_000_000_000]));

        await Store.SweepAsync(Rows.Now.AddHours(48), 100, default);
        Assert.Equal(expected, Store.AreKnown([8, 9, 10, 11, 12, 13, 14, 15, 16, 4_000_000_000]));

        await Store.SweepAsync(Rows.Now.AddHours(49), 100, default);
        Assert.Equal([true, false, false, true], Store.AreKnown([9, 10, 4_000_000_000, 15]));
        await ReopenAsync();
        Assert.Equal([true, false, false, true], Store.AreKnown([9, 10, 4_000_000_000, 15]));
    }

    [Fact]
    public async Task Erase_jobs_are_kept_and_changed_until_they_are_finished()
    {
        var first = Rows.Job(1);
        var second = Rows.Job(2);
        await Store.CommitAsync(new() { Now = Rows.Now, EraseJobs = [first, second] }, default);
        await Store.CommitAsync(new() { Now = Rows.Now, EraseJobs = [first with { Content = new byte[] { 1, 2 } }], FinishedJobs = [second.Id] }, default);
        await ReopenAsync();

        var job = Assert.Single(await Store.FindEraseJobsAsync(default));
        Assert.Equal(first.Id, job.Id);
        Assert.Equal(first.Ends, job.Ends);
        Assert.Equal([1, 2], job.Content.ToArray());
    }

    [Fact]
    public async Task An_erase_job_ends_after_its_time_even_if_it_was_never_finished()
    {
        await Store.CommitAsync(new() { Now = Rows.Now, EraseJobs = [Rows.Job(1)] }, default);

        await Store.SweepAsync(Rows.Now.AddHours(47), 100, default);
        Assert.Single(await Store.FindEraseJobsAsync(default));

        await Store.SweepAsync(Rows.Now.AddHours(48), 100, default);
        Assert.Empty(await Store.FindEraseJobsAsync(default));
    }
}
