using System.Text;
using HelpBot.Sandbox.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HelpBot.Sandbox.Page;

/// <summary>The stream that keeps a page current: server-sent events, each a whole state, so that nothing has to be made up after a break.</summary>
internal static class PageEvents
{
    /// <summary>How often the bot's state and the time are told when nothing else happens; real time.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    public static void Map(IEndpointRouteBuilder routes, PageHub hub) =>
        routes.MapGet("/sandbox/events", http => StreamAsync(http, hub));

    private static async Task StreamAsync(HttpContext http, PageHub hub)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, hub.Stopping);
        var listener = hub.Listen();
        try
        {
            while (true)
            {
                await listener.WaitAsync(Beat, either.Token).ConfigureAwait(false);
                await http.Response.Body.WriteAsync(News(hub, listener), either.Token).ConfigureAwait(false);
                await http.Response.Body.FlushAsync(either.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
        finally
        {
            hub.Leave(listener);
        }
    }

    private static byte[] News(PageHub hub, PageListener listener)
    {
        using var news = new MemoryStream();
        lock (hub.World.Gate)
        {
            Write(news, "state", JsonBytes.Write(json => StateJson.Write(json, hub)));
            if (hub.Desk.HasMembers && listener.TakeGroupChanged()) Write(news, "group", JsonBytes.Write(json => GroupJson.Write(json, hub.Desk.Chat, hub.World)));
            foreach (var person in listener.TakeChanged()) Write(news, "person", JsonBytes.Write(json => PersonJson.Write(json, person, hub.World)));
        }

        return news.ToArray();
    }

    private static void Write(MemoryStream into, string name, byte[] json)
    {
        into.Write(Encoding.UTF8.GetBytes($"event: {name}\ndata: "));
        into.Write(json);
        into.Write("\n\n"u8);
    }
}
