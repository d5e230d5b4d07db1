using HelpBot.Domain.Conversation;
using HelpBot.Domain.Places;

namespace HelpBot.Tests.Domain.Places;

public sealed class PlaceIndexTests
{
    private static PlaceIndex Index => RegionsFile.Index;

    [Theory]
    [InlineData("Алматы", "almaty")]
    [InlineData("Алматинская", "almaty-region")]
    [InlineData("Алматы облысы", "almaty-region")]
    [InlineData("Абай", "ask: karaganda|abai")]
    [InlineData("Акмола", "ask: astana|akmola")]
    [InlineData("Жамбылский район", "ask: almaty-region|zhambyl|north-kazakhstan")]
    [InlineData("ул. Абая", "none")]
    [InlineData("", "none")]
    [InlineData("😂", "none")]
    public void The_answer_prints_as_the_command_line_shows_it(string text, string printed) =>
        Assert.Equal(printed, Index.Find(text).ToString());

    [Theory]
    [InlineData("в Темиртау", "karaganda", "temirtau")]
    [InlineData("Қарағанды", "karaganda", "karaganda")]
    [InlineData("Карагандинская область, Абай", "karaganda", "abay")]
    [InlineData("Абай облысы Семей", "abai", "semey")]
    [InlineData("Карагандинская область", "karaganda", null)]
    [InlineData("Қарағанды облысы", "karaganda", null)]
    [InlineData("Зерендинский район", "akmola", null)]
    [InlineData("Астана", "astana", null)]
    public void The_town_is_kept_where_one_is_named(string text, string region, string? town)
    {
        var one = Assert.IsType<PlaceAnswer.One>(Index.Find(text));
        Assert.Equal((region, town), (one.Region.Value, one.Town?.Value));
    }

    [Fact]
    public void Texts_of_any_size_and_kind_have_an_answer()
    {
        Assert.IsType<PlaceAnswer.None>(Index.Find(new string('ш', 100_000)));
        Assert.IsType<PlaceAnswer.None>(Index.Find("\uD800\0 \u202E г. обл. - район в из"));
        Assert.Equal("taraz", ((PlaceAnswer.One)Index.Find("Тараз " + string.Join(' ', Enumerable.Repeat("да", 5000)))).Town?.Value);
    }

    [Theory]
    [InlineData(43.25, 76.95, "almaty")]
    [InlineData(43.30, 77.24, "almaty-region")]
    [InlineData(51.1, 71.4, "astana")]
    [InlineData(41.3, 68.0, "turkistan")]
    [InlineData(46.8, 61.7, "kyzylorda")]
    [InlineData(55.75, 37.6, null)]
    [InlineData(double.NaN, 70, null)]
    public void A_location_becomes_the_nearest_region(double latitude, double longitude, string? region) =>
        Assert.Equal(region, Index.Nearest(latitude, longitude)?.Value);

    [Fact]
    public void Cities_come_first_then_oblasts_in_the_order_of_the_language()
    {
        var russian = Index.InOrder(Language.Russian).Select(region => region.Label.In(Language.Russian)).ToList();
        var kazakh = Index.InOrder(Language.Kazakh).Select(region => region.Label.In(Language.Kazakh)).ToList();
        Assert.Equal(["Астана", "Алматы", "Шымкент", "Актау · Мангистауская", "Актобе · Актюбинская"], russian[..5]);
        Assert.Equal(["Усть-Каменогорск · ВКО"], russian[^1..]);
        // Ақ before Ат, Қ after К, Ө after О: the Kazakh alphabet, not the code points.
        Assert.Equal(["Ақтау · Маңғыстау", "Ақтөбе облысы", "Атырау облысы", "Жезқазған · Ұлытау"], kazakh[3..7]);
        Assert.Equal(["Орал · БҚО", "Өскемен · ШҚО", "Павлодар облысы"], kazakh.Skip(kazakh.IndexOf("Орал · БҚО")).Take(3));
        Assert.Equal(20, russian.Count);
    }

    [Theory]
    [InlineData("karaganda/abay", "Абай · Карагандинская", "Абай · Қарағанды облысы")]
    [InlineData("abai", "Область Абай · Семей", "Абай облысы · Семей")]
    [InlineData("astana", "Астана", "Астана")]
    [InlineData("west-kazakhstan/aksay", "Аксай · ЗКО", "Ақсай · Батыс Қазақстан облысы")]
    [InlineData("nowhere", "nowhere", "nowhere")]
    public void A_candidate_has_a_label_for_its_button(string candidate, string ru, string kk)
    {
        var place = PlaceCandidate.Parse(candidate);
        Assert.Equal((ru, kk), (Index.Label(place, Language.Russian), Index.Label(place, Language.Kazakh)));
        Assert.Equal(candidate, place.ToString());
    }
}
