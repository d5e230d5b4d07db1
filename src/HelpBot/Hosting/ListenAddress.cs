namespace HelpBot.Hosting;

/// <summary>Addresses to listen on, as people write them.</summary>
internal static class ListenAddress
{
    /// <summary>Turns <c>127.0.0.1:8080</c> or <c>http://127.0.0.1:8080</c> into the latter.</summary>
    public static string ToUrl(string listen) => listen.Contains("://", StringComparison.Ordinal) ? listen : $"http://{listen}";
}
