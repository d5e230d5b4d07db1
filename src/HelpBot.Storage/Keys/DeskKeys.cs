using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Keys;

/// <summary>The keys of the desk's records, in <c>keys.db</c>, wrapped by the master key.</summary>
internal sealed class DeskKeys(Database database, KeyWrap wrap)
{
    private readonly Statement _find = database.Prepare("SELECT wrapped FROM desk_key WHERE record = ?1");
    private readonly Statement _insert = database.Prepare("INSERT INTO desk_key (record, wrapped) VALUES (?1, ?2)");
    private readonly Statement _delete = database.Prepare("DELETE FROM desk_key WHERE record = ?1");
    private readonly Statement _all = database.Prepare("SELECT record FROM desk_key");

    public bool Has(SessionId record)
    {
        var has = Bind(_find, record).Step();
        _find.Reset();
        return has;
    }

    /// <summary>A cipher for a record; null if its key never was, or is destroyed.</summary>
    public AesGcm? Find(SessionId record)
    {
        if (!Bind(_find, record).Step()) return null;
        Span<byte> key = stackalloc byte[KeyWrap.KeySize];
        var opened = wrap.TryUnwrap(_find.Bytes(0), key);
        _find.Reset();
        if (!opened) throw KeyRing.Damage(record);
        var cipher = Seal.Cipher(key);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    /// <summary>Makes a key, within a transaction.</summary>
    public void Make(SessionId record)
    {
        Span<byte> wrapped = stackalloc byte[KeyWrap.WrappedSize];
        Span<byte> key = stackalloc byte[KeyWrap.KeySize];
        RandomNumberGenerator.Fill(key);
        wrap.Wrap(key, wrapped);
        CryptographicOperations.ZeroMemory(key);
        Bind(_insert, record).Bind(2, wrapped).Run();
    }

    /// <summary>Destroys a key, within a transaction.</summary>
    public void Destroy(SessionId record) => Bind(_delete, record).Run();

    /// <summary>The records that have a key; few.</summary>
    public HashSet<SessionId> All()
    {
        var all = new HashSet<SessionId>();
        while (_all.Step()) all.Add(SessionIdBytes.Read(_all.Bytes(0)));
        return all;
    }

    private static Statement Bind(Statement statement, SessionId record)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(record, id);
        return statement.Bind(1, id);
    }
}
