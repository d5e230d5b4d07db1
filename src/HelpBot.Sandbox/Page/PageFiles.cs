using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HelpBot.Sandbox.Page;

/// <summary>Serves the page's files, which are part of the assembly. Nothing is loaded from anywhere else.</summary>
internal static class PageFiles
{
    private const string Prefix = "page/";

    private static readonly Dictionary<string, (byte[] Bytes, string Type)> Files = Load();

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", http => SendAsync(http, "index.html"));
        routes.MapGet("/page/{**file}", http => SendAsync(http, (string?)http.Request.RouteValues["file"] ?? ""));
        routes.MapGet("/favicon.ico", http => SendAsync(http, "icon.svg"));
    }

    private static async Task SendAsync(HttpContext http, string name)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = file.Type;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted).ConfigureAwait(false);
    }

    private static Dictionary<string, (byte[] Bytes, string Type)> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        var files = new Dictionary<string, (byte[], string)>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            files[resource[Prefix.Length..].Replace('\\', '/')] = (copy.ToArray(), TypeOf(resource));
        }

        return files;
    }

    private static string TypeOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
