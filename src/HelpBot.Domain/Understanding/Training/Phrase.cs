namespace HelpBot.Domain.Understanding.Training;

/// <summary>One labelled message.</summary>
/// <param name="Id">Unique in its file.</param>
/// <param name="Language"><c>ru</c>, <c>kk</c>, <c>kk_translit</c> (Latin, or without the Kazakh letters) or <c>mixed</c>.</param>
/// <param name="Label">What it is about.</param>
/// <param name="Group">Author and topic, or the template it was made from: phrases of one group are never parted when
/// the model is checked on phrases it has not seen.</param>
/// <param name="Text">The message as typed.</param>
public sealed record Phrase(string Id, string Language, Label Label, string Group, string Text);
