using HelpBot.Commands;

namespace HelpBot.Tests.Commands;

public class SettingOptionsTests
{
    [Fact]
    public void Settings_are_taken_out_and_everything_else_is_left_in_order()
    {
        var (rest, settings, complaints) = SettingOptions.Split(["run", "--Data:Path=/tmp/a=b:c", "--lang=kk", "--telegram:webhook:url=https://a.example/x", "-h"]);
        Assert.Equal(["run", "--lang=kk", "-h"], rest);
        Assert.Empty(complaints);
        Assert.Equal("/tmp/a=b:c", settings["Data:Path"]);
        Assert.Equal("https://a.example/x", settings["Telegram:Webhook:Url"]);
    }

    [Theory]
    [InlineData("--lang=a:b")]
    [InlineData("a:b")]
    [InlineData("--:x")]
    public void What_only_looks_like_a_setting_is_left_alone(string arg) => Assert.Equal([arg], SettingOptions.Split([arg]).Left);

    [Fact]
    public void After_two_dashes_everything_is_a_text() => Assert.Equal(["place", "--", "--Data:Path=x"], SettingOptions.Split(["place", "--", "--Data:Path=x"]).Left);

    [Fact]
    public void A_setting_without_a_value_is_explained() => Assert.Contains("--Data:Path=value", Assert.Single(SettingOptions.Split(["--Data:Path"]).Complaints), StringComparison.Ordinal);

    [Fact]
    public void Settings_of_the_framework_pass() => Assert.Equal("Debug", SettingOptions.Split(["--Logging:LogLevel:Default=Debug"]).Settings["Logging:LogLevel:Default"]);
}
