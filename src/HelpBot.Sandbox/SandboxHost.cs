using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HelpBot.Sandbox;

/// <summary>A bare web server for the emulator: no configuration files, no environment, no logs with tokens in them.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    /// <summary>Waiting polls and event streams are sent away at the end, so little is left to wait for.</summary>
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromMilliseconds(300);

    private readonly WebApplication _app;

    private SandboxHost(WebApplication app, string url) => (_app, Url) = (app, url);

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Url { get; }

    public static async Task<SandboxHost> StartAsync(string listen, Action<IEndpointRouteBuilder> map, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(listen);
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 32 << 20;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = ShutdownPatience);
        var app = builder.Build();
        app.UseRouting();
        map(app);
        await app.StartAsync(cancellation).ConfigureAwait(false);
        var url = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new SandboxHost(app, url.TrimEnd('/'));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    // Signals of the process belong to whoever hosts this server.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
