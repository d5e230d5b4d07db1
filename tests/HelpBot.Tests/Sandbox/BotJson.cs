using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HelpBot.Tests.Sandbox;

[JsonSerializable(typeof(JsonObject))]
internal sealed partial class BotJson : JsonSerializerContext;
