using System.Text.RegularExpressions;

namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>The endings of Kazakh verbs, in the Kazakh fold, where one и stands for ы, і, и and й.</summary>
internal static partial class KazakhVerb
{
    /// <summary>Whether this may follow the stem of a verb: any tense, person, wish or plea, a fused question; not a negation.</summary>
    public static bool IsEnding(ReadOnlySpan<char> ending) => Ending().IsMatch(ending);

    /// <summary>Whether this follows the stem of a verb that is negated.</summary>
    public static bool IsNegatedEnding(ReadOnlySpan<char> ending) => NegatedEnding().IsMatch(ending);

    [GeneratedRegex(@"^(?:[дт]и(?:м|н|к|низ|низдар|лар|нар)?|[гк][ае]н\w*|и?п(?:ти\w*)?|[ае](?:ди?|м|мин|син|сиз|миз)(?:м[ае])?|и(?:ди?|мин|син|сиз|миз)(?:м[ае])?|с[ае](?:м|н|к|низ)?|[аеи]тин\w*|[гк]и(?:м|н|си)|м[ае]к|[мпб][ае]кши\w*|[ае]ин|у(?:ге|га|де|да)?|(?:и?низ|индар|индер)?ши|и?низ(?:дар|дер)?|инд[ае]р)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^[мбп][ае](?:иди?|им|имин|исин|ди\w*|с[ае]\w*|ган\w*|ген\w*|итин\w*|и|низ\w*|нд[ае]р\w*|у)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NegatedEnding();
}
