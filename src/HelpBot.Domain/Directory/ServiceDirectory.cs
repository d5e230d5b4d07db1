using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Places;

namespace HelpBot.Domain.Directory;

/// <summary>Who can help. Immutable; what is shown depends on the day.</summary>
public sealed class ServiceDirectory
{
    /// <summary>A directory that holds nothing.</summary>
    public static readonly ServiceDirectory Empty = new([]);

    /// <summary>The numbers that may be pinned.</summary>
    public static readonly FrozenSet<string> PinnedNumbers = FrozenSet.Create("102", "103", "112", "111");

    /// <summary>The numbers that nobody dials for a test.</summary>
    public static readonly FrozenSet<string> NeverDialledNumbers = FrozenSet.Create("102", "103", "112");

    private readonly FrozenDictionary<ServiceId, Service> _byId;
    private readonly Service? _line111;

    /// <summary>Makes a directory.</summary>
    /// <param name="services">In the order in which they are listed; ids unique.</param>
    public ServiceDirectory(ImmutableArray<Service> services)
    {
        Services = services;
        _byId = services.ToFrozenDictionary(service => service.Id);
        _line111 = services.FirstOrDefault(service => service.IsPinned && service.Numbers.Contains(new PhoneNumber("111")));
    }

    /// <summary>All services, hidden ones too, in the order of the content.</summary>
    public ImmutableArray<Service> Services { get; }

    /// <summary>A service by its id.</summary>
    /// <returns>The service; null if there is none.</returns>
    public Service? Find(ServiceId id) => _byId.GetValueOrDefault(id);

    /// <summary>Who can help at a place on a day.</summary>
    /// <param name="region">Her region.</param>
    /// <param name="town">Her town; null if unknown. Its services come first.</param>
    /// <param name="today">The day in Kazakhstan.</param>
    /// <param name="purpose">Why they are listed.</param>
    public PlaceHelp HelpFor(RegionId region, TownId? town, DateOnly today, ListPurpose purpose = ListPurpose.Help)
    {
        var shown = Services.Where(service => !service.IsOnNumbersScreen && service.Fits(purpose)).ToList();
        var local = shown.Where(service => service.Serves(region))
            .OrderBy(service => !service.Regions.Contains(region) ? 2 : service.Town is { } its && its == town ? 0 : 1);
        return new PlaceHelp(ShownOn(shown.Where(service => service.IsNational), today), ShownOn(local, today));
    }

    /// <summary>One service as it is shown on a day.</summary>
    /// <returns>Null if it is unknown or not shown.</returns>
    public ShownService? FindShown(ServiceId id, DateOnly today) =>
        Find(id) is { } service ? ShownOn([service], today).FirstOrDefault() : null;

    /// <summary>Whether a string of digits is a number that may be shown on a day; texts may name no other.</summary>
    public bool IsShownNumber(string number, DateOnly today) =>
        Services.Any(service => service.On(today) is Showing.Pinned or Showing.Dialled && service.Numbers.Any(n => n.Value == number));

    /// <summary>The services with a number that waits for a call: never dialled, or too long ago. Hidden ones too.</summary>
    public ImmutableArray<Service> ToBeDialled(DateOnly today) =>
        [.. Services.Where(service => !service.IsPinned && !service.Numbers.IsEmpty && service.Dialled?.IsValidOn(today) != true)];

    /// <summary>The services that will vanish within <see cref="Dialled.AlarmDays"/> days unless somebody calls them.</summary>
    public ImmutableArray<Service> AboutToExpire(DateOnly today) =>
    [
        .. Services.Where(service => service.On(today) == Showing.Dialled
            && service.Dialled!.Value.Until.DayNumber - today.DayNumber <= Dialled.AlarmDays),
    ];

    private ImmutableArray<ShownService> ShownOn(IEnumerable<Service> services, DateOnly today)
    {
        var shown = ImmutableArray.CreateBuilder<ShownService>();
        foreach (var service in services)
        {
            var showing = service.On(today);
            if (!showing.IsShown())
                continue;
            var ask = service.Kind == ServiceKind.Shelter && service.Numbers.IsEmpty;
            shown.Add(new ShownService(service, showing, service.Numbers, ask, service.Follows ?? (ask ? _line111?.Follows : null)));
        }
        return shown.ToImmutable();
    }
}
