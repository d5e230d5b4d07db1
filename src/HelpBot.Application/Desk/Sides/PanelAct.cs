using System.Globalization;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What a button of the desk sends back: a verb and up to two numbers. Anybody can forge it; every act is checked against the list and the group.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="First">The first number; 0 if there is none.</param>
/// <param name="Second">The second; 0 if there is none.</param>
internal readonly record struct PanelAct(string Verb, int First = 0, int Second = 0)
{
    private const string Head = "v:";

    /// <summary>The case that it is about.</summary>
    public CaseId Case => new(First);

    /// <returns>Null if no button of ours says this.</returns>
    public static PanelAct? Find(string data)
    {
        if (!data.StartsWith(Head, StringComparison.Ordinal)) return null;
        var parts = data.Split(':');
        return parts.Length <= 4 ? new(parts[1], Number(parts, 2), Number(parts, 3)) : null;
    }

    public override string ToString() => Second != 0 ? $"{Head}{Verb}:{First}:{Second}" : First != 0 ? $"{Head}{Verb}:{First}" : Head + Verb;

    private static int Number(string[] parts, int at) =>
        at < parts.Length && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
