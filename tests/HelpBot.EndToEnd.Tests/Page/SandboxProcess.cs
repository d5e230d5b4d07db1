using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>The real executable with nothing set, as a stranger starts it.</summary>
internal sealed partial class SandboxProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private SandboxProcess(Process process, string url) => (_process, Url) = (process, url);

    /// <summary>Address of the chat page, as the program prints it.</summary>
    public string Url { get; }

    public static async Task<SandboxProcess> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HelpBot.dll"), "--Sandbox:Listen=127.0.0.1:0"])
        {
            WorkingDirectory = Repository.Folder,
            RedirectStandardOutput = true,
        })!;
        using var patience = new CancellationTokenSource(StartsWithin);
        var printed = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            printed.Add(line);
            if (Address().Match(line) is not { Success: true } found) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new SandboxProcess(process, found.Value);
        }

        throw new InvalidOperationException("The program ended without an address:\n" + string.Join('\n', printed));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
