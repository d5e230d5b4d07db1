using System.Text;

namespace HelpBot.Commands;

/// <summary>What a verb may touch of the world around it. Tests hand in their own.</summary>
/// <param name="In">Typed lines.</param>
/// <param name="Out">Answers.</param>
/// <param name="Error">Complaints.</param>
/// <param name="Clock">The time.</param>
/// <param name="WorkingFolder">Where the command was started.</param>
/// <param name="HasStyles">Whether bold can be shown.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, TimeProvider Clock, string WorkingFolder, bool HasStyles = false)
{
    /// <summary>The clock of <see cref="OfThisProcess"/>: the machine's.</summary>
    /// <remarks>No setting moves a live bot's clock. Only what runs before the program's first line can put another one here: the tests' start-up hook (decision 0009).</remarks>
    internal static TimeProvider ProcessClock { get; set; } = TimeProvider.System;

    /// <summary>The real one. Text goes in and out as UTF-8 whatever the locale: a bare server is often set to plain ASCII.</summary>
    public static Terminal OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return new(
            new StreamReader(Console.OpenStandardInput(), utf8),
            Console.Out,
            Console.Error,
            ProcessClock,
            Environment.CurrentDirectory,
            HasStyles: !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null);
    }
}
