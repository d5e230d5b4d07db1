using HelpBot.Hosting;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary>What the verbs that touch the store have in common.</summary>
internal static class StoreVerb
{
    /// <summary>Does one thing with the store of the settings and says what came of it.</summary>
    /// <param name="scope">Terminal and settings.</param>
    /// <param name="act">What to do; answers one sentence.</param>
    /// <returns>The exit code.</returns>
    public static int Run(CommandScope scope, Func<StoreOptions, string> act)
    {
        var (settings, complaints) = SettingsReader.Read(scope.Configuration);
        foreach (var complaint in complaints) scope.Terminal.Error.WriteLine(complaint);
        if (complaints.Count > 0) return 1;
        try
        {
            scope.Terminal.Out.WriteLine(act(StoreFolders.Of(settings, scope.Home)));
            return 0;
        }
        catch (StoreRefusedException refused)
        {
            scope.Terminal.Error.WriteLine(refused.Message);
            return 1;
        }
    }
}
