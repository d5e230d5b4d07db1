using System.CommandLine;
using HelpBot.Domain.Conversation;

namespace HelpBot.Commands;

/// <summary>The option <c>--lang</c>.</summary>
internal static class LanguageOption
{
    /// <summary>Makes it.</summary>
    /// <param name="description">What the language is for.</param>
    public static Option<string> Create(string description)
    {
        var choices = string.Join(" or ", LanguageTable.All.Select(language => $"{language.Code()} ({language.OwnName()})"));
        var option = new Option<string>("--lang") { Description = $"{description} {choices}.", DefaultValueFactory = _ => Language.Russian.Code() };
        option.AcceptOnlyFromAmong([.. LanguageTable.Codes]);
        return option;
    }

    /// <summary>Its value.</summary>
    public static Language Read(ParseResult parsed, Option<string> option) => LanguageTable.Find(parsed.GetValue(option))!.Value;
}
