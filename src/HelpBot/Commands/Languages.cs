using System.CommandLine;
using HelpBot.Domain.Conversation;

namespace HelpBot.Commands;

/// <summary>The option <c>--lang</c>.</summary>
internal static class Languages
{
    private const string Russian = "ru", Kazakh = "kk";

    /// <summary>Makes it.</summary>
    /// <param name="description">What the language is for.</param>
    public static Option<string> Option(string description)
    {
        var option = new Option<string>("--lang") { Description = $"{description} kk or ru.", DefaultValueFactory = _ => Russian };
        option.AcceptOnlyFromAmong(Kazakh, Russian);
        return option;
    }

    /// <summary>Its value.</summary>
    public static Language Read(ParseResult parsed, Option<string> option) => parsed.GetValue(option) == Kazakh ? Language.Kazakh : Language.Russian;
}
