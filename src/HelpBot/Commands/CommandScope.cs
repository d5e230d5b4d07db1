using HelpBot.Content;

namespace HelpBot.Commands;

/// <summary>What a verb may use: the terminal, and the settings as every verb reads them.</summary>
/// <param name="Terminal">In, out, clock.</param>
/// <param name="Settings">The options of the form <c>--Section:Key=value</c>, without the dashes.</param>
internal sealed record CommandScope(Terminal Terminal, IReadOnlyDictionary<string, string?> Settings)
{
    private IConfigurationRoot? _configuration;

    /// <summary>Where relative paths begin; absolute.</summary>
    public string Home { get; } = HomeFolder.Find(Terminal.WorkingFolder, AppContext.BaseDirectory);

    /// <summary><c>appsettings.json</c> in <see cref="Home"/>, the environment, then the command line; the later wins.</summary>
    public IConfigurationRoot Configuration => _configuration ??= new ConfigurationBuilder()
        .SetBasePath(Home)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(Settings)
        .Build();

    /// <summary>What is wrong with the file itself.</summary>
    /// <returns>One sentence, with how to mend it; null if it can be read or is not there.</returns>
    public string? FindBrokenFile()
    {
        try
        {
            _ = Configuration;
            return null;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            var at = broken.GetBaseException() is System.Text.Json.JsonException { LineNumber: { } line } ? $" at line {line + 1}" : "";
            return $"{Path.Combine(Home, "appsettings.json")} cannot be read{at}. Mend it, compare it with appsettings.example.json, or take it away: every setting has a default.";
        }
    }

    /// <summary>Today in Kazakhstan, which is at UTC+5 everywhere since 1 March 2024: days of the directory are counted there.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Terminal.Clock.GetUtcNow().UtcDateTime.AddHours(5));

    /// <summary>The folder with the content; absolute.</summary>
    public string ScriptsPath => HomeFolder.ScriptsIn(Home, Configuration["Scripts:Path"]);
}
