namespace HelpBot.Domain.Directory;

/// <summary>What may be shown on a day.</summary>
public static class ShowingRules
{
    /// <summary>Whether a service is shown, and why or why not.</summary>
    /// <param name="service">The service.</param>
    /// <param name="today">The day in Kazakhstan.</param>
    public static Showing On(this Service service, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(service);
        if (service.IsHidden)
            return Showing.Hidden;
        if (service.IsPinned)
            return Showing.Pinned;
        if (service.Numbers.IsEmpty)
            return service.Grade == Grade.High ? Showing.ByPlace : Showing.TooWeak;
        if (service.Dialled is not { } dialled)
            return Showing.NeverDialled;
        return dialled.IsValidOn(today) ? Showing.Dialled : Showing.Expired;
    }

    /// <summary>Whether it is shown at all.</summary>
    public static bool IsShown(this Showing showing) => showing is Showing.Pinned or Showing.Dialled or Showing.ByPlace;

    /// <summary>Whether a service may stand in a list.</summary>
    internal static bool Fits(this Service service, ListPurpose purpose) => purpose switch
    {
        ListPurpose.Danger => service.Kind != ServiceKind.FamilySupport && !service.IsNotForDanger,
        ListPurpose.Shelter => service.Kind is ServiceKind.Shelter or ServiceKind.Hotline && !service.IsNotForDanger,
        _ => true,
    };

    /// <summary>Whether a service is named at a place: its own, or one that takes people from there.</summary>
    internal static bool Serves(this Service service, Places.RegionId region) =>
        service.Regions.Contains(region) || service.TakesFrom.Contains(region);
}
