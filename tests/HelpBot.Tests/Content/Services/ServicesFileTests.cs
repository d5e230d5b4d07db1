using HelpBot.Content.Services;
using HelpBot.Domain.Directory;

namespace HelpBot.Tests.Content.Services;

public sealed class ServicesFileTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("helpbot-services-").FullName;

    public ServicesFileTests()
    {
        Write("regions.yaml", """
            regions:
              - id: astana
                kind: city
                name: { ru: город Астана, kk: Астана қаласы }
                label: { ru: Астана, kk: Астана }
                latitude: 51.17
                longitude: 71.43
            """);
        Write("services.yaml", """
            # The directory.
            services:
              - id: first          # the first one
                kind: psychological
                regions: [astana]
                label: { ru: "А", kk: "А" }
                name: { ru: Первая, kk: Бірінші }
                does: { ru: говорит, kk: сөйлеседі }
                numbers: ["99901"]   # a placeholder
                answered_by: ngo
                follows: { ru: Ответят., kk: Жауап береді. }
                source: ["https://a.example"]
                grade: high
                dialled: { on: 2026-01-05, by: "Old Name" }   # was right then

              # between the two
              - id: second
                kind: psychological
                regions: [astana]
                label: { ru: "Б", kk: "Б" }
                name: { ru: Вторая, kk: Екінші }
                does: { ru: говорит, kk: сөйлеседі }
                numbers: ["99902"]
                answered_by: ngo
                follows: { ru: Ответят., kk: Жауап береді. }
                grade: high
                source:
                  - "https://b.example"
                note: |
                  One line.
                  Another line.

              - id: third
                hidden: false
                kind: psychological
                regions: [astana]
                label: { ru: "В", kk: "В" }
                name: { ru: Третья, kk: Үшінші }
                does: { ru: говорит, kk: сөйлеседі }
                answered_by: ngo
                grade: high
                source: ["https://c.example",
                         "https://d.example"
                        ]
            # the end
            """);
    }

    [Fact]
    public void The_folder_that_the_tests_use_has_no_error() => Assert.Empty(DirectoryFolder.Load(_folder).Issues.Where(issue => issue.Severity == HelpBot.Domain.Scripts.IssueSeverity.Error));

    [Fact]
    public void A_new_mark_takes_the_place_of_the_old_one_and_no_other_character_changes()
    {
        var before = Text;
        Edit("first", new ServiceEdit.Dialled(Day, "Айгерим"));
        Assert.Equal(before.Replace("{ on: 2026-01-05, by: \"Old Name\" }", "{ on: 2026-12-01, by: \"Айгерим\" }", StringComparison.Ordinal), Text);
        Assert.Equal(new Dialled(Day, "Айгерим"), Find("first").Dialled);
    }

    [Fact]
    public void A_first_mark_is_added_below_the_last_line_of_its_entry()
    {
        var before = Text;
        Edit("second", new ServiceEdit.Dialled(Day, "A \"B\" \\ C"));
        Assert.Equal(before.Replace("      Another line.\n", "      Another line.\n    dialled: { on: 2026-12-01, by: \"A \\\"B\\\" \\\\ C\" }\n", StringComparison.Ordinal), Text);
        Assert.Equal("A \"B\" \\ C", Find("second").Dialled!.Value.By);
    }

    [Fact]
    public void Hiding_changes_the_word_that_is_there()
    {
        var before = Text;
        Edit("third", new ServiceEdit.Hide());
        Assert.Equal(before.Replace("hidden: false", "hidden: true", StringComparison.Ordinal), Text);
        Assert.True(Find("third").IsHidden);
    }

    [Fact]
    public void Hiding_finds_a_place_where_the_last_line_is_a_bracket()
    {
        Write("services.yaml", Text.Replace("    hidden: false\n", "", StringComparison.Ordinal));
        Edit("third", new ServiceEdit.Hide());
        Assert.True(Find("third").IsHidden);
        Assert.Contains("  - id: third\n    hidden: true\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_lines_stay_windows_lines()
    {
        File.WriteAllText(Services, Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Edit("first", new ServiceEdit.Hide());
        Assert.Equal(Text.Count(letter => letter == '\n'), Text.Split("\r\n").Length - 1);
        Assert.True(Find("first").IsHidden);
    }

    [Fact]
    public void An_entry_that_is_not_written_in_lines_is_left_alone()
    {
        Write("services.yaml", "services: [ { id: first, kind: psychological, regions: [astana], label: { ru: А, kk: А }, name: { ru: П, kk: Б }, does: { ru: г, kk: с }, numbers: [\"99901\"], answered_by: ngo, follows: { ru: О, kk: Ж }, source: [x], grade: high } ]\n");
        var before = Text;
        Assert.IsType<EditOutcome.Refused>(ServicesFile.Edit(_folder, "first", new ServiceEdit.Hide()));
        Assert.Equal(before, Text);
    }

    [Fact]
    public void What_has_no_number_cannot_have_been_dialled() => Assert.IsType<EditOutcome.Refused>(ServicesFile.Edit(_folder, "third", new ServiceEdit.Dialled(Day, "A")));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    public void Who_called_must_have_a_name(string name) => Assert.IsType<EditOutcome.Refused>(ServicesFile.Edit(_folder, "first", new ServiceEdit.Dialled(Day, name)));

    [Fact]
    public void An_unknown_service_is_told() => Assert.IsType<EditOutcome.Unknown>(ServicesFile.Edit(_folder, "fourth", new ServiceEdit.Hide()));

    [Fact]
    public void A_file_with_errors_is_not_edited()
    {
        Write("services.yaml", Text.Replace("grade: high", "grade: splendid", StringComparison.Ordinal));
        Assert.NotEmpty(Assert.IsType<EditOutcome.Broken>(ServicesFile.Edit(_folder, "first", new ServiceEdit.Hide())).Issues);
    }

    [Fact]
    public void Nothing_is_left_beside_the_file()
    {
        Edit("first", new ServiceEdit.Hide());
        Assert.Equal(["regions.yaml", "services.yaml"], System.IO.Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private string Services => Path.Combine(_folder, "services.yaml");

    private string Text => File.ReadAllText(Services);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text.EndsWith('\n') ? text : text + "\n");

    private void Edit(string id, ServiceEdit edit) => Assert.IsType<EditOutcome.Done>(ServicesFile.Edit(_folder, id, edit));

    private Service Find(string id) => DirectoryFolder.Load(_folder).Directory!.Find(new ServiceId(id))!;
}
