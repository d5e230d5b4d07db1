using HelpBot.Application.Telegram;
using HelpBot.BotApi;
using HelpBot.BotApi.Calls;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;
using HelpBot.Tests.Sandbox;
using Button = HelpBot.Domain.Conversation.ScreenButton;
using ConversationScreen = HelpBot.Domain.Conversation.Screen;
using FileKind = HelpBot.Domain.Conversation.MediaKind;
using SentFile = HelpBot.Application.Telegram.MediaFile;

namespace HelpBot.Tests.BotApi;

public sealed class MessengerTests : EmulatorTests
{
    private static readonly ConversationScreen Card = new("card", [[new Button("take", "t"), new Button("copy", null, "words")]]);

    [Fact]
    public async Task A_card_is_protected_silent_pinned_and_has_a_button_that_copies()
    {
        var group = Group();
        var sent = Assert.IsType<CallResult.Done>(await Messenger().SendAsync(new(group.Id), Card, SendManner.Protected, default));
        Assert.IsType<CallResult.Done>(await Messenger().PinAsync(new(group.Id), sent.MessageId, default));
        var message = group.Screen.Messages.Single(message => message.Id == sent.MessageId);
        Assert.True(message is { IsProtected: true, IsSilent: true });
        Assert.Equal(["t", "words"], message.Buttons.Select(button => button.Value));
    }

    [Fact]
    public async Task Only_what_asks_for_a_sound_has_one()
    {
        Emulator.User(11).Start();
        await Messenger().SendAsync(new(11), Card, SendManner.Sound, default);
        Assert.False(Emulator.User(11).Screen.Newest!.IsSilent);
        Assert.False(Emulator.User(11).Screen.Newest!.IsProtected);
    }

    [Fact]
    public async Task A_voice_message_and_a_photo_are_sent_again_by_their_file()
    {
        Emulator.User(11).Start();
        Emulator.User(12).Start();
        foreach (var (kind, act) in new (FileKind, Action)[] { (FileKind.Voice, () => Emulator.User(11).SendVoice()), (FileKind.Photo, () => Emulator.User(11).SendPhoto()) })
        {
            act();
            var update = (await Bot.UpdatesAsync())[^1]!["message"]!;
            var file = (string)(kind == FileKind.Voice ? update["voice"]!["file_id"] : update["photo"]!.AsArray()[^1]!["file_id"])!;
            Assert.IsType<CallResult.Done>(await Messenger().SendFileAsync(new(12), new SentFile(kind, file), SendManner.Protected, default));
            Assert.Equal(kind.ToString().ToLowerInvariant(), Emulator.User(12).Screen.Newest!.Kind);
        }
        Assert.DoesNotContain(Emulator.Calls, call => call.Arguments.Contains("from_chat_id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_somebody_stands_in_a_group_is_asked()
    {
        var group = Group();
        group.Add(Emulator.User(22));
        Assert.Equal(GroupMember.Administrator, await Messenger().FindMemberAsync(new(group.Id), new(21), default));
        Assert.Equal(GroupMember.Member, await Messenger().FindMemberAsync(new(group.Id), new(22), default));
        Assert.Equal(GroupMember.No, await Messenger().FindMemberAsync(new(group.Id), new(99), default));
        group.Remove(Emulator.User(22));
        Assert.Equal(GroupMember.No, await Messenger().FindMemberAsync(new(group.Id), new(22), default));
        group.DeleteGroup();
        Assert.Equal(GroupMember.Unknown, await Messenger().FindMemberAsync(new(group.Id), new(21), default));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_names_its_new_id()
    {
        var group = Emulator.Group("Кезекшілер", isSupergroup: false);
        group.Add(Emulator.User(21), asAdministrator: true);
        group.ChangeBot(Emulator.User(21), Membership.FullAdministrator);
        var old = group.Id;
        var now = group.Migrate(Emulator.User(21));
        Assert.Equal(new CallResult.Migrated(new(now)), await Messenger().SendAsync(new(old), Card, SendManner.Protected, default));
    }

    private BotApiMessenger Messenger() =>
        new(new BotApiClient(Emulator.BaseUrl, BotToken.Find(Emulator.Token, official: false, out _)!, TimeProvider.System), new TelegramOptions());

    private CrowdGroup Group()
    {
        var group = Emulator.Group("Кезекшілер");
        group.Add(Emulator.User(21), asAdministrator: true);
        group.ChangeBot(Emulator.User(21), Membership.FullAdministrator);
        return group;
    }
}
