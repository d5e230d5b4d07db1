using FsCheck;
using FsCheck.Fluent;
using HelpBot.Application.Storage;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage;

/// <summary>Any acts in any order, with restarts between them, leave the store and the model with the same answers.</summary>
public sealed class RandomOperationsTests
{
    private const int Chats = 6;

    [Fact]
    public void The_store_answers_as_the_model_does_whatever_was_done() =>
        Prop.ForAll(Steps.ArrayOf().ToArbitrary(), steps => RunAsync(steps).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(60));

    private static Gen<Step> Steps => Gen.Zip(Gen.Choose(0, 11), Gen.Zip(Gen.Choose(0, Chats - 1), Gen.Choose(0, 100_000)))
        .Select(it => new Step(it.Item1, it.Item2.Item1, it.Item2.Item2));

    private static async Task RunAsync(Step[] steps)
    {
        using var folder = new TempFolder();
        var model = new ModelStore();
        var now = Rows.Now;
        var store = await OpenAsync(folder);
        try
        {
            foreach (var step in steps)
            {
                now = now.AddMinutes(step.Seed % 90);
                switch (step.Kind)
                {
                    case 0:
                        await store.DisposeAsync();
                        store = await OpenAsync(folder);
                        break;
                    case 1:
                        Assert.True(await store.ShredAsync(default));
                        break;
                    case 2:
                        now = now.AddHours(step.Seed % 300);
                        while (await store.SweepAsync(now, 100, default) > 0) { }
                        while (await model.SweepAsync(now, 100, default) > 0) { }
                        break;
                    default:
                        var batch = await BatchAsync(step, model, store, now);
                        await store.CommitAsync(batch, default);
                        await model.CommitAsync(batch, default);
                        break;
                }

                await AssertSameAsync(model, store, now, step.Seed);
            }
        }
        finally
        {
            await store.DisposeAsync();
        }
    }

    private static async Task<StoreBatch> BatchAsync(Step step, ModelStore model, ISessionStore store, DateTimeOffset now)
    {
        var sessions = new List<SessionWrite>();
        var forgotten = new List<SessionId>();
        for (var at = 0; at <= step.Seed % 3; at++)
        {
            var chat = Rows.Chat((step.Chat + at) % Chats);
            var known = (await model.LoadAsync([chat], default))[0];
            if (step.Kind == 3 && known.Row is not null) forgotten.Add(known.Id);
            else if (known.Row is not null) sessions.Add(new(Change(known.Id, step.Seed + at, now), null));
            else sessions.Add(new(Change((await store.LoadAsync([chat], default))[0].Id, step.Seed + at, now), chat));
        }

        return new()
        {
            Now = now,
            Sessions = sessions,
            Forgotten = forgotten,
            UpdateIds = [.. Enumerable.Range(step.Seed % 40, step.Seed % 5).Select(id => (long)id)],
            EraseJobs = step.Kind == 3 ? [Rows.Job(step.Seed % 4, now.AddHours(step.Seed % 48))] : [],
            FinishedJobs = step.Kind == 4 ? [Rows.Job(step.Seed % 4).Id] : [],
        };
    }

    private static StoredSession Change(SessionId id, int seed, DateTimeOffset now) => new()
    {
        Id = id,
        Dialogue = Rows.Bytes(seed % 7 == 0 ? 0 : seed % 200, seed),
        DialogueEnds = now.AddHours(24),
        Holdings = Rows.Bytes(seed % 90, seed),
        HoldingsEnd = now.AddDays(seed % 3 == 0 ? 0.5 : 30),
        Show = seed % 2 == 0 ? (byte)(seed % 6) : null,
        Due = seed % 5 == 0 ? null : now.AddMinutes(seed % 3_000),
    };

    private static async Task AssertSameAsync(ModelStore model, ISessionStore store, DateTimeOffset now, int seed)
    {
        var chats = Enumerable.Range(0, Chats).Select(Rows.Chat).ToArray();
        var expected = await model.LoadAsync(chats, default);
        Assert.Equal(expected.Select(one => Rows.Show(one.Row)), (await store.LoadAsync(chats, default)).Select(one => Rows.Show(one.Row)));
        Assert.Equal(
            (await model.LoadAsync(expected.Select(one => one.Id).ToArray(), default)).Select(Rows.Show),
            (await store.LoadAsync(expected.Select(one => one.Id).ToArray(), default)).Select(Rows.Show));
        Assert.Equal(await model.FindShowsAsync(4, default), await store.FindShowsAsync(4, default));
        Assert.Equal(await model.FindDueAsync(now.AddMinutes(seed % 2_000), 4, default), await store.FindDueAsync(now.AddMinutes(seed % 2_000), 4, default));
        Assert.Equal(await model.FindNextDueAsync(now, default), await store.FindNextDueAsync(now, default));
        var ids = Enumerable.Range(0, 50).Select(id => (long)id).ToArray();
        Assert.Equal(model.AreKnown(ids), store.AreKnown(ids));
        Assert.Equal(Show(await model.FindEraseJobsAsync(default)), Show(await store.FindEraseJobsAsync(default)));
    }

    private static IEnumerable<string> Show(IReadOnlyList<EraseJob> jobs) =>
        jobs.Select(job => $"{job.Id.Value:x} {job.Ends:O} {Convert.ToHexString(job.Content.Span)}").Order();

    private static async Task<ISessionStore> OpenAsync(TempFolder folder) => await SqliteSessionStore.OpenAsync(new(folder["data"]), new HandClock());

    /// <summary>One act: 0 restart, 1 shred, 2 sweep, 3 forget with a job, 4 finish a job, all others write.</summary>
    private sealed record Step(int Kind, int Chat, int Seed);
}
