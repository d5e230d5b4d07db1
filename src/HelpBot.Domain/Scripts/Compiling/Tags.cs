using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Callback data: short, and the same in every version of the script in which the screen and the button keep their names.</summary>
internal static class Tags
{
    /// <summary>What Telegram allows, in bytes.</summary>
    public const int MaxBytes = 64;

    /// <summary>The bottom row's numbers: works from any screen, version and turn.</summary>
    public const string Numbers = "n";

    /// <summary>The bottom row's Hide, likewise.</summary>
    public const string Hide = "h";

    /// <summary>The length of <see cref="Of"/>, in characters and bytes.</summary>
    public const int Length = 8;

    /// <summary>Stands between a list's tag and the entry.</summary>
    public const char Separator = ':';

    /// <summary>The same as a text.</summary>
    public const string SeparatorText = ":";

    /// <summary>48 bits of a hash: a collision within a script of a thousand buttons has odds of one to 500 million, and is an issue.</summary>
    public static string Of(string node, string button) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{node}\n{button}")).AsSpan(0, 6));
}
