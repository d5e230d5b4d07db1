using System.Security.Cryptography;

namespace HelpBot.Storage.Keys;

/// <summary>Random nonces for one commit, fetched from the system at once: a system call for each would be a fifth of the commit's work.</summary>
/// <param name="count">How many can be taken.</param>
/// <remarks>Never kept for the next commit: a machine that is wound back to a snapshot of its memory would use what is left a second time.</remarks>
internal sealed class Nonces(int count)
{
    /// <summary>The length of one, in bytes.</summary>
    public const int Size = 12;

    private readonly byte[] _bytes = RandomNumberGenerator.GetBytes(count * Size);
    private int _taken;

    /// <summary>One that nobody has taken yet.</summary>
    public ReadOnlySpan<byte> Take() => _bytes.AsSpan(_taken++ * Size, Size);
}
