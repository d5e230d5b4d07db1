using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts;

/// <summary>The texts that no screen names because the bot itself needs them, with the parameters that each may use.</summary>
internal static class SystemTextKeys
{
    public const string SumRight = "cover.sum.right", SumWrong = "cover.sum.wrong", Date = "date";

    public const string None = "help.none", More = "service.more", Number = "service.number", NoPhone = "service.no-phone", Hours = "service.hours",
        AllDay = "service.all-day", Languages = "service.languages", Free = "service.free", ByState = "service.by.state", ByPolice = "service.by.police",
        ByNgo = "service.by.ngo", Follows = "service.follows", Source = "service.source", Dialled = "service.dialled";

    public const string Today = "day.today", Tomorrow = "day.tomorrow", RelayCover = "relay.cover", RelayOpen = "relay.open", RelayHead = "relay.head", RelayEarlier = "relay.earlier", RelayLater = "relay.later", RelayArrived = "relay.arrived";

    /// <summary>Needed by every script.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Always = Table((Reserved.RowNumbers, []), (Reserved.RowClose, []));

    /// <summary>Needed where a screen has sums.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Sums = Table((SumRight, ["sum"]), (SumWrong, ["sum"]));

    /// <summary>Needed where a date is written out.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Dates =
        Table([(Date, ["day", "month", "year"]), .. Enumerable.Range(1, 12).Select(n => (Month(n), Array.Empty<string>()))]);

    /// <summary>Needed where a screen shows services.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Services = Table(
    [
        (None, []), (More, ["name"]), (Number, ["number"]), (NoPhone, []), (Hours, ["hours"]), (AllDay, []), (Languages, ["languages"]), (Free, []), (ByState, []),
        (ByPolice, []), (ByNgo, []), (Follows, []), (Source, ["date"]), (Dialled, ["date"]), .. LanguageTable.All.Select(language => (OfLanguage(language), Array.Empty<string>())),
    ]);

    /// <summary>Needed where the next shift is named.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Shifts =
        Table([(Today, []), (Tomorrow, []), .. Enum.GetValues<DayOfWeek>().Select(day => (OnDay(day), Array.Empty<string>()))]);

    /// <summary>Needed where the script can lead to a person: the line that covers an answer until she opens it.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> Relay = Table((RelayCover, []), (RelayOpen, []), (RelayHead, []), (RelayEarlier, []), (RelayLater, []), (RelayArrived, []));

    /// <summary>The text key of a language's name: <c>language.kk</c>.</summary>
    public static string OfLanguage(Language language) => $"language.{language.Code()}";

    /// <summary>The text key of a month's name.</summary>
    /// <param name="number">1 to 12.</param>
    public static string Month(int number) => $"month.{number}";

    /// <summary>The text key of "on" a day of the week: <c>day.1</c> (Monday) to <c>day.7</c>.</summary>
    public static string OnDay(DayOfWeek day) => $"day.{(day == DayOfWeek.Sunday ? 7 : (int)day)}";

    private static FrozenDictionary<string, ImmutableArray<string>> Table(params (string Key, string[] Parameters)[] texts) =>
        texts.ToFrozenDictionary(text => text.Key, text => text.Parameters.ToImmutableArray());
}
