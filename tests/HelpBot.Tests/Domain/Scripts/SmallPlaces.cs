using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Domain.Scripts;

/// <summary>The places and services of <see cref="SmallScript"/>.</summary>
internal static class SmallPlaces
{
    public static readonly PlaceContent Places = new()
    {
        Regions =
        [
            new() { Id = new("almaty"), Kind = RegionKind.City, Name = InLanguages.Text("Алматы", "Алматы"), Label = InLanguages.Text("Алматы", "Алматы"), Latitude = 43.24, Longitude = 76.91 },
            new()
            {
                Id = new("zhambyl"),
                Kind = RegionKind.Oblast,
                Name = InLanguages.Text("Жамбылская область", "Жамбыл облысы"),
                Label = InLanguages.Text("Тараз · Жамбылская", "Тараз · Жамбыл"),
                Latitude = 42.9,
                Longitude = 71.37,
                Towns = [new() { Id = new("taraz"), Name = InLanguages.Text("Тараз", "Тараз"), Latitude = 42.9, Longitude = 71.37 }],
            },
            Oblast("karaganda", "Карагандинская", "Қарағанды", new("abai-town"), "Абай"),
            Oblast("abai", "Абайская", "Абай", new("semey"), "Семей"),
        ],
        AlsoPeople = ["Абай"],
    };

    public static readonly DirectorySource Directory = new()
    {
        Services =
        [
            Service("line-111", "national", "111", numbers: ["111"], pinned: true) with { AllDay = true, Free = true, SourceDate = "2025-11-06" },
            Service("taraz-centre", "zhambyl", "Тараз", kind: "shelter") with { Follows = null },
            .. Enumerable.Range(1, 7).Select(n => Service($"almaty-{n}", "almaty", $"Центр {n}", numbers: [$"+1202555010{n}"]) with
            {
                Dialled = new() { On = "2026-11-01", By = "A" },
                Languages = ["kk", "ru"],
                Caution = Text("Осторожно <3"),
            }),
        ],
    };

    private static Region Oblast(string id, string ru, string kk, TownId town, string name) => new()
    {
        Id = new(id),
        Kind = RegionKind.Oblast,
        Name = InLanguages.Text($"{ru} область", $"{kk} облысы"),
        Label = InLanguages.Text(ru, kk),
        Latitude = 49.8,
        Longitude = 73.1,
        Variants = ["Абай"],
        Towns = [new() { Id = town, Name = InLanguages.Text(name, name), Latitude = 49.6, Longitude = 72.9 }],
    };

    private static ServiceSource Service(string id, string region, string label, string[]? numbers = null, string kind = "hotline", bool pinned = false) => new()
    {
        Id = id,
        Kind = kind,
        Regions = [region],
        Label = Text(label),
        Name = Text($"Имя {label}"),
        Does = Text("помощь"),
        Numbers = [.. (numbers ?? []).Select(number => (Sourced)number)],
        AnsweredBy = "state",
        Follows = Text("Могут спросить имя."),
        Source = ["https://example.kz"],
        Grade = "high",
        Pinned = pinned,
    };

    private static LocalTextSource Text(string text) => new() { In = new(_ => text) };
}
