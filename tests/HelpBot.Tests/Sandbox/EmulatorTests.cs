using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox;

/// <summary>An emulator with a standing clock, and the barest bot on it.</summary>
public abstract class EmulatorTests : IAsyncLifetime
{
    private protected static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private protected SandboxClock Clock { get; } = SandboxClock.Standing(Morning);

    private protected TelegramEmulator Emulator { get; private set; } = null!;

    private protected ApiBot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Emulator = await TelegramEmulator.StartAsync(Options());
        Bot = new ApiBot(Emulator);
    }

    public async Task DisposeAsync()
    {
        Bot.Dispose();
        await Emulator.DisposeAsync();
    }

    private protected virtual EmulatorOptions Options() => new() { Clock = Clock };
}
