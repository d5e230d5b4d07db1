using HelpBot.Commands;
using HelpBot.Settings;
using Microsoft.Extensions.Configuration;

namespace HelpBot.Tests.Hosting;

public sealed class SettingsTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "appsettings.example.json");

    [Fact]
    public void The_example_binds_without_a_complaint()
    {
        var (settings, complaints) = SettingsReader.Read(new ConfigurationBuilder().AddJsonFile(Example).Build());
        Assert.Empty(complaints);
        Assert.Equal("/etc/helpbot/token", settings.Telegram.TokenFile);
        Assert.Equal(28, settings.Application.Limits.PerSecond);
    }

    [Fact]
    public void The_example_and_the_document_name_every_setting()
    {
        var example = new ConfigurationBuilder().AddJsonFile(Example).Build();
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings.md"));
        Assert.All(SettingNames.All, name =>
        {
            Assert.NotNull(example[name]);
            Assert.Contains($"`{name}`", document, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("""{ "Telegram": { "PollSeconds": 900 } }""", "PollSeconds")]
    [InlineData("""{ "Telegram": { "PollSeconds": "soon" } }""", "PollSeconds")]
    [InlineData("""{ "Telegram": { "Limits": { "PerSecond": -1 } } }""", "PerSecond")]
    [InlineData("""{ "Telegram": { "ApiBaseUrl": "telegram" } }""", "ApiBaseUrl")]
    [InlineData("""{ "Telegram": { "Webhook": { "Url": "http://bot.example.org/hook" } } }""", "https")]
    [InlineData("""{ "Telegram": { "Webhook": { "Url": "https://bot.example.org/hook", "Secret": "a b" } } }""", "Secret")]
    [InlineData("""{ "Sandbox": { "Listen": "abc" } }""", "Sandbox:Listen")]
    [InlineData("""{ "Sandbox": { "Listen": "127.0.0.1" } }""", "Sandbox:Listen")]
    [InlineData("""{ "Health": { "Listen": "example.org:80" } }""", "Health:Listen")]
    [InlineData("""{ "Review": { "AcceptUnreviewed": "perhaps" } }""", "Review")]
    [InlineData("""{ "Data": { "Pth": "x" } }""", "Data:Path")]
    [InlineData("""{ "Data": "x" }""", "Data is a group")]
    [InlineData("""{ "Telegram": { "PollSeconds": "soon" } }""", "appsettings.json: the value of Telegram:PollSeconds must be a whole number.")]
    [InlineData("""{ "Telegram": { "PollSeconds": "soon", "Limits": { "PerSecond": "2.x" } } }""", "Telegram:Limits:PerSecond must be")]
    [InlineData("""{ "Review": { "AcceptUnreviewed": "perhaps" } }""", "true or false")]
    [InlineData("""{ "Cases": { "Minors": "Sometimes" } }""", "Supervised")]
    public void A_wrong_setting_is_named_with_what_to_do(string json, string part)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "appsettings.json");
        File.WriteAllText(file, json);
        var (_, complaints) = SettingsReader.Read(new ConfigurationBuilder().AddJsonFile(file).Build());
        Assert.Contains(complaints, complaint => complaint.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_setting_of_the_environment_is_named_and_what_is_not_ours_is_not()
    {
        const string prefix = "HELPBOT_TEST_OF_SETTINGS_";
        try
        {
            Environment.SetEnvironmentVariable(prefix + "Telegram__Tokn", "x");
            Environment.SetEnvironmentVariable(prefix + "Elsewhere__Path", "x");
            var (_, complaints) = SettingsReader.Read(new ConfigurationBuilder().AddEnvironmentVariables(prefix).Build());
            Assert.Contains("Telegram__Tokn. Did you mean Telegram__Token?", Assert.Single(complaints), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(prefix + "Telegram__Tokn", null);
            Environment.SetEnvironmentVariable(prefix + "Elsewhere__Path", null);
        }
    }

    [Fact]
    public void A_wrong_value_is_never_repeated()
    {
        var (_, complaints) = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Telegram:PollSeconds", "s3cret")]).Build());
        Assert.All(complaints, complaint => Assert.DoesNotContain("s3cret", complaint, StringComparison.Ordinal));
        Assert.NotEmpty(complaints);
    }
}
