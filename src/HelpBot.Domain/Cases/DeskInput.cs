namespace HelpBot.Domain.Cases;

/// <summary>What reaches the desk. Content stays outside: a message is its number and its size.</summary>
/// <remarks>Her part is in <c>DeskInput.Hers.cs</c>, the talk's in <c>DeskInput.Talk.cs</c>, the people's in <c>DeskInput.People.cs</c>.</remarks>
public abstract partial record DeskInput
{
    private DeskInput() { }

    /// <summary>Time has passed: whatever is due is done. <see cref="DeskTimes.NextDue"/> says when to come again.</summary>
    public sealed record Tick : DeskInput;
}
