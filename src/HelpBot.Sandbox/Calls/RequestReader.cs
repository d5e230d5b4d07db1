using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Sandbox.Calls;

/// <summary>Reads the arguments of a call from the query, a JSON body, a form or a multipart form.</summary>
internal static class RequestReader
{
    public static async Task<ApiRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var parameters = new List<Parameter>();
        foreach (var (name, value) in request.Query) parameters.Add(new Parameter(name, default, value.ToString()));
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(cancellation).ConfigureAwait(false);
            foreach (var (name, value) in form) parameters.Add(new Parameter(name, default, value.ToString()));
            foreach (var file in form.Files) parameters.Add(new Parameter(file.Name, default, "attach://" + file.Name));
            return new ApiRequest(parameters, null);
        }

        if (!request.HasJsonContentType()) return new ApiRequest(parameters, null);
        try
        {
            var body = await JsonDocument.ParseAsync(request.Body, default, cancellation).ConfigureAwait(false);
            if (body.RootElement.ValueKind != JsonValueKind.Object) throw Refusal.BadRequest("object expected as JSON body");
            foreach (var property in body.RootElement.EnumerateObject())
            {
                // A null is an argument that was not given.
                if (property.Value.ValueKind != JsonValueKind.Null) parameters.Add(new Parameter(property.Name, property.Value, null));
            }

            return new ApiRequest(parameters, body);
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse JSON body");
        }
    }
}
