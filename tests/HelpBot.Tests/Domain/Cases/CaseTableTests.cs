using HelpBot.Domain.Cases;
using static HelpBot.Domain.Cases.CaseEvent;
using static HelpBot.Domain.Cases.CaseState;

namespace HelpBot.Tests.Domain.Cases;

public sealed class CaseTableTests
{
    // Every pair that leads somewhere; all others are refused.
    private static readonly Dictionary<(CaseState, CaseEvent), CaseState> Moves = new()
    {
        [(Offered, Take)] = Claimed,
        [(Offered, Close)] = Closed,
        [(Offered, Expire)] = Expired,
        [(Claimed, Answer)] = Talking,
        [(Claimed, Return)] = HandedOver,
        [(Claimed, PutAside)] = HandedOver,
        [(Claimed, Close)] = Closed,
        [(Claimed, Seal)] = Sealed,
        [(Claimed, Expire)] = Expired,
        [(Talking, Answer)] = Talking,
        [(Talking, Return)] = HandedOver,
        [(Talking, PutAside)] = HandedOver,
        [(Talking, Close)] = Closed,
        [(Talking, Seal)] = Sealed,
        [(Talking, Expire)] = Expired,
        [(HandedOver, Take)] = Claimed,
        [(HandedOver, Close)] = Closed,
        [(HandedOver, Seal)] = Sealed,
        [(HandedOver, Expire)] = Expired,
        [(Closed, Seal)] = Sealed,
        [(Closed, Expire)] = Expired,
        [(Sealed, Expire)] = Expired,
    };

    public static TheoryData<CaseState, CaseEvent> EveryPair()
    {
        var pairs = new TheoryData<CaseState, CaseEvent>();
        foreach (var state in Enum.GetValues<CaseState>())
            foreach (var happened in Enum.GetValues<CaseEvent>()) pairs.Add(state, happened);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_pair_of_state_and_event_leads_where_the_table_says_or_is_refused(CaseState state, CaseEvent happened) =>
        Assert.Equal(Moves.TryGetValue((state, happened), out var next) ? next : null, CaseTable.Next(state, happened));

    [Fact]
    public void Nothing_leads_out_of_the_last_state_and_every_state_is_reached()
    {
        Assert.All(Enum.GetValues<CaseEvent>(), happened => Assert.Null(CaseTable.Next(Expired, happened)));
        Assert.All(Enum.GetValues<CaseState>().Where(state => state != Offered), state => Assert.Contains(state, Moves.Values));
    }

    [Fact]
    public void A_case_waits_is_owned_or_has_ended_and_nothing_else() => Assert.All(Enum.GetValues<CaseState>(), state =>
    {
        Assert.Equal(state.IsOpen(), state.IsWaiting() || state.IsOwned());
        Assert.False(state.IsWaiting() && state.IsOwned());
    });
}
