using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation.Properties;

/// <summary>Arbitrary acts: sensible ones more often, so that random talks come far; forged and broken ones among them.</summary>
internal static class AnyActs
{
    /// <summary>Stands in every random text, and never in anything that the bot says.</summary>
    public const string Canary = "щзканарейка";

    private static readonly string[] Texts =
    [
        "!опасно", "?опасно", "!себя", "!бьёт", "!закон", "!спрячь", "!идёт спрячь", "!следы", "!забудь", "стоп", "старт", "план", "номера", "что хранится", "привет",
        "Тараз", "Абай", "я живу в Алматы", "предписание", "берёза", "сирень", "", " ", "\0", "\ud800", "<b>", "&amp;", "{done}", "👩‍👧", "مرحبا", "/start", "/start k7f2",
    ];

    private static readonly Gen<int> Which = Gen.Choose(0, 1000);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(Texts),
        Gen.Elements(Texts).Select(text => $"{Canary} {text} {Canary}"),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Choose(0, 5000).Select(length => new string('ж', length)));

    private static readonly Gen<WordMatch> Match = Gen.Frequency((8, Gen.Constant(WordMatch.None)), (1, Gen.Constant(WordMatch.Own)), (1, Gen.Constant(WordMatch.Force)));

    private static readonly Gen<byte[]> Hash = Gen.Elements<byte[]>([], [1, 2], [3]);

    private static readonly Gen<Language?> Client = Gen.Elements<Language?>(null, Language.Kazakh, Language.Russian);

    private static readonly Gen<double> Degrees = Gen.OneOf(Gen.Choose(-180, 180).Select(n => n + 0.5), Gen.Elements(double.NaN, double.PositiveInfinity, 1e300));

    private static readonly Gen<Input> Inputs = Gen.OneOf(
        Gen.Elements(SmallScript.Compiled.Commands.Keys.Append("unknown").Append("").ToArray())
            .SelectMany(name => Client, (name, client) => (Input)new Input.Command(name, client is null ? "k7f2" : null, client)),
        Gen.OneOf(Text, Gen.Elements("n", "h", "h:", ":", "AAAAAAAA")).Select(data => (Input)new Input.Pressed(data)),
        from text in Text from match in Match from hash in Hash select (Input)new Input.Text(text, match, [.. hash]),
        Text.Select(text => (Input)new Input.Edited(text)),
        Degrees.SelectMany(_ => Degrees, (latitude, longitude) => (Input)new Input.Location(latitude, longitude)),
        from kind in Gen.Elements(Enum.GetValues<MediaKind>()) from caption in Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text)) select (Input)new Input.Media(kind, caption),
        Gen.Elements<Input>(new Input.Blocked(), new Input.Unblocked(), new Input.Unreachable(), new Input.TimerFired("idle-lock", 3), new Input.TimerFired("", -1)));

    private static readonly Gen<Act> One = Gen.Frequency(
        (10, Which.Select(n => (Act)new Act.PressShown(n))),
        (2, Which.Select(n => (Act)new Act.PressAny(n))),
        (8, Inputs.Select(input => (Act)new Act.Give(input))),
        (1, Which.Select(n => (Act)new Act.Fire(n))),
        (1, Gen.Choose(1, 40).Select(n => (Act)new Act.Wait(n))),
        (1, Gen.Frequency((1, Gen.Constant((Act)new Act.Expire())), (4, Which.Select(n => (Act)new Act.PressShown(n))))));

    public static readonly Arbitrary<Act[]> Many = Gen.Choose(1, 60).SelectMany(n => One.ArrayOf(n)).ToArbitrary();
}
