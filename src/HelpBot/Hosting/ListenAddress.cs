using System.Net;

namespace HelpBot.Hosting;

/// <summary>Addresses to listen on, as people write them.</summary>
internal static class ListenAddress
{
    /// <summary>Whether it is an IP address or <c>localhost</c>, with a port. Any other name would be served on every address of the machine.</summary>
    public static bool IsSound(string listen) =>
        Uri.TryCreate(ToUrl(listen), UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp && url.AbsolutePath == "/"
        && (url.IsLoopback || IPAddress.TryParse(url.Host.Trim('[', ']'), out _)) && ToUrl(listen).TrimEnd('/').EndsWith($":{url.Port}", StringComparison.Ordinal);

    /// <summary>Turns <c>127.0.0.1:8080</c> or <c>http://127.0.0.1:8080</c> into the latter.</summary>
    public static string ToUrl(string listen) => listen.Contains("://", StringComparison.Ordinal) ? listen : $"http://{listen}";
}
