using System.Net;
using System.Text;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;

namespace HelpBot.Tests.BotApi;

public sealed class OutcomeTests
{
    [Theory]
    [InlineData("""{"ok":true,"result":{"message_id":7,"chat":{"id":1}}}""", typeof(CallResult.Done))]
    [InlineData("""{"ok":true,"result":true,"description":"Webhook was set"}""", typeof(CallResult.Done))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: message is not modified: specified new message content"}""", typeof(CallResult.Done))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: message to delete not found"}""", typeof(CallResult.Done))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: message to edit not found"}""", typeof(CallResult.Gone))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: message can't be edited"}""", typeof(CallResult.Gone))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: message can't be deleted for everyone"}""", typeof(CallResult.TooOld))]
    [InlineData("""{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""", typeof(CallResult.Unreachable))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}""", typeof(CallResult.Unreachable))]
    [InlineData("""{"ok":false,"error_code":401,"description":"Unauthorized"}""", typeof(CallResult.Unauthorized))]
    [InlineData("""{"ok":false,"error_code":404,"description":"Not Found"}""", typeof(CallResult.Unauthorized))]
    [InlineData("""{"ok":false,"error_code":404,"description":"Not Found: method not found"}""", typeof(CallResult.Refused))]
    [InlineData("""{"ok":false,"error_code":500,"description":"Internal Server Error: restart"}""", typeof(CallResult.NotDone))]
    [InlineData("""{"ok":false,"error_code":500,"description":"Internal Server Error: sent message was immediately deleted and can't be returned"}""", typeof(CallResult.Done))]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: something new"}""", typeof(CallResult.Refused))]
    [InlineData("<html><body>502 Bad Gateway</body></html>", typeof(CallResult.Unknown))]
    [InlineData("", typeof(CallResult.Unknown))]
    [InlineData("""{"ok":true,"result":{"message_""", typeof(CallResult.Unknown))]
    [InlineData("""{"ok":false}""", typeof(CallResult.Unknown))]
    [InlineData("[]", typeof(CallResult.Unknown))]
    public async Task An_answer_says_what_to_do_next(string body, Type expected) => Assert.IsType(expected, await ReadAsync(body));

    [Fact]
    public async Task A_sent_message_brings_its_id() =>
        Assert.Equal(new CallResult.Done(7), await ReadAsync("""{"ok":true,"result":{"from":{"message_id":1},"message_id":7}}"""));

    [Fact]
    public async Task A_flood_says_how_long_to_wait() =>
        Assert.Equal(new CallResult.Flooded(TimeSpan.FromSeconds(12)), await ReadAsync("""{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":12}}"""));

    [Fact]
    public async Task A_migration_brings_the_new_id()
    {
        var result = Assert.IsType<CallResult.Migrated>(await ReadAsync("""{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1007000000000}}"""));
        Assert.Equal(-1007000000000, result.To.Value);
    }

    private static async Task<CallResult> ReadAsync(string body)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        using var envelope = await Envelope.ReadAsync(response, CancellationToken.None);
        return Outcome.Of(envelope);
    }
}
