using HelpBot.Tests;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>Telegram's clock where the bot's is moved by hand: messages get the dates of that clock, but polls that wait are the network's, which keeps real time (decision 0008).</summary>
internal sealed class DatesOfHand(HandClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();
}
