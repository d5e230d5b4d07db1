using System.Reflection;
using HelpBot.Application.Desk.Sides;

namespace HelpBot.Tests.Application.Desk;

public sealed class VerbTests
{
    [Fact]
    public void No_two_buttons_of_the_desk_share_a_verb()
    {
        var verbs = typeof(PanelAct).Assembly.GetTypes().Where(type => type.Namespace == typeof(PanelAct).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsLiteral: true, FieldType.Name: nameof(String) })
            .Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.True(verbs.Count > 40, "The verbs are no longer found: this test has tested nothing.");
        Assert.Empty(verbs.GroupBy(verb => verb).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
