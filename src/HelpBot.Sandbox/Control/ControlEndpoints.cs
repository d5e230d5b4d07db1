using System.Text.Json;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace HelpBot.Sandbox.Control;

/// <summary>Switches faults, limits and strictness over HTTP, for scripts that do not share the process.</summary>
internal static class ControlEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, TelegramEmulator emulator)
    {
        routes.MapGet("/sandbox/faults", JsonEndpoint.Of((_, _, _) => List(emulator)));
        routes.MapPost("/sandbox/faults", JsonEndpoint.Of((http, body, _) =>
        {
            emulator.Faults.Add(FaultJson.Read(body));
            return List(emulator);
        }));
        routes.MapDelete("/sandbox/faults", JsonEndpoint.Of((_, _, _) =>
        {
            emulator.Faults.Clear();
            return List(emulator);
        }));
        routes.MapPost("/sandbox/mode", JsonEndpoint.Of((http, body, _) =>
        {
            if (body.TryGetProperty("strict", out var strict)) emulator.IsStrict = strict.GetBoolean();
            if (body.TryGetProperty("limits", out var limits)) emulator.Limits = limits.GetBoolean() ? RateLimits.Telegram : null;
            return Task.FromResult<Action<Utf8JsonWriter>?>(null);
        }));
    }

    private static Task<Action<Utf8JsonWriter>?> List(TelegramEmulator emulator) => Task.FromResult<Action<Utf8JsonWriter>?>(json =>
    {
        json.WriteStartArray();
        foreach (var fault in emulator.Faults.Active) FaultJson.Write(json, fault);
        json.WriteEndArray();
    });
}
