using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Polling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.BotApi.Face;

/// <summary>Sets the menu and the descriptions once at start. Best effort: a server that does not know these methods changes nothing.</summary>
internal sealed partial class FaceWorker(Setup setup, IBotFaceSource source, LinkState link, ILogger<FaceWorker> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await link.WaitUntilKnownAsync(setup, stoppingToken).ConfigureAwait(false);
        var failed = 0;
        foreach (var face in source.Faces)
        {
            failed += Failed(await setup.SetMyCommandsAsync(face.LanguageCode, face.Commands, stoppingToken).ConfigureAwait(false));
            failed += Failed(await setup.SetMyDescriptionAsync(face.LanguageCode, face.Description, stoppingToken).ConfigureAwait(false));
            failed += Failed(await setup.SetMyShortDescriptionAsync(face.LanguageCode, face.ShortDescription, stoppingToken).ConfigureAwait(false));
        }
        if (failed > 0) Log.NotSet(log, failed);
    }

    private static int Failed(SetupAnswer answer) => answer.IsDone ? 0 : 1;

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Warning, "{Count} settings of the bot's menu and descriptions were not taken; the bot works without. They are tried again at the next start.")]
        public static partial void NotSet(ILogger log, int count);
    }
}
