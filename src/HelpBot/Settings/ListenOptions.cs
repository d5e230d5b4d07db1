using System.ComponentModel.DataAnnotations;

namespace HelpBot.Settings;

/// <summary>Section <c>Health</c>: for the machine that watches this one.</summary>
public sealed class HealthOptions
{
    /// <summary>Where <c>/health/live</c> and <c>/health/ready</c> are served, for example <c>127.0.0.1:8082</c>; not at all if unset.</summary>
    public string? Listen { get; set; }
}

/// <summary>Section <c>Sandbox</c>: the try-out without a token.</summary>
public sealed class SandboxListenOptions
{
    /// <summary>Where the chat page and the built-in Telegram emulator are served.</summary>
    /// <value><c>127.0.0.1:8080</c> if unset; port 0 takes a free one.</value>
    [Required]
    public string Listen { get; set; } = "127.0.0.1:8080";
}
