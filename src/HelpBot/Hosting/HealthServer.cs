using HelpBot.Application.Telegram;
using HelpBot.Settings;

namespace HelpBot.Hosting;

/// <summary>Says whether the program lives and whether it can answer people, for the machine that watches it.</summary>
internal sealed class HealthServer(HealthOptions options, ITelegramLink link) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = [] });
        builder.WebHost.UseKestrelCore().UseUrls(ListenAddress.ToUrl(options.Listen!));
        builder.Services.AddRoutingCore();
        await using var server = builder.Build();
        server.MapGet("/health/live", () => Results.Text("live\n"));
        server.MapGet("/health/ready", Ready);
        server.MapGet("/health", Ready);
        await server.StartAsync(stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await server.StopAsync(CancellationToken.None);
    }

    private IResult Ready() => link.Fault is { } fault
        ? Results.Text($"not ready: {fault}\n", statusCode: StatusCodes.Status503ServiceUnavailable)
        : Results.Text("ready\n");
}
