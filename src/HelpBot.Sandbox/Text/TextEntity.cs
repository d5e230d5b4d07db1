namespace HelpBot.Sandbox.Text;

/// <summary>A marked stretch of a text; offset and length count UTF-16 units, as Telegram does.
/// <c>Argument</c> is the link of a <c>text_link</c> or the language of a <c>pre</c>, else null.</summary>
internal sealed record TextEntity(string Type, int Offset, int Length, string? Argument = null)
{
    public int End => Offset + Length;
}
