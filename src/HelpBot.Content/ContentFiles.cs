using HelpBot.Content.Plays;
using HelpBot.Domain.Desk.Practice.Source;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content;

/// <summary>The files in <c>scripts/</c>: their names and what they become.</summary>
internal static class ContentFiles
{
    /// <summary>The screens. A folder is taken for the content if it holds this file.</summary>
    public const string Conversation = "conversation.yaml";

    /// <summary>Texts in all languages at once. May be missing. Those of one language: <see cref="ScriptSource.TextFile"/>.</summary>
    public const string Both = "texts/both.yaml";

    /// <summary>The cover's words and sums.</summary>
    public const string Cover = "cover.yaml";

    /// <summary>Beginnings of words that a glance must not catch.</summary>
    public const string Telling = "telling.yaml";

    /// <summary>Whole messages that act like a command.</summary>
    public const string Words = "words.yaml";

    /// <summary>The words of receipts. May be missing where no screen has receipts.</summary>
    public const string Receipt = "receipt.yaml";

    /// <summary>Legal and medical statements.</summary>
    public const string Statements = "facts.yaml";

    /// <summary>Cities, oblasts, towns.</summary>
    public const string Regions = "regions.yaml";

    /// <summary>The directory of services.</summary>
    public const string Services = "services.yaml";

    /// <summary>What the volunteers' desk says.</summary>
    public const string DeskTexts = "desk/texts.yaml";

    /// <summary>Canned replies.</summary>
    public const string Replies = "desk/replies.yaml";

    /// <summary>The words of aliases.</summary>
    public const string Aliases = "desk/aliases.yaml";

    /// <summary>What is asked before a volunteer's text goes out.</summary>
    public const string Outgoing = "desk/outgoing.yaml";

    /// <summary>The planned shifts.</summary>
    public const string Shifts = "desk/shifts.yaml";

    /// <summary>The folder of the played survivors, one file each.</summary>
    public const string Practice = "practice/";

    /// <summary>The name of each schema and the type of the files that it is for.</summary>
    public static IReadOnlyDictionary<string, Type> Schemas { get; } = new Dictionary<string, Type>
    {
        ["conversation"] = typeof(ConversationSource),
        ["texts"] = typeof(IReadOnlyDictionary<string, TextSource>),
        ["cover"] = typeof(CoverSource),
        ["telling"] = typeof(TellingSource),
        ["words"] = typeof(WordsSource),
        ["receipt"] = typeof(ReceiptSource),
        ["regions"] = typeof(PlacesSource),
        ["services"] = typeof(DirectorySource),
        ["plays"] = typeof(IReadOnlyList<PlaySource>),
        ["desk-texts"] = typeof(IReadOnlyDictionary<string, DeskTextSource>),
        ["replies"] = typeof(RepliesSource),
        ["aliases"] = typeof(AliasesSource),
        ["outgoing"] = typeof(OutgoingSource),
        ["shifts"] = typeof(ShiftsSource),
        ["practice"] = typeof(SceneSource),
        ["facts"] = typeof(IReadOnlyDictionary<string, StatementSource>),
    };
}
