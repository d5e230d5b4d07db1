using System.Text;
using HelpBot.EndToEnd.Tests.Running;

namespace HelpBot.EndToEnd.Tests.Secrets;

/// <summary>All canaries of a test, and the search for them.</summary>
internal sealed class Aviary
{
    private readonly List<Canary> _canaries = [];

    public string Text(string name)
    {
        var text = $"canary{_canaries.Count}{name}Құс";
        _canaries.Add(Canary.Text(name, text));
        return text;
    }

    public string Plain(string name, string text)
    {
        _canaries.Add(Canary.Text(name, text));
        return text;
    }

    public long Number(string name, long number)
    {
        _canaries.Add(Canary.Number(name, number));
        return number;
    }

    /// <summary>Where canaries were found, one line each; empty if nothing leaked.</summary>
    public IReadOnlyList<string> Find(string said, BotFolder folder) =>
    [
        .. Find("the output", Encoding.UTF8.GetBytes(said)),
        .. folder.Files.SelectMany(file => Find(Path.GetFileName(file), File.ReadAllBytes(file)).Concat(Find("the name of a file", Encoding.UTF8.GetBytes(file)))),
    ];

    private IEnumerable<string> Find(string place, byte[] bytes) =>
        _canaries.Where(canary => canary.IsIn(bytes)).Select(canary => $"{canary.Name} stands in {place}");
}
