using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Outgoing;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Desk.Practice.Source;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Desk;

/// <summary>Makes the desk's book out of what was read. It drops nothing in silence that the checker would not name.</summary>
internal static class DeskCompiler
{
    public static DeskBook Compile(DeskSource source, Func<string, DateOnly, bool> isShownNumber) => new()
    {
        Texts = source.Texts.ToFrozenDictionary(text => text.Key, text => Text(text.Key, text.Value)),
        Replies = [.. source.Replies.Where(reply => reply is { Id: not null, Group: { } group, Label: not null, Text: not null } && Choice.Find<ReplyGroup>(group.Value) is not null).Select(Reply)],
        Aliases = new(Words(source.Aliases.First), Words(source.Aliases.Second)),
        Outgoing = new(OutgoingWords.Of(source.Outgoing), isShownNumber),
        Shifts = new([.. source.Shifts.Shifts.SelectMany(Shifts)]),
        Scenes = [.. source.Practice.Where(IsWhole).Select(Scene)],
    };

    /// <summary>An hour as it is written in the plan.</summary>
    /// <returns>Null if it is none.</returns>
    public static TimeOnly? Hour(Sourced? written) =>
        TimeOnly.TryParseExact(written?.Value, ["H:mm", "HH:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var hour) ? hour : null;

    private static ScriptText Text(string key, DeskTextSource text) =>
        new(key, new PerLanguage<Wording>(language => new(Template.Parse(text.In[language].TrimEnd()), text.Reviewed, [], text.At)), null);

    private static CannedReply Reply(ReplySource reply)
    {
        var id = reply.Id!.Value.Value;
        return new(id, Choice.Find<ReplyGroup>(reply.Group!.Value.Value)!.Value, Text($"{id}.label", reply.Label!), Text(id, reply.Text!), reply.At);
    }

    private static ImmutableArray<LocalText> Words(ImmutableArray<LocalTextSource> words) =>
        [.. words.Select(LocalText.Of)];

    private static IEnumerable<PlannedShift> Shifts(ShiftSource shift)
    {
        if (Hour(shift.From) is not { } from || Hour(shift.To) is not { } to) yield break;
        foreach (var written in shift.Days)
            if (Choice.Find<WeekDay>(written.Value) is { } day) yield return new((DayOfWeek)((int)day % 7), from, to, [.. shift.Who.Select(who => who.Value)]);
    }

    private static bool IsWhole(SceneSource scene) =>
        scene is { Kind: { } kind, Title: not null, Intro: not null, Lesson: not null, Steps.Count: > 0 } && Choice.Find<SceneKind>(kind.Value) is not null
        && scene.Steps.Values.All(step => step.Says is not null && step.Replies.All(reply => reply is { Text: not null, Why: not null, Worth: not null }));

    private static Scene Scene(SceneSource scene)
    {
        var name = scene.Kind!.Value.Value;
        var steps = scene.Steps.ToFrozenDictionary(step => step.Key, step => Step($"{name}.{step.Key}", step.Value));
        return new(Choice.Find<SceneKind>(name)!.Value, Text($"{name}.title", scene.Title!), Text($"{name}.intro", scene.Intro!), Text($"{name}.lesson", scene.Lesson!), scene.Steps.First().Key, steps, scene.At);
    }

    private static SceneStep Step(string name, SceneStepSource step) => new(Text(name, step.Says!),
        [.. step.Replies.Select((reply, at) => new SceneReply(Text($"{name}.{at}", reply.Text!), Choice.Find<Worth>(reply.Worth!.Value.Value) ?? Worth.Weak, Text($"{name}.{at}.why", reply.Why!), reply.Go?.Value))]);
}
