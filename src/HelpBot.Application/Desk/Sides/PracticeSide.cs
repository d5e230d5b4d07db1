using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Desk.Practice;

namespace HelpBot.Application.Desk.Sides;

/// <summary>The practice room: played people, in the volunteer's own chat. Nothing of it reaches anybody.</summary>
internal sealed class PracticeSide(DeskMachine machine, DeskTexts texts)
{
    public const string Open = "rooms", Scene = "scene", Answer = "say", Quit = "quit";

    /// <summary>Takes a button of the practice room.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, Panel panel, PanelAct act)
    {
        PracticeRun? run = act.Verb switch
        {
            Open => PracticeRun.List,
            Scene when act.First > 0 && act.First <= texts.Book.Scenes.Length => new PracticeRun(act.First - 1, []),
            Answer when panel.Practice is { Scene: >= 0 } now => now with { Answers = now.Answers.Add(act.First - 1) },
            // A restart does not keep the scene: the list, to begin it anew.
            Answer => PracticeRun.List,
            Quit => null,
            _ => panel.Practice,
        };
        if (act.Verb is not (Open or Scene or Answer or Quit)) return false;
        Show(draft, by, panel with { Practice = run, Open = null });
        return true;
    }

    /// <summary>Opens the list of scenes.</summary>
    public void Enter(DeskDraft draft, VolunteerId by, Panel panel) => Show(draft, by, panel with { Practice = PracticeRun.List, Open = null });

    /// <summary>Somebody does something else.</summary>
    public static void Leave(DeskDraft draft, VolunteerId by)
    {
        if (draft.Memory.Panels.TryGetValue(by, out var panel) && panel.Practice is not null) draft.Memory = draft.Memory.With(by, panel with { Practice = null });
    }

    private void Show(DeskDraft draft, VolunteerId by, Panel panel)
    {
        var scenes = texts.Book.Scenes;
        if (panel.Practice is { Scene: >= 0 } run && run.Scene < scenes.Length && Rehearsal.Resume(scenes[run.Scene], run.Answers) is { IsPassed: true }) panel = panel with { Passed = panel.Passed.Add((int)scenes[run.Scene].Kind) };
        draft.Memory = draft.Memory.With(by, panel);
        if (draft.Memory.State.Find(by) is { HasPractised: false } && Practised.IsEnough(panel.Passed.Select(kind => (SceneKind)kind), scenes)) machine.Run(draft, new DeskInput.Practised(by));
    }
}
