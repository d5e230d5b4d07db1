using System.Security.Cryptography;

namespace HelpBot.Storage.Keys;

/// <summary>A value in <c>keys.db</c> by which a wrong key file is recognised before anything is read or written with it.</summary>
internal static class Probe
{
    public static byte[] Make(KeyFile file) => Make(file.Master, file.Pepper);

    public static byte[] Make(byte[] master, byte[] pepper)
    {
        var probe = new byte[KeyWrap.WrappedSize];
        using var wrap = new KeyWrap(master);
        wrap.Wrap(Value(pepper), probe);
        return probe;
    }

    /// <summary>Whether a master key and a pepper are those that the probe was made with.</summary>
    public static bool Fits(ReadOnlySpan<byte> probe, byte[] master, byte[] pepper)
    {
        using var wrap = new KeyWrap(master);
        var value = new byte[KeyWrap.KeySize];
        return wrap.TryUnwrap(probe, value) && CryptographicOperations.FixedTimeEquals(value, Value(pepper));
    }

    private static byte[] Value(byte[] pepper) => HMACSHA256.HashData(pepper, "HelpBot keys.db"u8);
}
