using System.Collections.Frozen;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>The numbers that texts may name: those that the directory shows.</summary>
internal sealed class ShownNumbers
{
    private readonly FrozenSet<string> _bare;

    /// <summary>The numbers of a day.</summary>
    public ShownNumbers(ServiceDirectory directory, DateOnly today) => _bare = directory.Services
        .Where(service => service.On(today) is Showing.Pinned or Showing.Dialled)
        .SelectMany(service => service.Numbers).Select(number => PhoneNumbers.Bare(number.Value)).ToFrozenSet();

    /// <summary>Whether a number is one of them, however it is written.</summary>
    public bool Holds(string number) => _bare.Contains(PhoneNumbers.Bare(number));
}
