using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Face;
using HelpBot.BotApi.Polling;
using HelpBot.BotApi.Webhook;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.BotApi;

/// <summary>Registers everything that speaks to Telegram.</summary>
public static class TelegramServices
{
    /// <summary>Adds the messenger, polling or the webhook, and the worker that sets the bot's face.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">Already validated.</param>
    /// <param name="token">The bot's token.</param>
    /// <remarks>Time-outs and pauses run on the machine's real time, also where the bot's own clock is moved by hand.</remarks>
    public static IServiceCollection AddTelegram(this IServiceCollection services, TelegramOptions options, BotToken token)
    {
        var time = TimeProvider.System;
        services.AddSingleton(new BotApiClient(options.ApiBaseUrl, token, time));
        services.AddSingleton(s => new Setup(s.GetRequiredService<BotApiClient>(), options));
        services.AddSingleton<IMessenger>(s => new BotApiMessenger(s.GetRequiredService<BotApiClient>(), options));
        services.AddSingleton(s => new LinkState(time, s.GetRequiredService<ILogger<LinkState>>()));
        services.AddSingleton<ITelegramLink>(s => s.GetRequiredService<LinkState>());
        services.AddSingleton<IHostedService>(s => string.IsNullOrEmpty(options.Webhook.Url)
            ? new PollingWorker(s.GetRequiredService<BotApiClient>(), s.GetRequiredService<Setup>(), options, s.GetRequiredService<IUpdateIntake>(), s.GetRequiredService<LinkState>(), time, s.GetRequiredService<ILogger<PollingWorker>>())
            : new WebhookServer(s.GetRequiredService<Setup>(), options, s.GetRequiredService<IUpdateIntake>(), s.GetRequiredService<LinkState>(), time, s.GetRequiredService<ILogger<WebhookServer>>()));
        services.AddHostedService<FaceWorker>();
        return services;
    }
}
