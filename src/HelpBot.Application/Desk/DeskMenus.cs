using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>The menus of commands in the private chats of those on the list; in whose language they read, neutral like everybody's. Best effort: whoever has none types, or presses.</summary>
internal sealed class DeskMenus(IMessenger messenger, DeskRoom room, DeskTexts texts, Offload offload)
{
    private static readonly string[] Everybodys = ["on", "off", "practice", "plan", "me", "help"];
    private static readonly string[] Leads = ["on", "off", "people", "stats", "plan", "me", "practice", "help"];

    /// <summary>Somebody's menu is another now.</summary>
    public void Set(VolunteerId id)
    {
        if (room.Memory.State.Find(id) is not { } who || !room.Memory.Panels.TryGetValue(id, out var panel)) return;
        Set(panel.Chat, [.. (who.IsLead ? Leads : Everybodys).Select(name => KeyValuePair.Create(name, texts.Plain($"command.{name}", who.Reads)))]);
    }

    /// <summary>The chat is anybody's again.</summary>
    public void Clear(TelegramChatId chat) => Set(chat, []);

    private void Set(TelegramChatId chat, IReadOnlyList<KeyValuePair<string, string>> commands) => _ = offload.RunAsync(() => messenger.SetMenuAsync(chat, commands, CancellationToken.None));
}
