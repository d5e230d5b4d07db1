using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using HelpBot.Application.Desk;
using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

public sealed class DeskLimitsTests
{
    private static readonly DeskTexts Texts = new(null);

    [Fact]
    public void Unset_the_settings_are_what_the_machine_has_by_itself() =>
        Assert.Equal(new DeskRules { Aliases = Texts.Aliases, VolunteerAliases = Texts.VolunteerAliases }, DeskLimits.Of(new(), new(), Texts));

    /// <summary>The settings of the desk that are the machine's.</summary>
    public static TheoryData<string> Settings => [.. typeof(DeskOptions).GetProperties()
        .Where(setting => setting.PropertyType == typeof(int) && setting.Name != nameof(DeskOptions.GroupMessagesPerMinute)).Select(setting => setting.Name)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Each_setting_reaches_the_machine(string name)
    {
        var setting = typeof(DeskOptions).GetProperty(name)!;
        var range = setting.GetCustomAttribute<RangeAttribute>()!;
        var (least, most) = (Convert.ToInt32(range.Minimum, CultureInfo.InvariantCulture), Convert.ToInt32(range.Maximum, CultureInfo.InvariantCulture));
        var options = new DeskOptions();
        Assert.InRange((int)setting.GetValue(options)!, least, most);
        setting.SetValue(options, (int)setting.GetValue(options)! == most ? least : most);
        Assert.NotEqual(DeskLimits.Of(new(), new(), Texts), DeskLimits.Of(options, new(), Texts));
    }
}
