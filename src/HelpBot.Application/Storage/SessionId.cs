namespace HelpBot.Application.Storage;

/// <summary>Our own name for a chat: 16 random bytes, linked to it only through the key file.</summary>
/// <param name="Value">The bytes as a number.</param>
public readonly record struct SessionId(UInt128 Value)
{
    /// <summary>Eight hexadecimal digits, enough to tell log lines apart, not enough to find the row.</summary>
    public override string ToString() => ((uint)(Value >> 96)).ToString("x8");
}
