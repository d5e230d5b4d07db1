using System.Collections.Immutable;

namespace HelpBot.Domain.Cases;

/// <summary>Times and limits of the desk. An operator sets them.</summary>
public sealed record DeskRules
{
    /// <summary>A case that nobody took is on everyone's private card after this. 60 seconds.</summary>
    public TimeSpan CallEveryoneAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The lead is called after this, with sound. 3 minutes.</summary>
    public TimeSpan CallLeadAfter { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>She is told the truth after this. 5 minutes.</summary>
    public TimeSpan TellTruthAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>She is told again if she keeps waiting. 15 minutes.</summary>
    public TimeSpan TellAgainAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>An owner who leaves her last message unanswered is nudged after this. 3 minutes.</summary>
    public TimeSpan NudgeAfter { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>In danger and self-harm the case goes back to the board after this silence. 5 minutes.</summary>
    public TimeSpan SilentInDanger { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>In other cases after this. 15 minutes.</summary>
    public TimeSpan Silent { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Talks that one person may have at once: 1 to 3. A lead who is called for danger that nobody took may have more, see <see cref="LeadCall.TakeBeside"/>.</summary>
    public int TalksAtOnce { get; init; } = 1;

    /// <summary>After a switch, a text that replies to nothing is asked about for this long. 15 seconds.</summary>
    public TimeSpan AskAfterSwitch { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Heavy cases one after another; then something else, or a rest, as long as somebody else is there. 2.</summary>
    public int HeavyInARow { get; init; } = 2;

    /// <summary>The rest after which heavy cases count anew. 45 minutes.</summary>
    public TimeSpan HeavyRest { get; init; } = TimeSpan.FromMinutes(45);

    /// <summary>How long a rest on shift is, after a heavy talk. 30 minutes.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The end of a shift is told this long before. 10 minutes.</summary>
    public TimeSpan EndToldBefore { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>After the end of a shift, talks that are left go back to the board after this. 10 minutes.</summary>
    public TimeSpan HandoverGrace { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A shift that nobody planned ends by itself after this; nobody stays on by forgetting. 4 hours.</summary>
    public TimeSpan Shift { get; init; } = TimeSpan.FromHours(4);

    /// <summary>The longest shift, planned or with all the staying on. 6 hours.</summary>
    public TimeSpan LongestShift { get; init; } = TimeSpan.FromHours(6);

    /// <summary>A planned shift is told this long before. 10 minutes.</summary>
    public TimeSpan RemindBefore { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Who says so stays on shift this much longer. 30 minutes.</summary>
    public TimeSpan StayLonger { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The shifts of every week that an operator planned in a file, for those on the list whom it names. Those planned by buttons stand in <see cref="DeskState.Planned"/>.</summary>
    public ImmutableArray<PlannedShift> Planned { get; init; } = [];

    /// <summary>A contact put aside goes back to the board after this unless a lead confirms. 24 hours at most.</summary>
    public TimeSpan SecondLookWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The key of a sealed case is destroyed after this. 7 days.</summary>
    public TimeSpan SealedFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The key of a closed case is destroyed after this. 23 hours, so that it is gone within 24 whatever is in the way.</summary>
    public TimeSpan KeyAfterClosing { get; init; } = TimeSpan.FromHours(23);

    /// <summary>The owner is warned after so long without an act of either side. 6 days.</summary>
    public TimeSpan IdleWarning { get; init; } = TimeSpan.FromDays(6);

    /// <summary>A talk without an act of either side ends after this, and its key. 7 days.</summary>
    public TimeSpan IdleEnd { get; init; } = TimeSpan.FromDays(7);

    /// <summary>No key is older than this. 30 days.</summary>
    public TimeSpan HardEnd { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long the mark of an ended case answers late taps. 1 day.</summary>
    public TimeSpan MarkAfterEnd { get; init; } = TimeSpan.FromDays(1);

    /// <summary>An invitation is void after this. 24 hours.</summary>
    public TimeSpan InviteLives { get; init; } = TimeSpan.FromHours(24);

    /// <summary>An alias is not given again for so long. 90 days.</summary>
    public TimeSpan AliasRest { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How many aliases the word lists give: first words times second words. 4096 unless the content says otherwise.</summary>
    public int Aliases { get; init; } = 4096;

    /// <summary>How many aliases there are for volunteers. 64 unless the content says otherwise; more people share.</summary>
    public int VolunteerAliases { get; init; } = 64;

    /// <summary>A volunteer's words are shown to her directly if she acted within this; else the cover line. 60 seconds.</summary>
    public TimeSpan DirectWithin { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>So many items of hers within <see cref="FloodWithin"/>; further ones are merged into the last. 5.</summary>
    public int FloodItems { get; init; } = 5;

    /// <summary>See <see cref="FloodItems"/>. 10 seconds.</summary>
    public TimeSpan FloodWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Items of one case that wait on one side; further ones are merged into the last. 100.</summary>
    public int MostHeld { get; init; } = 100;

    /// <summary>A chat without an act of hers is no longer taken for re-checked after this. 30 minutes.</summary>
    public TimeSpan RecheckAfter { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What is open to under-18s.</summary>
    public MinorsPath Minors { get; init; } = MinorsPath.Closed;
}

/// <summary>What is open to under-18s.</summary>
public enum MinorsPath : byte
{
    /// <summary>No talk: 111 and 102.</summary>
    Closed = 0,

    /// <summary>Talks with volunteers cleared for it, a second one reading. Only after legal advice.</summary>
    Supervised = 1,
}
