using HelpBot.Domain.Understanding;

namespace HelpBot.Tests.Domain.Scripts;

/// <summary>Stands for the reader of free text: a sign in the text is its label.</summary>
internal static class SmallReader
{
    public static Reading Read(string text) => text switch
    {
        _ when Has(text, "!опасно") => Of(Label.Danger),
        _ when Has(text, "?опасно") => Of(Label.Danger, Certainty.Doubtful),
        _ when Has(text, "!себя") => Of(Label.SelfHarm),
        _ when Has(text, "!бьёт") => Of(Label.Violence),
        _ when Has(text, "!закон") => Of(Label.Legal),
        _ when Has(text, "!идёт спрячь") => Of(Label.Exit) with { Exit = ExitKind.Hide, IsExitSpeltOut = true, DangerFollows = true },
        _ when Has(text, "~спрячь") => Of(Label.Exit) with { Exit = ExitKind.Hide },
        _ when Has(text, "?спрячь") => Of(Label.Exit, Certainty.Doubtful) with { Exit = ExitKind.Hide, DangerFollows = true },
        _ when Has(text, "?бьёт") => Of(Label.Violence, Certainty.Doubtful),
        _ when Has(text, "!спрячь") => Of(Label.Exit) with { Exit = ExitKind.Hide, IsExitSpeltOut = true },
        _ when Has(text, "!следы") => Of(Label.Exit) with { Exit = ExitKind.Topic },
        _ when Has(text, "!забудь") => Of(Label.Exit) with { Exit = ExitKind.Forget },
        _ when Has(text, "#темы") => Of(Label.Neutral) with { Topics = ["topic.1", "topic.2"] },
        _ when Has(text, "#тема") => Of(Label.Neutral) with { Topics = ["topic.1"] },
        _ => Of(Label.Neutral),
    };

    private static bool Has(string text, string sign) => text.Contains(sign, StringComparison.Ordinal);

    private static Reading Of(Label label, Certainty certainty = Certainty.Certain) => new(label, certainty, "sign");
}
