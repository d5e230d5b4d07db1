using HelpBot.Domain.Desk.Outgoing;
using HelpBot.Tests.Content;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Domain.Desk;

/// <summary>What a volunteer is asked about, with the shipped words.</summary>
public sealed class OutgoingCheckTests
{
    private static OutgoingReason[] Look(string text, params string[] hers) =>
        [.. ShippedScript.Script.Book.Outgoing.Look(text, ContentCopy.Today, hers).Select(warning => warning.Reason)];

    [Theory]
    [InlineData("Приходите на улицу Абая")]
    [InlineData("ул. Абая, вход со двора")]
    [InlineData("проспект Достык, вход справа")]
    [InlineData("это дом 12")]
    [InlineData("квартира 5, третий этаж")]
    [InlineData("Абай көшесіне келіңіз")]
    [InlineData("мекенжайы: Достық даңғылы")]
    [InlineData("12-үй, екінші есік")]
    [InlineData("5 пәтер")]
    public void An_address_is_asked_about(string text) => Assert.Contains(OutgoingReason.Address, Look(text));

    [Theory]
    [InlineData("Можно выйти на улицу и подышать.")]
    [InlineData("Көшеге шығып, біраз жүруге болады.")]
    [InlineData("Улица и дом не нужны.")]
    [InlineData("Дома сейчас спокойно?")]
    [InlineData("Үйде қазір тыныш па?")]
    [InlineData("Көше мен үйді жазудың керегі жоқ.")]
    [InlineData("В доме есть ещё кто-то?")]
    public void A_street_without_a_name_is_none(string text) => Assert.Empty(Look(text));

    [Theory]
    [InlineData("Позвоните 150")]
    [InlineData("Вот номер: +7 700 000 00 00")]
    [InlineData("87000000000-ге хабарласыңыз")]
    public void A_number_outside_the_directory_is_asked_about(string text) => Assert.Equal([OutgoingReason.Number], Look(text));

    [Theory]
    [InlineData("Наберите 102 или 112, это бесплатно.")]
    [InlineData("111-ге қоңырау шалуға болады.")]
    [InlineData("Это статья закона 2024 года.")]
    [InlineData("Вопрос 3 из 8.")]
    public void A_number_of_the_directory_and_what_is_no_number_may_go(string text) => Assert.Empty(Look(text));

    [Theory]
    [InlineData("Айгуль, вы здесь?")]
    [InlineData("Айгүл, осындасыз ба?")]
    [InlineData("Напишите Марине")]
    [InlineData("Нурлану не говорите")]
    [InlineData("Нұрланға айтпаңыз")]
    [InlineData("Айгулге жазыныз")]
    [InlineData("меня зовут Гүлмира")]
    [InlineData("с Сергеем")]
    [InlineData("Ерланмен")]
    public void A_name_is_asked_about_in_any_case_and_spelling(string text) => Assert.Contains(OutgoingReason.Name, Look(text));

    [Theory]
    [InlineData("Бақыт деген әркімде әртүрлі.")]
    [InlineData("Арманыңыз бар ма?")]
    [InlineData("Үміт бар.")]
    [InlineData("Надежда остаётся, вера тоже.")]
    [InlineData("Любовь так не выглядит.")]
    [InlineData("Мир в доме важен, и слава тут ни при чём.")]
    [InlineData("Әлі де уақыт бар.")]
    [InlineData("Бұл дәулет не қуат мәселесі емес.")]
    [InlineData("Темы внизу, на эту тему есть экран.")]
    [InlineData("Включите свет.")]
    public void A_common_word_is_no_name(string text) => Assert.Empty(Look(text));

    [Theory]
    [InlineData("Уходите сегодня, пока можно.")]
    [InlineData("Вам нужно уйти сегодня же")]
    [InlineData("Сегодня вечером уходите")]
    [InlineData("вы должны уйти")]
    [InlineData("Қазір кетіңіз.")]
    [InlineData("Бүгін кешке кетіп қалыңыз")]
    [InlineData("Дереу үйден кетіңіз")]
    public void Advice_to_leave_at_once_is_asked_about(string text) => Assert.Contains(OutgoingReason.Leave, Look(text));

    [Theory]
    [InlineData("Не уходите сегодня, если это опасно.")]
    [InlineData("Когда уходить, решаете вы.")]
    [InlineData("Уходить или нет, решаете вы. Сегодня можно просто поговорить.")]
    [InlineData("Бүгін кетпеңіз деп айтпаймын, өзіңіз шешесіз.")]
    [InlineData("Кету-кетпеуді өзіңіз шешесіз.")]
    public void To_leave_the_decision_to_her_is_no_such_advice(string text) => Assert.Empty(Look(text));

    [Theory]
    [InlineData("Позвоните ему и скажите всё.")]
    [InlineData("Поговорите с ним спокойно")]
    [InlineData("Ему напишите, он поймёт")]
    [InlineData("Оған қоңырау шалыңыз")]
    [InlineData("Онымен сабырмен сөйлесіңіз")]
    [InlineData("Күйеуіңізбен сөйлесіңіз")]
    public void Advice_to_confront_is_asked_about(string text) => Assert.Contains(OutgoingReason.Confront, Look(text));

    [Theory]
    [InlineData("Не звоните ему.")]
    [InlineData("Ему лучше не отвечать.")]
    [InlineData("Оған қоңырау шалмаңыз.")]
    [InlineData("Позвоните 102.")]
    [InlineData("Не надо с ним спорить, поговорите с подругой.")]
    public void Advice_against_it_is_not(string text) => Assert.Empty(Look(text));

    [Fact]
    public void Four_of_her_own_words_in_a_row_are_asked_about_however_they_are_written()
    {
        const string Hers = "он вчера пришёл пьяный и сломал дверь";
        Assert.Equal([OutgoingReason.HerWords], Look("Вы пишете: он вчера ПРИШЕЛ пьяный.", Hers));
        Assert.Empty(Look("Вы пишете, что он вчера пришёл домой.", Hers));
        Assert.Equal([OutgoingReason.HerWords], Look("кеше кешке мас болып келди дейсіз", "ол кеше кешке мас болып келді"));
    }

    [Fact]
    public void Words_of_two_of_her_messages_make_no_row() => Assert.Empty(Look("мне плохо он дома", "мне плохо", "он дома"));

    [Fact]
    public void Each_reason_is_told_once_with_the_part_that_is_meant()
    {
        var warnings = ShippedScript.Script.Book.Outgoing.Look("Марина, звоните 150 или 151: улица Абая, дом 3.", ContentCopy.Today);
        Assert.Equal([OutgoingReason.Address, OutgoingReason.Number, OutgoingReason.Name], warnings.Select(warning => warning.Reason));
        Assert.Equal(["улица Абая", "150", "Марина"], warnings.Select(warning => warning.Part));
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("😀😀")]
    public void Nothing_is_asked_of_nothing(string text) => Assert.Empty(Look(text, "", "…"));
}
