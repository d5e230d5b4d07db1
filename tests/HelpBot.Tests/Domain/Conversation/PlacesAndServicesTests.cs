using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class PlacesAndServicesTests
{
    [Fact]
    public void Regions_are_buttons_cities_first_behind_the_screens_own_row()
    {
        var talk = AtPlace();
        Assert.Equal(["numbers.first ру", "Алматы", "Абайская", "Карагандинская", "Тараз · Жамбылская", "skip ру"], talk.Labels.SkipLast(2));
        Assert.Equal(2, talk.Screen.Rows[1].Length);
        talk.Press("Тараз · Жамбылская");
        Assert.Equal(("help.list", "zhambyl", null), (talk.Node, talk.Session.Dialogue.Region, talk.Session.Dialogue.Town));
    }

    [Fact]
    public void A_typed_town_is_taken()
    {
        var talk = AtPlace().Type("в Таразе");
        Assert.Equal(("help.list", "zhambyl", "taraz"), (talk.Node, talk.Session.Dialogue.Region, talk.Session.Dialogue.Town));
    }

    [Fact]
    public void A_place_of_several_meanings_is_asked_back()
    {
        var talk = AtPlace().Type("Абай");
        Assert.Equal("place.which", talk.Node);
        Assert.Equal(2, talk.Session.Dialogue.Candidates.Length);
        talk.Do(new Input.Pressed(talk.Screen.Rows[0][0].Data!));
        Assert.Equal("help.list", talk.Node);
        Assert.Empty(talk.Session.Dialogue.Candidates);
        Assert.NotNull(talk.Session.Dialogue.Region);
    }

    [Fact]
    public void What_is_no_place_leads_where_the_screen_says() => Assert.Equal("place.unknown", AtPlace().Type("абракадабра").Node);

    [Fact]
    public void A_location_becomes_a_region_and_is_dropped()
    {
        var talk = new Talk().BeginAtMenu().Do(new Input.Location(42.8, 71.4));
        Assert.Equal(("help.list", "zhambyl"), (talk.Node, talk.Session.Dialogue.Region));
        foreach (var (latitude, longitude) in ((double, double)[])[(double.NaN, 1), (-80, 10), (double.PositiveInfinity, double.NegativeInfinity)])
        {
            var other = new Talk().BeginAtMenu().Do(new Input.Location(latitude, longitude));
            Assert.Equal(("media.in", null), (other.Node, other.Session.Dialogue.Region));
        }
    }

    [Fact]
    public void A_shared_link_brings_its_region_and_any_other_code_nothing()
    {
        Assert.Equal("almaty", new Talk().Command("start", "k7f2").Session.Dialogue.Region);
        Assert.Null(new Talk().Command("start", "almaty").Session.Dialogue.Region);
    }

    [Fact]
    public void The_list_names_national_lines_then_the_place_each_with_what_follows_and_its_date()
    {
        var talk = AtPlace().Press("Тараз · Жамбылская");
        Assert.Equal(
            "help.list ру\n<b>111</b> — помощь. Бесплатно, круглосуточно. Могут спросить имя. (6 м11 2025)\n<b>Тараз</b> — помощь. Нет телефона. Могут спросить имя.",
            talk.Screen.Html);
        Assert.Equal(["Подробнее: 111", "Подробнее: Тараз"], talk.Labels.Take(2));
    }

    [Fact]
    public void A_place_with_nothing_shown_says_so()
    {
        var talk = AtPlace().Press("Карагандинская");
        Assert.EndsWith("Ничего нет ру", talk.Screen.Html, StringComparison.Ordinal);
        Assert.Contains("place.nothing ру", talk.Labels);
    }

    [Fact]
    public void A_long_list_is_paged_and_page_buttons_stand_only_where_there_is_a_page()
    {
        var talk = AtPlace().Press("Алматы");
        Assert.Equal(5, talk.Labels.Count(label => label.StartsWith("Подробнее", StringComparison.Ordinal)));
        Assert.DoesNotContain("page.previous ру", talk.Labels);
        talk.Press("page.next");
        Assert.Equal(3, talk.Labels.Count(label => label.StartsWith("Подробнее", StringComparison.Ordinal)));
        Assert.DoesNotContain("page.next ру", talk.Labels);
        Assert.Equal("help.service", talk.Press("Подробнее: Центр 7").Node);
        Assert.Contains("Подробнее: Центр 7", talk.Press("back").Labels);
        Assert.Contains("Подробнее: 111", talk.Press("page.previous").Labels);
    }

    [Fact]
    public void One_service_is_told_in_full_and_its_number_can_be_copied()
    {
        var talk = AtPlace().Press("Алматы").Press("Подробнее: Центр 1");
        Assert.Equal(
            "help.service ру\n<b>Имя Центр 1</b>\nПомощь\nТелефон: <b>+12025550101</b>\nЯзыки: language.kk ру, language.ru ру\nГосударство\n"
            + "Что будет: Могут спросить имя.\nОсторожно &lt;3\nПроверен 1 м11 2026",
            talk.Screen.Html);
        Assert.Equal("+12025550101 ру", talk.Screen.Rows.SelectMany(row => row).Single(button => button.Copy is not null).Copy);
        Assert.Equal([new Effect.Alert("Имя Центр 1: +12025550101 ру")], talk.Press("number.alert").Effects);
    }

    [Fact]
    public void A_number_whose_call_is_too_old_vanishes_from_an_open_list()
    {
        var talk = AtPlace().Press("Алматы").Press("Подробнее: Центр 1");
        talk.Now += TimeSpan.FromDays(120);
        Assert.Equal("help.service ру", talk.Screen.Html);
        Assert.Equal("help.list", talk.Press("back").Node);
        Assert.EndsWith("Ничего нет ру", talk.Screen.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zhambyl")]
    [InlineData("taraz-centre")]
    [InlineData("")]
    [InlineData("almaty/taraz")]
    public void Forged_entries_change_nothing(string entry)
    {
        var talk = AtPlace().Press("Алматы");
        talk.Do(new Input.Pressed($"{talk.Script.Nodes["help.list"].ListTag}:{entry}"));
        Assert.Equal("help.list", talk.Node);
        Assert.Null(talk.Session.Dialogue.Service);
    }

    [Fact]
    public void All_data_fits_into_64_bytes() =>
        Assert.All(AtPlace().Screen.Rows.SelectMany(row => row), button => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(button.Data!), 1, 64));

    [Fact]
    public void A_link_to_no_region_is_an_issue() => Assert.Contains(
        HelpBot.Domain.Scripts.ScriptCompiler.Compile(SmallScript.Source with { Conversation = SmallScript.Source.Conversation with { Links = new Dictionary<string, Sourced> { ["x"] = "alamty" } } }).Issues,
        issue => issue.Code == "unknown-region");

    private static Talk AtPlace() => new Talk().Begin().Press("answer.no");
}
