using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>Where data and keys lie, as absolute paths.</summary>
internal static class StoreFolders
{
    /// <summary>The folders of the settings; relative ones begin at the home folder.</summary>
    public static StoreOptions Of(HelpBotSettings settings, string home)
    {
        var data = Path.GetFullPath(settings.Data.Path, home);
        var keys = string.IsNullOrWhiteSpace(settings.Keys.Path) ? Path.Combine(Path.GetDirectoryName(data) ?? data, "keys") : Path.GetFullPath(settings.Keys.Path, home);
        return new StoreOptions(data, keys);
    }
}
