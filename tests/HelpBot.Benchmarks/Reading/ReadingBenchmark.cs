using BenchmarkDotNet.Attributes;
using HelpBot.Content;
using HelpBot.Content.Understanding;
using HelpBot.Domain.Understanding;

namespace HelpBot.Benchmarks.Reading;

/// <summary>How long one message in free text takes to read, with the words and the model as shipped. The bound is 50
/// microseconds in the mean for 100 characters.</summary>
[MemoryDiagnoser, InProcess]
public class ReadingBenchmark
{
    // 100 characters each: Russian, Kazakh, Kazakh in Latin letters, everyday talk.
    private static readonly string[] Messages =
    [
        "он пришёл пьяный, выломал дверь на кухню, кричит что зарежет нас всех, мы с детьми закрылись в ванной",
        "күйеуім мас болып келді, есікті теуіп жатыр, балаларыммен ваннада тығылып отырмын, көмектесіңіздерші",
        "kuieuim mas bolyp keldi, esikti teuip jatyr, balalarymmen vannada tygylyp otyrmyn, komektesinizdershi",
        "сегодня гуляли с дочкой в парке, ели мороженое, потом зашли за хлебом, завтра обещают дождь и ветер..",
    ];

    private Understander _understander = null!;

    /// <summary>Reads the shipped words and model.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var home = HomeFolder.Find(AppContext.BaseDirectory, AppContext.BaseDirectory);
        var folder = new UnderstandingFolder(Path.Combine(HomeFolder.ScriptsIn(home, null), UnderstandingFolder.Name));
        _understander = folder.Read().Understander ?? throw new InvalidOperationException("Train the model first.");
    }

    /// <summary>Four messages; divide by four.</summary>
    [Benchmark(OperationsPerInvoke = 4)]
    public int Read()
    {
        var sum = 0;
        foreach (var message in Messages)
            sum += (int)_understander.Read(message).Label;
        return sum;
    }
}
