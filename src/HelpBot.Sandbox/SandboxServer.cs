namespace HelpBot.Sandbox;

/// <summary>The emulator and the chat page on one address.</summary>
public sealed class SandboxServer
{
    /// <summary>A token of the right shape that opens nothing anywhere: its bot does not exist.</summary>
    public const string FakeToken = "7000000000:SANDBOX-not-a-real-token-0000000000";
}
