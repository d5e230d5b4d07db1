using HelpBot.Domain.Cases;
using static HelpBot.Domain.Cases.CaseEvent;
using static HelpBot.Domain.Cases.CaseState;

namespace HelpBot.Tests.Domain.Cases;

/// <summary>Every move of the case table, reached by what people do, through the machine itself.</summary>
public sealed class EveryTransitionTests
{
    private static readonly Dictionary<(CaseState From, CaseEvent Event), Action<Scene>> Ways = new()
    {
        [(Offered, Take)] = scene => scene.Do(new DeskInput.Take(scene.Owner, scene.Case)),
        [(Offered, Close)] = scene => scene.Do(new DeskInput.HerEnd(scene.Case)),
        [(Offered, Expire)] = scene => scene.Do(new DeskInput.HerForget(scene.Case)),
        [(Claimed, Answer)] = scene => scene.Stage.Write(scene.Owner),
        [(Claimed, Return)] = scene => scene.Do(new DeskInput.HandOver(scene.Owner, scene.Case)),
        [(Claimed, PutAside)] = scene => scene.Do(new DeskInput.PutAside(scene.Owner, scene.Case)),
        [(Claimed, Close)] = scene => scene.Do(new DeskInput.Close(scene.Owner, scene.Case)),
        [(Claimed, Seal)] = scene => scene.Do(new DeskInput.HerComplaint(scene.Case)),
        [(Claimed, Expire)] = scene => scene.Do(new DeskInput.HerForget(scene.Case)),
        [(Talking, Answer)] = scene => scene.Stage.Write(scene.Owner),
        [(Talking, Return)] = scene => scene.Do(new DeskInput.HerAnother(scene.Case)),
        [(Talking, PutAside)] = scene => scene.Do(new DeskInput.PutAside(scene.Owner, scene.Case)),
        [(Talking, Close)] = scene => scene.Do(new DeskInput.HerEnd(scene.Case)),
        [(Talking, Seal)] = scene => scene.Do(new DeskInput.HerComplaint(scene.Case)),
        [(Talking, Expire)] = scene => scene.Do(new DeskInput.HerForget(scene.Case)),
        [(HandedOver, Take)] = scene => scene.Do(new DeskInput.Take(scene.Other, scene.Case)),
        [(HandedOver, Close)] = scene => scene.Do(new DeskInput.HerEnd(scene.Case)),
        [(HandedOver, Seal)] = scene => scene.Do(new DeskInput.HerComplaint(scene.Case)),
        [(HandedOver, Expire)] = scene => scene.Do(new DeskInput.HerForget(scene.Case)),
        [(Closed, Seal)] = scene => scene.Do(new DeskInput.HerComplaint(scene.Case)),
        [(Closed, Expire)] = scene => scene.Stage.Wait(TimeSpan.FromHours(24)),
        [(Sealed, Expire)] = scene => scene.Stage.Wait(TimeSpan.FromDays(7)),
    };

    public static TheoryData<CaseState, CaseEvent> EveryMove()
    {
        var moves = new TheoryData<CaseState, CaseEvent>();
        foreach (var state in Enum.GetValues<CaseState>())
            foreach (var happened in Enum.GetValues<CaseEvent>())
                if (CaseTable.Next(state, happened) is not null) moves.Add(state, happened);
        return moves;
    }

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void Every_move_of_the_table_is_made_by_something_that_people_do(CaseState from, CaseEvent happened)
    {
        var scene = new Scene(from);
        Assert.Equal(from, scene.Stage[scene.Case].State);
        Ways[(from, happened)](scene);
        // A case that nobody saw leaves no text: closed and expired in one turn.
        var expected = (from, happened) == (Offered, Close) ? Expired : CaseTable.Next(from, happened);
        Assert.Equal(expected, scene.Stage[scene.Case].State);
    }

    [Fact]
    public void Whatever_the_table_refuses_changes_nothing_in_the_machine()
    {
        foreach (var from in Enum.GetValues<CaseState>().Where(state => !state.IsOwned()))
        {
            var scene = new Scene(from);
            foreach (var input in (DeskInput[])[new DeskInput.HandOver(scene.Owner, scene.Case), new DeskInput.PutAside(scene.Owner, scene.Case), new DeskInput.Close(scene.Owner, scene.Case)])
                Assert.Equal(from, scene.Do(input).Stage[scene.Case].State);
        }
    }

    private sealed class Scene
    {
        public Scene(CaseState state)
        {
            Stage.Rules = new() { Shift = TimeSpan.FromDays(20), LongestShift = TimeSpan.FromDays(20) };
            (Owner, Other) = (Stage.Person(), Stage.Person(Roles.Lead));
            Stage.Person(Roles.Lead);
            Case = Stage.Open();
            if (state == Offered) return;
            Do(new DeskInput.Take(Owner, Case));
            if (state == Claimed) return;
            Stage.Write(Owner);
            DeskInput? last = state switch
            {
                HandedOver => new DeskInput.HandOver(Owner, Case),
                Closed => new DeskInput.Close(Owner, Case),
                Sealed => new DeskInput.HerComplaint(Case),
                Expired => new DeskInput.HerForget(Case),
                _ => null,
            };
            if (last is not null) Do(last);
        }

        public DeskStage Stage { get; } = new();

        public VolunteerId Owner { get; }

        public VolunteerId Other { get; }

        public CaseId Case { get; }

        public Scene Do(DeskInput input)
        {
            Stage.Do(input);
            return this;
        }
    }
}
