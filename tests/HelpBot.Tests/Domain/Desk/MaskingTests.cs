using HelpBot.Domain.Desk;

namespace HelpBot.Tests.Domain.Desk;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("Мой номер +7 700 000 00 00, пишите", "Мой номер •••, пишите")]
    [InlineData("87000000000", "•••")]
    [InlineData("8(700)000-00-00.", "•••.")]
    [InlineData("+7-700-000-0000", "•••")]
    [InlineData("8 700 00 00 000", "•••")]
    [InlineData("8.700.000.00.00", "•••")]
    [InlineData("7 0 0 0 0 0 0 0 0 0", "•••")]
    [InlineData("8\u00A0700\u00A0000\u00A000\u00A000", "•••")]
    [InlineData("8 700\n000 00 00", "•••")]
    [InlineData("8️⃣7️⃣0️⃣0️⃣0️⃣0️⃣0️⃣", "•••")]
    [InlineData("٨٧٠٠٠٠٠٠٠٠٠", "•••")]
    [InlineData("үйдің телефоны 5-01-23", "үйдің телефоны •••")]
    [InlineData("ЖСН 000000000000", "ЖСН •••")]
    [InlineData("карта 0000 0000 0000 0000 моя", "карта ••• моя")]
    [InlineData("нөмірім 8700 000 0000-ге жазыңыз", "нөмірім •••-ге жазыңыз")]
    public void A_number_in_any_grouping_is_hidden(string hers, string shown) => Assert.Equal(shown, Masking.Hide(hers));

    [Theory]
    [InlineData("звоните восемь семьсот ноль ноль ноль ноль ноль ноль ноль", "звоните •••")]
    [InlineData("мой восемь семьсот один двести двадцать три сорок пять шестьдесят семь, жду", "мой •••, жду")]
    [InlineData("плюс семь, семьсот, ноль ноль ноль, двадцать, сорок", "плюс •••")]
    [InlineData("8 семьсот 000 00 00", "•••")]
    [InlineData("восемь-семь-ноль-ноль-ноль-ноль-ноль-ноль-ноль-ноль-ноль", "•••")]
    [InlineData("сегіз жеті жүз нөл нөл нөл елу бес алпыс жеті деп теріңіз", "••• деп теріңіз")]
    [InlineData("нөмірім: сегиз жети жуз бир еки уш торт бес алты жети", "нөмірім: •••")]
    [InlineData("segiz zheti juz nol nol nol nol nol nol nol", "•••")]
    [InlineData("8 7оо ооо 00 00 00", "•••")]
    [InlineData("87OO 000-00-0l", "•••")]
    [InlineData("ватсап 50123", "ватсап •••")]
    [InlineData("вацапқа жаз: нөмір 501 234", "вацапқа жаз: нөмір •••")]
    [InlineData("whatsapp: 50-12-34", "whatsapp: •••")]
    [InlineData("телефон 5 01 23", "телефон •••")]
    public void A_number_in_words_or_half_in_letters_is_hidden(string hers, string shown) => Assert.Equal(shown, Masking.Hide(hers));

    [Theory]
    [InlineData("я @aigul_77 там", "я ••• там", PersonalKind.Username)]
    [InlineData("(@aigul)", "(•••)", PersonalKind.Username)]
    [InlineData("@ aigul_77", "•••", PersonalKind.Username)]
    [InlineData("t.me/aigul77", "•••", PersonalKind.Link)]
    [InlineData("https://t.me/aigul77 вот", "••• вот", PersonalKind.Link)]
    [InlineData("T . me / aigul77", "•••", PersonalKind.Link)]
    [InlineData("tg://resolve?domain=aigul", "•••", PersonalKind.Link)]
    [InlineData("wa.me/70000000000", "•••", PersonalKind.Link)]
    [InlineData("instagram.com/aigul", "•••", PersonalKind.Link)]
    [InlineData("т.ме/aigul77", "•••", PersonalKind.Link)]
    [InlineData("Т . ме / айгул", "•••", PersonalKind.Link)]
    [InlineData("t точка me слэш aigul77", "•••", PersonalKind.Link)]
    [InlineData("вк.ком/aigul", "•••", PersonalKind.Link)]
    [InlineData("мой тг aigul_77", "мой тг •••", PersonalKind.Username)]
    [InlineData("телеграмым: aigul.kz", "телеграмым: •••", PersonalKind.Username)]
    [InlineData("инста — aigul_77 жаз", "инста — ••• жаз", PersonalKind.Username)]
    [InlineData("собака aigul77", "собака •••", PersonalKind.Username)]
    [InlineData("a.b-c@mail.example", "•••", PersonalKind.Mail)]
    [InlineData("почта aigul@mail.example, да", "почта •••, да", PersonalKind.Mail)]
    public void A_name_a_link_and_an_address_are_hidden(string hers, string shown, PersonalKind kind)
    {
        Assert.Equal(shown, Masking.Hide(hers));
        Assert.Equal(kind, Assert.Single(Masking.Find(hers)).Kind);
    }

    [Theory]
    [InlineData("Позвонить 102 или 112?")]
    [InlineData("102, 103, 112")]
    [InlineData("Это было 22.11.2026, в 23:30")]
    [InlineData("Открыто 9:00-18:00")]
    [InlineData("с 18.30 до 20.30")]
    [InlineData("18.30 — 20.30")]
    [InlineData("Он зарабатывает 300 000")]
    [InlineData("1 000 000 теңге")]
    [InlineData("Мне 34, детям 5 и 7")]
    [InlineData("2024, 2025")]
    [InlineData("010000")]
    [InlineData("Мне страшно. Он сейчас дома.")]
    [InlineData("Қорқып тұрмын, 2 балам бар")]
    [InlineData("т.е. я не знаю")]
    [InlineData("Мне двадцать пять, он тридцать семь лет")]
    [InlineData("Ему сто раз говорили, два года, три ребёнка, пять лет вместе")]
    [InlineData("Он один дома, их двое или трое")]
    [InlineData("Забрал сто пятьдесят тысяч, потом двести")]
    [InlineData("Отыз бес жастамын, екі балам бар, он жыл болды")]
    [InlineData("Екі жүз елу мың теңге алды")]
    [InlineData("Номер 102 или телефон 112?")]
    [InlineData("Телефон проверяет с 18:00 до 20:00")]
    [InlineData("Он читает мой телеграм каждый день")]
    [InlineData("Удалила ватсап, а он снова поставил")]
    [InlineData("ребёнок 5 лет, школа 15, класс 3б")]
    [InlineData("в 8 утра он ушёл, вернулся в 23")]
    [InlineData("")]
    public void What_leads_to_nobody_stays(string hers) => Assert.Same(hers, Masking.Hide(hers));

    [Fact]
    public void Everything_of_one_message_is_hidden_in_order()
    {
        const string Hers = "пишите @aigul_77 или 8 700 000 00 00, почта a@b.example";
        Assert.Equal("пишите ••• или •••, почта •••", Masking.Hide(Hers));
        Assert.Equal([PersonalKind.Username, PersonalKind.Phone, PersonalKind.Mail], Masking.Find(Hers).Select(personal => personal.Kind));
    }

    [Fact]
    public void What_is_hidden_once_is_not_found_again() =>
        Assert.Empty(Masking.Find(Masking.Hide("8 700 000 00 00 @aigul_77 t.me/aigul77")));

    [Fact]
    public void A_long_row_of_digits_takes_no_long_time()
    {
        var hers = string.Concat(Enumerable.Repeat("1 ", 2000));
        Assert.Equal(Masking.Mark, Masking.Hide(hers).Trim());
    }
}
