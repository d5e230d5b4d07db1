namespace HelpBot.Domain.Understanding;

/// <summary>The names of the labels as they stand in scripts, phrase files and answers of the command line.</summary>
public static class Labels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 9;

    private static readonly string[] Names =
        ["danger", "selfharm", "child", "violence", "volunteer", "shelter", "legal", "exit", "neutral"];

    /// <summary>All labels, in the order of <see cref="Label"/>.</summary>
    public static IReadOnlyList<Label> All { get; } = Enum.GetValues<Label>();

    /// <summary>The name of a label, in small letters.</summary>
    public static string NameOf(Label label) => Names[(int)label];

    /// <summary>The label of a name, or null if there is none.</summary>
    public static Label? Find(string name)
    {
        var at = Array.IndexOf(Names, name);
        return at < 0 ? null : (Label)at;
    }
}
