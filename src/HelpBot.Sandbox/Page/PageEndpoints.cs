using System.Text.Json;
using HelpBot.Sandbox.Control;
using HelpBot.Sandbox.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace HelpBot.Sandbox.Page;

/// <summary>What the page can ask for: somebody acts, somebody is added, the clock moves.</summary>
internal static class PageEndpoints
{
    /// <summary>The furthest the clock moves at once; months would only drown the bot in timers.</summary>
    private static readonly TimeSpan MaxAdvance = TimeSpan.FromDays(31);

    /// <summary>A step the bot can follow: its timers are minutes and hours.</summary>
    private static readonly TimeSpan MinStep = TimeSpan.FromMinutes(5);

    /// <summary>A step within the desk's ladder, whose rungs are a minute apart at the least.</summary>
    private static readonly TimeSpan LadderStep = TimeSpan.FromMinutes(1);

    public static void Map(IEndpointRouteBuilder routes, World world, PagePeople people, SandboxClock clock)
    {
        var acts = new PersonActs(world);
        routes.MapPost("/sandbox/people", JsonEndpoint.Of((http, body, _) =>
        {
            var language = body.TryGetProperty("language", out var code) ? code.GetString() ?? "ru" : "ru";
            var person = people.Add(language) ?? throw new FormatException("The page is full.");
            return Task.FromResult<Action<Utf8JsonWriter>?>(json => json.WriteNumberValue(person.Id));
        }));
        routes.MapPost("/sandbox/people/{id:long}/{act}", JsonEndpoint.Of((http, body, _) =>
        {
            var id = long.Parse((string)http.Request.RouteValues["id"]!, System.Globalization.CultureInfo.InvariantCulture);
            var person = people.Find(id) ?? throw new FormatException("There is no such person on the page.");
            acts.Run(person, (string)http.Request.RouteValues["act"]!, body);
            return Task.FromResult<Action<Utf8JsonWriter>?>(null);
        }));
        routes.MapPost("/sandbox/clock", JsonEndpoint.Of(async (_, body, cancellation) =>
        {
            var by = TimeSpan.FromMinutes(body.GetProperty("minutes").GetDouble());
            if (by <= TimeSpan.Zero || by > MaxAdvance) throw new FormatException("\"minutes\" must be more than 0 and at most 31 days.");
            var step = by <= MinStep ? LadderStep : by / 100 > MinStep ? by / 100 : MinStep;
            await clock.AdvanceInStepsAsync(by, step, pause: TimeSpan.FromMilliseconds(20), cancellation).ConfigureAwait(false);
            return null;
        }));
    }
}
