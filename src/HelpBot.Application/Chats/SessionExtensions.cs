using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

internal static class SessionExtensions
{
    public static Session WithLeftBehind(this Session session, int more) =>
        session with { Holdings = session.Holdings with { LeftBehind = session.Holdings.LeftBehind + more } };
}
