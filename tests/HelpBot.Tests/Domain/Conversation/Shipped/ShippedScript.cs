using HelpBot.Content;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation.Shipped;

/// <summary>The script as it is shipped.</summary>
internal static class ShippedScript
{
    private static readonly Lazy<Script> Loaded = new(() =>
    {
        var load = ScriptFolder.Load(Repository.Scripts, new DateOnly(2026, 11, 24));
        return load.Script ?? throw new InvalidOperationException(string.Join('\n', load.Issues.Where(issue => issue.Severity == IssueSeverity.Error)));
    });

    public static Script Script => Loaded.Value;
}
