namespace HelpBot.Sandbox;

/// <summary>How the sandbox is served.</summary>
public sealed class SandboxOptions
{
    /// <summary>Address of page and emulator.</summary>
    /// <value>Host and port, with or without <c>http://</c>; <c>127.0.0.1:8080</c> if unset. Port 0 takes a free one.</value>
    public string Listen { get; set; } = "127.0.0.1:8080";

    /// <summary>Whether calls that the real server would silently bend are refused with a 400 that says what is wrong.</summary>
    /// <value>On if unset: in a try-out a misspelt parameter should be seen.</value>
    public bool IsStrict { get; set; } = true;

    /// <summary>Client languages of the people who are on the page from the start, one person each.</summary>
    /// <value>Two people if unset: one whose client is in Kazakh, one in Russian.</value>
    public IReadOnlyList<string> People { get; set; } = ["kk", "ru"];

    /// <summary>Whether a button with this callback data stands on a cover: such a message tells nothing of a talk, and the page says so.</summary>
    /// <value>No button does if unset.</value>
    public Func<string, bool> IsOnCover { get; set; } = static _ => false;
}
