using System.Globalization;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Directory;

namespace HelpBot.Commands;

/// <summary>The directory as lines for an operator.</summary>
internal static class ServiceGroups
{
    private const string Shown = "shown", ToDial = "to-dial", Hidden = "hidden";

    /// <summary>The groups, in the order in which they are listed.</summary>
    public static readonly string[] All = [Shown, ToDial, Hidden];

    /// <summary>The lines of some groups, each with a heading.</summary>
    public static IEnumerable<string> Lines(ServiceDirectory directory, DateOnly today, IReadOnlyCollection<string> groups)
    {
        foreach (var group in All.Where(groups.Contains))
        {
            var services = directory.Services.Where(service => GroupOf(service, today) == group).ToArray();
            yield return $"{Heading(group)}: {services.Length}";
            foreach (var service in services) yield return $"  {Line(service, today)}";
        }
    }

    // What waits for a call is kept out of sight till then, whether or not somebody hid it.
    private static string GroupOf(Service service, DateOnly today) => service.On(today) switch
    {
        var showing when showing.IsShown() => Shown,
        Showing.NeverDialled or Showing.Expired => ToDial,
        Showing.Hidden when !service.Numbers.IsEmpty && !service.IsPinned => ToDial,
        _ => Hidden,
    };

    private static string Heading(string group) => group switch
    {
        Shown => "Shown",
        ToDial => "To be dialled, not shown",
        _ => "Kept, not shown",
    };

    private static string Line(Service service, DateOnly today)
    {
        var regions = service.IsNational ? "national" : string.Join(",", service.Regions.Select(region => region.Value));
        var numbers = service.Numbers.IsEmpty ? "no number" : string.Join(", ", service.Numbers.Select(number => number.ForTheEye));
        return $"{service.Id.Value,-28} {regions,-22} {numbers,-20} {Why(service, today)} - {service.Name.In(Language.Russian)}";
    }

    private static string Why(Service service, DateOnly today) => (service.On(today), service.Dialled) switch
    {
        (Showing.Pinned, _) => "pinned",
        (Showing.Dialled, { } mark) => string.Create(CultureInfo.InvariantCulture, $"dialled {mark.On:yyyy-MM-dd} by {mark.By}, until {mark.Until:yyyy-MM-dd}{(mark.Until.DayNumber - today.DayNumber <= Dialled.AlarmDays ? ", dial it soon" : "")}"),
        (Showing.Expired, { } mark) => string.Create(CultureInfo.InvariantCulture, $"last dialled {mark.On:yyyy-MM-dd} by {mark.By}"),
        (Showing.ByPlace, _) => "by its place",
        (Showing.NeverDialled, _) => "never dialled",
        (Showing.TooWeak, _) => "its sources are too weak",
        (Showing.Hidden, _) => "hidden",
        _ => "",
    };
}
