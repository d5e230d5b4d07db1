using HelpBot.Domain.Understanding;

namespace HelpBot.Tests.Domain.Understanding;

public class ReadingTests
{
    [Theory]
    [InlineData("он ломает дверь топором")]
    [InlineData("муж душит маму прямо сейчас")]
    [InlineData("ПОМОГИТЕЕЕ ОН С НОЖОМ")]
    [InlineData("есікті сындырып жатыр, көмектесіңіздер")]
    [InlineData("есикти сындырып жатыр комек")]
    [InlineData("esikti syndyryp jatyr komektesinder")]
    [InlineData("қолында пышақ, маған келе жатыр")]
    [InlineData("он ашып жатыр есікті, помогите")]
    [InlineData("gjvjubnt jy c yj;jv")]
    [InlineData("мені алып қашып кетті, көмектесіңдер")]
    public void Danger_is_found(string text) => Assert.Equal(Label.Danger, Shipped.Read(text).Label);

    [Theory]
    [InlineData("смотрели фильм, там муж убил жену")]
    [InlineData("умираю от жары")]
    [InlineData("заело замок в гараже, нужен мастер")]
    [InlineData("кинода күйеуі әйелін өлтіреді")]
    [InlineData("тауық сойып жатырмыз, қонақ келеді")]
    [InlineData("dop teuip jurmiz aulada")]
    [InlineData("меня никто не бьет, просто смотрю")]
    [InlineData("мені ешкім ұрмайды")]
    [InlineData("сәлем")]
    [InlineData("")]
    [InlineData("👍")]
    [InlineData("25")]
    public void What_only_sounds_like_danger_is_none(string text) => Assert.NotEqual(Label.Danger, Shipped.Read(text).Label);

    [Theory]
    [InlineData("хочу умереть", Label.SelfHarm)]
    [InlineData("өмір сүргім келмейді, шаршадым", Label.SelfHarm)]
    [InlineData("мне 12 лет, папа бьёт меня ремнём", Label.Child)]
    [InlineData("мен он үш жастамын, мамам ұрады", Label.Child)]
    [InlineData("күйеуім ішсе ұрады", Label.Violence)]
    [InlineData("муж бьет меня каждые выходные", Label.Violence)]
    [InlineData("соедините с оператором", Label.Volunteer)]
    [InlineData("психологпен сөйлескім келеді", Label.Volunteer)]
    [InlineData("где переночевать с детьми, муж выгнал", Label.Shelter)]
    [InlineData("ажырасуға қалай арыз беремін", Label.Legal)]
    [InlineData("рахмет, түсінікті", Label.Neutral)]
    public void Each_label_has_its_plain_case(string text, Label label) => Assert.Equal(label, Shipped.Read(text).Label);

    [Theory]
    [InlineData("я боюсь")]
    [InlineData("Мне очень страшно")]
    [InlineData("қорқып тұрмын")]
    [InlineData("корқып отырмын")]
    [InlineData("qorqamyn")]
    [InlineData("қатты қорқам")]
    public void Bare_fear_is_asked_about(string text)
    {
        var reading = Shipped.Read(text);
        Assert.Equal((Label.Danger, Certainty.Doubtful, "pattern afraid"), (reading.Label, reading.Certainty, reading.Reason));
    }

    [Theory]
    [InlineData("он говорит что убьет себя, стоит на балконе")]
    [InlineData("күйеуім өзін өлтіремін деп отыр")]
    public void Somebody_else_who_will_kill_himself_is_danger(string text) => Assert.Equal(Label.Danger, Shipped.Read(text).Label);

    [Theory]
    [InlineData("он идет, спрячь")]
    [InlineData("ол келе жатыр, өшір")]
    public void He_is_coming_hide_it_is_exit_with_danger_after(string text)
    {
        var reading = Shipped.Read(text);
        Assert.Equal(Label.Exit, reading.Label);
        Assert.Equal(ExitKind.Hide, reading.Exit);
        Assert.True(reading.DangerFollows);
    }

    [Theory]
    [InlineData("быстро")]
    [InlineData("срочно")]
    [InlineData("тез")]
    [InlineData("тихо")]
    [InlineData("ничего")]
    [InlineData("я")]
    [InlineData("з")]
    [InlineData("вы тут?")]
    public void A_word_that_no_pattern_knows_never_hides_the_chat_for_certain(string text)
    {
        var reading = Shipped.Read(text);
        Assert.False(reading is { Label: Label.Exit, Certainty: Certainty.Certain }, reading.Reason);
    }

    [Theory]
    [InlineData("удали всё", ExitKind.Hide)]
    [InlineData("жап тез", ExitKind.Hide)]
    [InlineData("jap tez", ExitKind.Hide)]
    [InlineData("как скрыть этого бота", ExitKind.Topic)]
    [InlineData("бұл ботты қалай жасырамын", ExitKind.Topic)]
    [InlineData("удалите мои данные", ExitKind.Forget)]
    [InlineData("деректерімді жойыңыз", ExitKind.Forget)]
    public void Exit_has_three_meanings(string text, ExitKind kind)
    {
        var reading = Shipped.Read(text);
        Assert.Equal((Label.Exit, kind), (reading.Label, reading.Exit));
    }

    [Theory]
    [InlineData("мне 12 лет папа бьёт меня", ChildVoice.Minor)]
    [InlineData("он екі жастамын, әкем ұрады", ChildVoice.Minor)]
    [InlineData("воспитательница бьет детей в садике", ChildVoice.Reporter)]
    public void A_child_writes_for_itself_or_a_grown_up_tells(string text, ChildVoice voice)
    {
        var reading = Shipped.Read(text);
        Assert.Equal((Label.Child, voice), (reading.Label, reading.Voice));
    }

    [Fact]
    public void One_sentence_of_danger_in_a_full_message_is_found()
    {
        const string Filler = "Сегодня была хорошая погода и мы гуляли в парке. Дочка ела мороженое. Потом зашли в магазин за хлебом и молоком. ";
        const string Danger = "Он ломает дверь топором и кричит что убьёт нас. ";
        var half = string.Concat(Enumerable.Repeat(Filler, 17));
        var text = half + Danger + half;
        Assert.InRange(text.Length, 3800, 4096);
        Assert.Equal(Label.Danger, Shipped.Read(text).Label);
        Assert.NotEqual(Label.Danger, Shipped.Read(half + half).Label);
    }

    [Fact]
    public void The_same_text_is_always_read_the_same_way_and_never_repeated()
    {
        const string Text = "Айгуль кричит за стеной, её душит муж";
        var reading = Shipped.Read(Text);
        Assert.Equal(reading.Reason, Shipped.Read(Text).Reason);
        Assert.DoesNotContain("Айгуль", reading.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_topic_that_is_named_is_told() =>
        Assert.Contains("topic.lawyer.1", Shipped.Read("как подать на развод").Topics);
}
