using System.Collections.Immutable;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>The ways from screen to screen.</summary>
internal static class Moves
{
    /// <summary>How many junctions in a row may send on before the script is at fault.</summary>
    public const int MaxJunctions = 16;

    /// <summary>Goes where a button, list or junction leads.</summary>
    public static void Follow(this TurnDraft draft, Route route)
    {
        switch (route)
        {
            case Route.To to: draft.GoOn(to.Node); break;
            case Route.Back: draft.GoBack(); break;
            case Route.Resume: draft.GoResume(); break;
            case Route.Stay: break;
        }
    }

    /// <summary>Forward, by her own choice: what was interrupted is left behind.</summary>
    public static void GoOn(this TurnDraft draft, string node)
    {
        var interrupted = draft.Current.Interrupts;
        draft.Dialogue = draft.Dialogue with { Resume = null };
        draft.Enter(node, leavesTrack: !interrupted);
    }

    /// <summary>To a screen that she did not choose by its own button (typed words, a command, a timer): where she was waits.</summary>
    public static void Interrupt(this TurnDraft draft, string node)
    {
        var from = draft.Current;
        var first = from.Area != Area.Cover && from.Id != node && !(from.Interrupts && draft.Dialogue.Resume is not null);
        if (first) draft.Dialogue = draft.Dialogue with { Resume = from.Id };
        draft.Enter(node, leavesTrack: first);
    }

    /// <summary>The numbers, from anywhere.</summary>
    public static void GoNumbers(this TurnDraft draft)
    {
        var covered = draft.Holdings.Locked || draft.Current.Area == Area.Cover;
        draft.Enter(covered ? Reserved.CoverNumbers : draft.Dialogue.Language is null ? Reserved.NumbersNoLanguage : Reserved.Numbers);
    }

    /// <summary>Shows a node, or what its junction sends on to.</summary>
    public static void Enter(this TurnDraft draft, string id, bool leavesTrack = true)
    {
        var from = draft.Current;
        if (draft.Resolve(id) is not { } node) return;
        if (node.Id == draft.Script.Start)
        {
            draft.BeginAnew();
            return;
        }
        // Ticks are the one thing of hers that outlives a conversation: they wait for the first question.
        if (!node.Ticks.IsEmpty && !draft.Dialogue.Opened) node = draft.Script.Nodes[Screens.Home(draft.Script, draft.Dialogue)];
        if (node.ShowsReceipt && !draft.MayShowReceipt) node = draft.Script.Nodes[draft.Before()];
        var turnsPage = node.Id != from.Id && node.List == ListKind.Services && node.Id != Last(draft.Dialogue.Back);
        draft.Dialogue = draft.Dialogue with
        {
            Node = node.Id,
            Back = leavesTrack ? Track(draft.Dialogue.Back, from, node) : draft.Dialogue.Back,
            Page = turnsPage ? 0 : draft.Dialogue.Page,
            CoverAnswer = CoverAnswer.None,
        };
    }

    /// <summary>A fresh conversation in the same chat: her answers, her place and the way back are dropped.</summary>
    public static void BeginAnew(this TurnDraft draft) => draft.Dialogue = new()
    {
        Node = draft.Script.Start,
        Turn = draft.Dialogue.Turn,
        ClientLanguage = draft.Dialogue.ClientLanguage,
        Timers = draft.Dialogue.Timers,
        Forced = draft.Dialogue.Forced,
        ForcedTicks = draft.Dialogue.ForcedTicks,
        ForcedOwnWord = draft.Dialogue.ForcedOwnWord,
        ForcedForceWord = draft.Dialogue.ForcedForceWord,
    };

    private static void GoBack(this TurnDraft draft)
    {
        var back = draft.Dialogue.Back;
        draft.Dialogue = draft.Dialogue with { Back = back.IsEmpty ? back : back.RemoveAt(back.Length - 1), Resume = null };
        draft.Enter(Last(back) ?? Screens.Home(draft.Script, draft.Dialogue), leavesTrack: false);
    }

    private static void GoResume(this TurnDraft draft)
    {
        var (under, resume, back) = (draft.Dialogue.Under, draft.Dialogue.Resume, draft.Dialogue.Back);
        var to = under ?? resume ?? Last(back) ?? Screens.Home(draft.Script, draft.Dialogue);
        draft.Dialogue = draft.Dialogue with { Under = null, Resume = under is null ? null : resume, Back = Last(back) == to ? back.RemoveAt(back.Length - 1) : back };
        draft.Enter(to, leavesTrack: false);
    }

    // Follows junctions. A node that the script no longer has becomes the next safe question; a ring of junctions is the script's fault.
    private static Node? Resolve(this TurnDraft draft, string id)
    {
        for (var hops = 0; hops < MaxJunctions; hops++)
        {
            if (!draft.Script.Nodes.TryGetValue(id, out var node)) node = draft.Script.Nodes[Screens.Home(draft.Script, draft.Dialogue)];
            if (node.Next.IsEmpty) return node;
            id = draft.Choose(node) switch
            {
                Route.To to => to.Node,
                Route.Back => Last(draft.Dialogue.Back) ?? Screens.Home(draft.Script, draft.Dialogue),
                _ => draft.Dialogue.Under ?? draft.Dialogue.Resume ?? Screens.Home(draft.Script, draft.Dialogue),
            };
        }
        draft.Fail();
        return null;
    }

    private static Route Choose(this TurnDraft draft, Node junction)
    {
        foreach (var (guard, go) in junction.Next)
            if (guard.Holds(draft.Facts)) return go;
        return Route.Here;
    }

    // The numbers are always right.
    private static void Fail(this TurnDraft draft)
    {
        draft.Count(Counts.ScriptFault);
        draft.GoNumbers();
    }

    private static ImmutableArray<string> Track(ImmutableArray<string> back, Node from, Node to)
    {
        if (Last(back) == to.Id) return back.RemoveAt(back.Length - 1);
        if (from.Id == to.Id || from.Area == Area.Cover || to.Area == Area.Cover || from.ShowsReceipt) return back;
        return (back.Length < Dialogue.MaxBack ? back : back.RemoveAt(0)).Add(from.Id);
    }

    private static string? Last(ImmutableArray<string> back) => back.IsEmpty ? null : back[^1];
}
