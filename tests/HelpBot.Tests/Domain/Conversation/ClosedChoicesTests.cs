using System.Reflection;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation;

/// <summary>A new case of a closed choice fails here until the engine knows it.</summary>
public sealed class ClosedChoicesTests
{
    private static readonly Input[] Inputs =
    [
        new Input.Command("start"), new Input.Pressed("n"), new Input.Text("план"), new Input.Edited("план"), new Input.Location(43, 77), new Input.Media(MediaKind.Voice),
        new Input.Blocked(), new Input.Unblocked(), new Input.Unreachable(), new Input.TimerFired(ArmedTimer.IdleLock, 1), new Input.Desk(DeskNews.Taken),
    ];

    [Fact]
    public void Every_input_is_answered_open_and_locked()
    {
        Assert.Equal(Cases<Input>(), Inputs.Select(input => input.GetType().Name).Order());
        foreach (var input in Inputs)
        {
            new Talk().Do(input);
            new Talk().BeginAtMenu().Do(input);
            new Talk().BeginAtMenu().Press("row.close").Do(input);
        }
    }

    [Fact]
    public void Every_effect_is_asked_for_by_some_turn()
    {
        var asked = new HashSet<string>();
        foreach (var talk in (Talk[])[new Talk().BeginAtMenu(), new Talk().BeginAtMenu().Do(new Input.Blocked()), new Talk().BeginAtMenu().Press("row.close"),
            new Talk { OnShift = true }.BeginAtMenu().Press("person.go"), new Talk().Begin().Press("answer.yes").Press("alert.ask"), new Talk().BeginAtMenu().Command("forget").Press("forget.yes"),
            Shipped.ReceiptTests.Made(), Shipped.ReceiptTests.Taken()])
            asked.UnionWith(talk.Effects.Select(effect => effect.GetType().Name));
        Assert.Equal(Cases<Effect>(), asked.Order());
    }

    [Fact]
    public void Every_way_and_every_deed_stands_in_the_small_script_or_is_named_here()
    {
        var buttons = SmallScript.Compiled.Ordered.SelectMany(node => node.Rows).SelectMany(row => row).ToList();
        var ways = buttons.Select(button => button.Go.GetType().Name).Distinct().Order();
        Assert.Equal(Cases<Route>(), ways);
        Deed[] elsewhere = [Deed.Hide, Deed.FirstPage, Deed.KeepWaiting, Deed.Lock15, Deed.Lock60, Deed.Age12, Deed.Age40, Deed.TracesTold, Deed.MakeReceipt];
        Assert.Equal(Enum.GetValues<Deed>(), buttons.Select(button => button.Do).OfType<Deed>().Concat(elsewhere).Distinct().Order());
    }

    [Fact]
    public void Closed_choices_are_closed()
    {
        foreach (var choice in (Type[])[typeof(Input), typeof(Effect), typeof(Route), typeof(CommandRule)])
        {
            Assert.All(choice.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public), constructor => Assert.False(constructor.IsPublic));
            Assert.All(choice.GetNestedTypes(), nested => Assert.True(nested.IsSealed));
        }
    }

    private static IEnumerable<string> Cases<T>() => typeof(T).GetNestedTypes().Select(type => type.Name).Order();
}
