using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Screens;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Sending;

/// <summary>Draws a chat's present screen. A fault of the script ends in the plain numbers, never in silence.</summary>
internal sealed partial class ScreenRenderer(IConversationEngine engine, DeskRoom room, HerTalk talk, PanelScreen panel, IOperatorAlerts alerts, ILogger<ScreenRenderer> log)
{
    public Screen Draw(ChatState chat, DateTimeOffset now)
    {
        try
        {
            if (room.FindVolunteer(chat.Chat) is { } who) return panel.Draw(who, now);
            return talk.Add(engine.Render(chat.Session, room.Tell(Moments.ToDraw(chat, now), chat.Id)), chat.Id, chat.Session);
        }
        catch (Exception fault)
        {
            Log.NotDrawn(log, fault.GetType().Name, chat.Id);
            alerts.Raise(OperatorEvent.ScriptFault);
            return PlainScreen.Numbers;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2010, LogLevel.Error, "A screen could not be drawn ({Exception}, session {Session}); the plain numbers were sent.")]
        public static partial void NotDrawn(ILogger log, string exception, Storage.SessionId session);
    }
}
