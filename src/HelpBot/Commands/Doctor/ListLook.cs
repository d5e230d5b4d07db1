using HelpBot.Application.Desk;
using HelpBot.Hosting;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Commands.Doctor;

/// <summary>Who is on the volunteers' list: numbers only.</summary>
internal static class ListLook
{
    /// <summary>A complaint is read by two who did not answer.</summary>
    private const int LeastLeads = 2;

    /// <summary>Looks; says nothing where there is no desk or no store yet.</summary>
    public static IEnumerable<Finding> Run(HelpBotSettings settings, CommandScope scope)
    {
        var folders = StoreFolders.Of(settings, scope.Home);
        if (settings.Application.Desk.GroupId == 0 || !Directory.Exists(folders.DataPath)) yield break;
        yield return Look(folders);
    }

    private static Finding Look(StoreOptions folders)
    {
        try
        {
            var people = DeskReading.Read(StoreReading.LoadDesk(folders)).People.Values.ToList();
            var leads = people.Count(who => who.IsLead);
            return leads >= LeastLeads
                ? new Finding("list", null, $"{people.Count} people, {leads} of them leads")
                : new Finding("list", $"{leads} of {people.Count} people are leads, and a complaint is read by two. Make a link with `helpbot invite --role lead`.");
        }
        catch (Exception unread) when (unread is StoreRefusedException or InvalidDataException)
        {
            return new Finding("list", unread.Message);
        }
    }
}
