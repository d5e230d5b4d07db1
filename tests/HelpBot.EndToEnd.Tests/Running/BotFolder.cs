namespace HelpBot.EndToEnd.Tests.Running;

/// <summary>Data and keys of one bot, gone after the test.</summary>
internal sealed class BotFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("helpbot-e2e-").FullName;

    public string Data => System.IO.Path.Combine(Path, "data");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>Every file of either folder.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
