using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Storage.Keys;

/// <summary>The key file: the master key that wraps every session's key, and the pepper that turns a chat id into a name nobody can guess.</summary>
/// <param name="Master">32 bytes. Changed by an offline rotation.</param>
/// <param name="Pepper">32 bytes. Never changes: the names in <c>keys.db</c> are made with it.</param>
/// <param name="Next">The master key that a rotation was about to bring in; null at all other times.</param>
internal sealed record KeyFile(byte[] Master, byte[] Pepper, byte[]? Next = null)
{
    private const int Size = 32;

    private const string Header = """
        # HelpBot's key file. Losing it ends all talks. Keep it apart from every copy of the data folder.

        """;

    /// <summary>Fresh random keys.</summary>
    public static KeyFile Make() => new(RandomNumberGenerator.GetBytes(Size), RandomNumberGenerator.GetBytes(Size));

    /// <exception cref="StoreRefusedException">It is not a key file, or was changed.</exception>
    public static KeyFile Read(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 2)).ToList();
        var values = lines.Where(line => line.Length == 2).DistinctBy(line => line[0]).ToDictionary(line => line[0], line => line[1]);
        if (Decode("master") is { } master && Decode("pepper") is { } pepper)
        {
            var file = new KeyFile(master, pepper, Decode("next"));
            if (values.GetValueOrDefault("check") == file.Check()) return file;
        }

        throw new StoreRefusedException($"The key file {path} is damaged or is no key file of HelpBot. Put back your own copy of it.");

        byte[]? Decode(string name)
        {
            var bytes = new byte[Size];
            return values.TryGetValue(name, out var text) && Convert.TryFromBase64String(text, bytes, out var length) && length == Size ? bytes : null;
        }
    }

    /// <summary>The file's content.</summary>
    public byte[] Encode()
    {
        var text = new StringBuilder(Header);
        text.Append("master ").Append(Convert.ToBase64String(Master)).Append('\n');
        text.Append("pepper ").Append(Convert.ToBase64String(Pepper)).Append('\n');
        if (Next is not null) text.Append("next ").Append(Convert.ToBase64String(Next)).Append('\n');
        text.Append("check ").Append(Check()).Append('\n');
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>Redacted.</summary>
    public override string ToString() => nameof(KeyFile);

    /// <summary>Tells a slip of the hand (a lost line, a cut character) from another store's keys.</summary>
    private string Check() => Convert.ToHexStringLower(SHA256.HashData([.. Master, .. Pepper, .. Next ?? []]).AsSpan(0, 8));
}
