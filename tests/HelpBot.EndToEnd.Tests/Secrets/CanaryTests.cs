using System.Buffers.Binary;
using System.Text;
using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Faults;
using HelpBot.Storage.Sqlite;

namespace HelpBot.EndToEnd.Tests.Secrets;

/// <summary>Nothing that a person writes or is, and no token, stands in a log or a file, however talkative the log and whatever goes wrong.</summary>
[Collection(OneAtATime.Name)]
public sealed class CanaryTests : IDisposable
{
    // Seven bytes that mean nothing, so that no other number is taken for it.
    private const long SeekerId = 0x0F_A7C9_4E6B_D2F3;

    private readonly BotFolder _folder = new();
    private readonly Aviary _aviary = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_of_hers_and_no_token_is_ever_written_down(bool byWebhook)
    {
        var options = new EmulatorOptions { Token = _aviary.Plain("the token", "7000000000:CANARY-canary-CANARY-canary-CANARY0") };
        await using var telegram = await TelegramEmulator.StartAsync(options);
        string[] settings = byWebhook
            ? [.. BotProcess.Webhook(), $"--Telegram:Webhook:Secret={_aviary.Plain("the secret", "canarysecretcanarysecret")}"]
            : [];
        settings = ["--Logging:LogLevel:Default=Trace", .. settings];
        var seeker = new Seeker(telegram, _aviary.Number("her id", SeekerId), Language.Russian);
        seeker.User.Profile.FirstName = _aviary.Text("first");
        seeker.User.Profile.LastName = _aviary.Text("last");
        seeker.User.Profile.Username = _aviary.Plain("username", "canary_username_7");

        await using var killed = BotProcess.Start(telegram, _folder, settings);
        await TellAsync(telegram, seeker, killed);
        await killed.KillAsync();
        Assert.Empty(_aviary.Find(killed.Said, _folder));

        await using var second = BotProcess.Start(telegram, _folder, settings);
        seeker.User.Start();
        await seeker.SeesAsync("start.greeting");
        Assert.Equal(0, await second.StopAsync());
        Assert.Contains("dbug", killed.Said, StringComparison.Ordinal);
        Assert.Empty(_aviary.Find(second.Said, _folder));
    }

    [Fact]
    public async Task A_leak_would_be_found()
    {
        var id = _aviary.Number("her id", SeekerId);
        var name = _aviary.Text("name");
        var big = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(big, id);
        var little = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(little, id);
        foreach (var leak in (byte[][])[big, little, Encoding.UTF8.GetBytes($"{id}"), Encoding.UTF8.GetBytes(name), Encoding.Unicode.GetBytes(name)])
        {
            await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "leak"), [1, 2, .. leak, 3]);
            Assert.Single(_aviary.Find("", _folder));
        }
        File.Delete(Path.Combine(_folder.Path, "leak"));
        Assert.Equal(2, _aviary.Find($"{id} {name}", _folder).Count);
    }

    private async Task TellAsync(TelegramEmulator telegram, Seeker seeker, BotProcess bot)
    {
        await seeker.ComesToThePlaceAsync();
        telegram.Faults.Add(new Fault(FaultKind.Flood) { Share = 0.1, RetryAfter = 1, Methods = ["sendMessage", "editMessageText", "deleteMessages"] });
        telegram.Faults.Add(new Fault(FaultKind.ServerError) { Share = 0.2 });
        telegram.Faults.Add(new Fault(FaultKind.Drop) { Share = 0.1 });
        var user = seeker.User;
        user.SendText(_aviary.Text("words"));
        user.EditText(user.SendText(_aviary.Text("words before")), _aviary.Text("words after"));
        user.SendText("меня бьёт муж " + _aviary.Text("danger"));
        user.SendPhoto(_aviary.Text("caption"));
        user.SendDocument(_aviary.Text("file"), _aviary.Text("file caption"));
        user.SendContact(_aviary.Plain("phone", "+77000000079"), _aviary.Text("contact"));
        user.SendVenue(43.238949, 76.889709, _aviary.Text("venue"), _aviary.Text("address"));
        user.ForwardText(_aviary.Text("forward"), _aviary.Text("forwarded"));
        user.Start(_aviary.Plain("payload", "canarypayload"));
        user.PressForged(user.Screen.FromBot.Last().Id, _aviary.Plain("data", "canarydata"));
        foreach (var broken in (string[])["\"message\":{\"text\":\"{0}\"}", "\"message\":{\"chat\":{\"id\":\"{0}\"},\"text\":7}", "\"callback_query\":{\"data\":\"{0}\"}", "\"{0}\":[]", "\"message\":\"{0}\""])
            telegram.Inject(broken.Replace("{0}", _aviary.Plain("broken update", $"canarybroken{broken.Length}"), StringComparison.Ordinal));
        telegram.Faults.Clear();
        await TellWhileTheStoreFailsAsync(user, bot);
        user.SendText("номера");
        await seeker.SeesAsync("numbers.nolang");
    }

    private async Task TellWhileTheStoreFailsAsync(CrowdUser user, BotProcess bot)
    {
        using var other = Database.Open(Path.Combine(_folder.Data, "helpbot.db"));
        other.Execute("BEGIN IMMEDIATE");
        user.SendText(_aviary.Text("words for a store that fails"));
        await Patience.UntilAsync(() => bot.Said.Contains("The store cannot be written", StringComparison.Ordinal), "the bot says that its store fails");
        other.Execute("ROLLBACK");
    }
}
