namespace HelpBot.EndToEnd.Tests.Kills;

/// <summary>Something she does.</summary>
/// <param name="Data">What the pressed button carries; null for a text.</param>
/// <param name="Text">What she types; null for a press.</param>
internal readonly record struct Act(string? Data, string? Text)
{
    public override string ToString() => Data is null ? $"\"{Text}\"" : $"[{Data}]";
}
