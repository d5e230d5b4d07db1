using HelpBot.Application.Telegram;

namespace HelpBot.BotApi.Calls;

/// <summary>Turns an envelope into what there is to do next: by code and parameters first, by text second.</summary>
/// <remarks>Source of the texts: the error table of the Bot API server (Client.cpp), matched without regard to case, by substring.</remarks>
internal static class Outcome
{
    /// <summary>The wait after a 429 that does not say how long.</summary>
    public static readonly TimeSpan DefaultRetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>Reads an envelope.</summary>
    public static CallResult Of(Envelope envelope) => envelope.State switch
    {
        EnvelopeState.NotConnected => new CallResult.NotDone(),
        EnvelopeState.Unclear => new CallResult.Unknown(),
        _ when envelope.Code == 0 => new CallResult.Done(envelope.MessageId),
        _ when envelope.MigratedTo is { } to => new CallResult.Migrated(new TelegramChatId(to)),
        _ => Failure(envelope),
    };

    private static CallResult Failure(Envelope envelope)
    {
        bool Says(string part) => envelope.Description.Contains(part, StringComparison.OrdinalIgnoreCase);
        switch (envelope.Code)
        {
            case 429:
                return new CallResult.Flooded(envelope.RetryAfter ?? DefaultRetryAfter);
            case 401:
            case 404 when Says("Not Found") && !Says("method not found"):
                // A token that BotFather has never issued answers 404 to every method.
                return new CallResult.Unauthorized();
            case 403:
                return new CallResult.Unreachable();
            case 400 when Says("message is not modified") || Says("message to delete not found") || Says("query is too old"):
                return new CallResult.Done();
            case 400 when Says("message to edit not found") || Says("message can't be edited") || Says("there is no text in the message to edit") || Says("MESSAGE_ID_INVALID"):
                return new CallResult.Gone();
            case 400 when Says("message can't be deleted"):
                return new CallResult.TooOld();
            case 400 when Says("chat not found") || Says("user not found") || Says("PEER_ID_INVALID"):
                return new CallResult.Unreachable();
            case >= 500 when Says("message was immediately deleted"):
                return new CallResult.Done();
            case >= 500:
                return new CallResult.NotDone();
            default:
                return new CallResult.Refused(envelope.Code, envelope.Description);
        }
    }
}
