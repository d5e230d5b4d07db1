using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>The screens on which a wrong word does most harm.</summary>
public static class ReservedScreens
{
    private static readonly string[] DangerNodes =
    [
        Reserved.Numbers, Reserved.NumbersNoLanguage, Reserved.CoverNumbers, Reserved.Danger, Reserved.DangerDoubt, Reserved.HarmAsk, Reserved.HarmYes,
    ];

    private static readonly string[] OtherNodes =
    [
        Reserved.Greeting, Reserved.FirstQuestion, Reserved.FirstNo, Reserved.ForgetAsk, Reserved.ForgetDone, Reserved.Privacy, Reserved.CoverWord, Reserved.CoverSum,
        Reserved.CoverOther, Reserved.CoverForget,
    ];

    // A script may grow more screens of these kinds: they begin alike.
    private static readonly string[] Families = ["numbers.", "check.", "harm.", "child.", "minor."];

    private const string Police = "полици";

    /// <summary>The texts of reserved screens (numbers, danger questions, self-harm, child, hide, police) that nobody has reviewed.</summary>
    /// <returns>Each once a language, in the order of the script, as <c>key (language)</c>; empty if all are reviewed.</returns>
    /// <remarks>With a real token the executable refuses to start while there are any, unless its operator accepts that by a setting.</remarks>
    public static ImmutableArray<string> Unreviewed(Script script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var texts = script.Ordered.Where(node => IsReserved(node, script)).Select(node => node.Text).OfType<ScriptText>()
            .Concat(Reserved.Texts.Select(key => script.Texts.GetValueOrDefault(key)).OfType<ScriptText>()).DistinctBy(text => text.Key);
        return [.. texts.SelectMany(Waiting)];
    }

    /// <summary>The reserved screens for danger: numbers, danger questions, self-harm.</summary>
    internal static IEnumerable<Node> Danger(Script script) => script.Ordered.Where(node => DangerNodes.Contains(node.Id));

    private static bool IsReserved(Node node, Script script) =>
        DangerNodes.Contains(node.Id) || OtherNodes.Contains(node.Id) || Families.Any(family => IsFamily(node.Id, family)) || IsChildPath(node, script) || IsAboutPolice(node);

    private static bool IsChildPath(Node node, Script script) =>
        script.Typed.Child is { } rule && (node.Id == rule.Certain || node.Id == rule.Doubtful);

    // The Russian wording is there whatever languages there are.
    private static bool IsAboutPolice(Node node) => node.Text?.In(Language.Russian).Source.Contains(Police, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsFamily(string id, string beginning) => id.StartsWith(beginning, StringComparison.Ordinal);

    private static IEnumerable<string> Waiting(ScriptText text) =>
        LanguageTable.All.Where(language => !text.In(language).Reviewed).Select(language => $"{text.Key} ({language.Code()})");
}
