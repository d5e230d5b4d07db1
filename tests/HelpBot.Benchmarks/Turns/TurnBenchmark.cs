using BenchmarkDotNet.Attributes;
using HelpBot.Content;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;
using HelpBot.Domain.Scripts;

namespace HelpBot.Benchmarks.Turns;

/// <summary>What a turn costs: the talk of the real script, from the start to the referral and around the menu.</summary>
[MemoryDiagnoser, InProcess]
public class TurnBenchmark
{
    private static readonly string[] Ways = ["language.ru", "answer.yes", "answer.no", "0", "0", "back", "to.menu", "to.topics", "topic.order.button", "next", "to.topics", "to.menu", "to.plan", "plan.to-papers", "0"];

    private readonly Moment _moment = new(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero), 1);

    private Script _script = null!;
    private (Session Before, Input Input)[] _turns = [];
    private int _at;

    /// <summary>Records the talk once; the measured turns start from its sessions.</summary>
    [GlobalSetup]
    public void Record()
    {
        var folder = HomeFolder.ScriptsIn(HomeFolder.Find(Environment.CurrentDirectory, AppContext.BaseDirectory), null);
        _script = ScriptFolder.Load(folder, DateOnly.FromDateTime(_moment.Now.DateTime)).Script ?? throw new InvalidOperationException("The scripts have errors: helpbot check.");
        var session = Session.New;
        var turns = new List<(Session, Input)>();
        Do(new Input.Command("start"));
        foreach (var way in Ways) Do(new Input.Pressed(Data(session, way)));
        Do(new Input.Pressed("n"));
        Do(new Input.Pressed("h"));
        _turns = [.. turns];

        void Do(Input input)
        {
            turns.Add((session, input));
            session = Engine.Advance(session, input, _script, _moment).Session;
        }
    }

    /// <summary>The engine's turn alone.</summary>
    [Benchmark(Baseline = true)]
    public Turn Advance()
    {
        var (before, input) = Next();
        return Engine.Advance(before, input, _script, _moment);
    }

    /// <summary>The turn and the screen that it leads to.</summary>
    [Benchmark]
    public Screen AdvanceAndRender()
    {
        var (before, input) = Next();
        return Engine.Render(Engine.Advance(before, input, _script, _moment).Session, _script, _moment);
    }

    /// <summary>A typed message, read by pattern and model.</summary>
    [Benchmark]
    public Turn Typed() => Engine.Advance(_turns[^1].Before, new Input.Text("он опять пришёл пьяный и кричит, я не знаю что мне делать дальше"), _script, _moment);

    /// <summary>The dialogue to bytes and back.</summary>
    [Benchmark]
    public Decoding<Dialogue> WriteAndRead() => SessionCodec.DecodeDialogue(SessionCodec.Encode(Next().Before.Dialogue));

    private (Session Before, Input Input) Next() => _turns[_at = (_at + 1) % _turns.Length];

    // "0" is the first of the buttons that the bot fills in; their labels depend on the directory.
    private string Data(Session session, string way)
    {
        var node = _script.Nodes[session.Dialogue.Node];
        if (node.Rows.SelectMany(row => row).FirstOrDefault(button => button.Id == way) is { } named) return named.Tag;
        var own = node.Rows.SelectMany(row => row).Select(button => button.Tag).ToHashSet();
        return Engine.Render(session, _script, _moment).Rows.SelectMany(row => row).Select(button => button.Data).OfType<string>().First(data => !own.Contains(data));
    }
}
