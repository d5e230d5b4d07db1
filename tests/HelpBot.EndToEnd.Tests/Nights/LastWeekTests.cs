using System.Text;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Storage;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>What a copy of the data is good for once a case is over.</summary>
public sealed class LastWeekTests
{
    private const string Word = "слово жыжыжыжы";

    [Fact]
    public async Task A_day_after_closing_last_weeks_copy_of_the_data_beside_todays_keys_reads_nothing_of_the_case()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        var her = await desk.TalkingAsync(desk.Volunteers[0]);
        await desk.SayAsync(her, Word);
        Assert.True(desk.Volunteers[0].User.Screen.Shows(Word), desk.Volunteers[0].ToString());
        using var lastWeek = new BotFolder();
        await desk.Bot.KillAsync();
        Copy(desk.Bot.Folder.Data, lastWeek.Data);
        // As long as the key lives the copy is read: else the end of this test would say nothing.
        Assert.True(await ReadsAsync(desk.Bot.Folder, lastWeek, desk.Clock));

        await desk.Bot.StartAsync();
        await desk.Volunteers[0].CloseAsync();
        await desk.Bot.PassAsync(TimeSpan.FromHours(24));
        await desk.Bot.KillAsync();
        Assert.False(await ReadsAsync(desk.Bot.Folder, lastWeek, desk.Clock));
    }

    private static async Task<bool> ReadsAsync(BotFolder today, BotFolder lastWeek, TimeProvider clock)
    {
        using var restored = new BotFolder();
        Copy(lastWeek.Data, restored.Data);
        Copy(today.Keys, restored.Keys);
        await using var store = await SqliteSessionStore.OpenAsync(new StoreOptions(restored.Data, restored.Keys), clock, null, CancellationToken.None);
        var stored = await store.LoadDeskAsync(CancellationToken.None);
        return stored.Rows.Any(row => row.Content.Span.IndexOf(Encoding.UTF8.GetBytes(Word)) >= 0);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Where(file => Path.GetFileName(file) != "lock")) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
