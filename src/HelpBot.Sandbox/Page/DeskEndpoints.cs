using System.Globalization;
using System.Text.Json;
using HelpBot.Sandbox.Control;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace HelpBot.Sandbox.Page;

/// <summary>What the page can ask of the volunteers' side: somebody volunteers, acts in the group, a busy night.</summary>
internal static class DeskEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, World world, PageDesk desk, PagePeople people, SandboxDesk how, BusyNight night)
    {
        routes.MapPost("/sandbox/volunteers", JsonEndpoint.Of((_, body, _) =>
        {
            var language = body.TryGetProperty("language", out var code) ? code.GetString() ?? "ru" : "ru";
            var person = desk.AddVolunteer(language) ?? throw new FormatException("The page is full.");
            if ((person.IsLead ? how.JoinsWith : how.Invitation?.Invoke() ?? how.JoinsWith) is { } hello) new CrowdUser(world, person).SendText(hello);
            return Task.FromResult<Action<Utf8JsonWriter>?>(json => json.WriteNumberValue(person.Id));
        }));
        routes.MapPost("/sandbox/group/{act}", JsonEndpoint.Of((http, body, _) =>
        {
            var person = people.Find(body.GetProperty("as").GetInt64()) ?? throw new FormatException("There is no such person on the page.");
            desk.Run(person, Convert.ToString(http.Request.RouteValues["act"], CultureInfo.InvariantCulture)!, body);
            return Task.FromResult<Action<Utf8JsonWriter>?>(null);
        }));
        routes.MapPost("/sandbox/night", JsonEndpoint.Of((_, _, _) =>
        {
            if (how.Night.Count == 0) throw new FormatException("Nobody is played here.");
            night.Begin(how.Night);
            return Task.FromResult<Action<Utf8JsonWriter>?>(null);
        }));
    }
}
