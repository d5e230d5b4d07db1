using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts.Checks.Texts;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Tests.Domain.Places;

namespace HelpBot.Tests.Domain.Services;

/// <summary>The directory that ships.</summary>
public sealed class ShippedServicesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static ServiceDirectory Real => ServicesFile.Real;

    private static IEnumerable<string> Ids(IEnumerable<ShownService> shown) => shown.Select(s => s.Service.Id.Value);

    [Fact]
    public void Only_the_four_pinned_numbers_are_shown_before_anybody_dials()
    {
        var numbers = Real.Services.Where(service => service.On(Today).IsShown()).SelectMany(service => service.Numbers).Select(n => n.Value);
        Assert.Equal(["102", "103", "111", "112"], numbers.Order(StringComparer.Ordinal));
        Assert.Empty(DirectoryChecks.Of(Real, Today));
    }

    [Fact]
    public void What_waits_for_a_call_is_listed_the_hidden_too()
    {
        var waiting = Real.ToBeDialled(Today).Select(service => service.Id.Value).ToList();
        Assert.Contains("line-150", waiting);
        Assert.Contains("almaty-1303", waiting);
        Assert.Contains("line-11616", waiting);
        Assert.DoesNotContain("line-111", waiting);
        Assert.DoesNotContain("taraz-centre", waiting);
    }

    [Theory]
    [InlineData("zhambyl", "korday-centre taraz-centre")]
    [InlineData("kostanay", "kostanay-adaptation")]
    [InlineData("zhetysu", "taldykorgan-centre")]
    [InlineData("shymkent", "shymkent-komek")]
    [InlineData("turkistan", "shymkent-komek")]
    [InlineData("almaty", "")]
    [InlineData("pavlodar", "")]
    [InlineData("west-kazakhstan", "")]
    public void A_place_has_what_good_sources_name(string region, string expected)
    {
        var help = Real.HelpFor(new RegionId(region), null, Today);
        Assert.Equal(expected, string.Join(' ', Ids(help.Local).Order(StringComparer.Ordinal)));
        Assert.Equal("line-111", Ids(help.National).First());
        Assert.All(help.Local, shown => Assert.True(shown.AskThrough111 && shown.Numbers.IsEmpty && shown.Follows is not null));
    }

    [Fact]
    public void Her_own_town_comes_first() =>
        Assert.Equal(["korday-centre", "taraz-centre"], Ids(Real.HelpFor(new RegionId("zhambyl"), new TownId("korday"), Today).Local));

    [Fact]
    public void The_numbers_screen_is_not_repeated_in_the_lists_of_places()
    {
        var all = Ids(Real.HelpFor(new RegionId("zhambyl"), null, Today).All).ToList();
        Assert.DoesNotContain("line-102", all);
        Assert.NotNull(Real.FindShown(new ServiceId("line-102"), Today));
    }

    [Fact]
    public void A_hidden_service_is_never_shown()
    {
        Assert.Null(Real.FindShown(new ServiceId("nemolchi"), Today));
        Assert.Equal(Showing.Hidden, Real.Find(new ServiceId("nemolchi"))!.On(Today));
    }

    [Fact]
    public void No_text_holds_an_address_and_every_shown_service_says_what_follows()
    {
        var address = new Regex("(ул\\.|улица|көшесі|проспект|даңғылы|мкр|офис)", RegexOptions.IgnoreCase);
        Assert.All(Real.Services, service => Assert.All(
            new[] { service.Label, service.Name, service.Does, service.Follows, service.Caution }.Where(text => text is not null),
            text => Assert.DoesNotMatch(address, string.Join(" ", text!.Words))));
        Assert.All(Real.Services.Select(service => Real.FindShown(service.Id, Today)).OfType<ShownService>(),
            shown => Assert.False(string.IsNullOrEmpty(shown.Follows?.In(Language.Kazakh))));
    }

    [Fact]
    public void No_button_of_a_service_or_a_place_tells()
    {
        var stems = RegionsFile.Bind<TellingSource>("telling.yaml");
        var telling = new PerLanguage<TellingWords>(language => new(stems.In[language].Select(stem => stem.Value)));
        Assert.NotNull(telling[Language.Kazakh].FindIn("Дағдарыс орталығы"));
        var labels = Real.Services.Select(service => service.Label).Concat(RegionsFile.Places.Regions.Select(region => region.Label));
        Assert.DoesNotContain(labels, label => LanguageTable.All.Any(language => telling[language].FindIn(label.In(language)) is not null));
    }

    [Fact]
    public void Every_id_fits_a_button_and_every_grade_is_kept()
    {
        Assert.All(Real.Services, service => Assert.Matches("^[a-z0-9-]{1,32}$", service.Id.Value));
        Assert.Equal(38, Real.Services.Length);
        Assert.Equal((10, 14, 14), (Count(Grade.High), Count(Grade.Medium), Count(Grade.Low)));
        int Count(Grade grade) => Real.Services.Count(service => service.Grade == grade);
    }
}
