using System.Buffers.Binary;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Domain.Cases.Stored;

/// <summary>Kinds of fields that the desk's documents share.</summary>
internal static class Fields
{
    private const long LatestMillisecond = 253_402_300_799_999;

    /// <summary>A time to the millisecond, from 1970; nothing takes one byte.</summary>
    public static void Time(ref DocumentWriter to, DateTimeOffset? time) => to.Number(time is { } at ? at.ToUnixTimeMilliseconds() + 1 : 0);

    public static DateTimeOffset? Time(ref DocumentReader from)
    {
        var value = from.Long() - 1;
        if (value < 0) return null;
        if (value <= LatestMillisecond) return DateTimeOffset.FromUnixTimeMilliseconds(value);
        from.Reject();
        return null;
    }

    /// <summary>A time that is always there.</summary>
    public static DateTimeOffset At(ref DocumentReader from)
    {
        if (Time(ref from) is { } at) return at;
        from.Reject();
        return default;
    }

    /// <summary>An id from 1; nothing is 0.</summary>
    public static void Id(ref DocumentWriter to, int? id) => to.Number(id ?? 0);

    public static int? Id(ref DocumentReader from) => from.Number() is > 0 and var id ? id : null;

    public static void Ids(ref DocumentWriter to, IReadOnlyCollection<int> ids)
    {
        to.Number(ids.Count);
        foreach (var id in ids) to.Number(id);
    }

    public static ImmutableArray<int> Ids(ref DocumentReader from)
    {
        var ids = ImmutableArray.CreateBuilder<int>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--) ids.Add(from.Number());
        return ids.DrainToImmutable();
    }

    public static void Items(ref DocumentWriter to, ImmutableArray<ItemId> items) => Ids(ref to, [.. items.Select(item => item.Value)]);

    public static ImmutableArray<ItemId> Items(ref DocumentReader from) => [.. Ids(ref from).Select(id => new ItemId(id))];

    public static void People(ref DocumentWriter to, ImmutableSortedSet<VolunteerId> people) => Ids(ref to, [.. people.Select(who => who.Value)]);

    public static ImmutableSortedSet<VolunteerId> People(ref DocumentReader from) => [.. Ids(ref from).Select(id => new VolunteerId(id))];

    public static void MaybeText(ref DocumentWriter to, string? text) => to.Text(text ?? "");

    public static string? MaybeText(ref DocumentReader from) => from.Text() is { Length: > 0 } text ? text : null;

    public static void Hash(ref DocumentWriter to, UInt128 hash)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, hash);
        to.Blob([.. bytes]);
    }

    public static UInt128 Hash(ref DocumentReader from)
    {
        var bytes = from.Blob();
        if (bytes.Length == 16) return BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan());
        from.Reject();
        return default;
    }

    /// <summary>One of a closed list, by its number.</summary>
    public static T Choice<T>(ref DocumentReader from, T most) where T : struct, Enum
    {
        var value = from.Byte();
        if (value > Convert.ToByte(most, provider: null)) from.Reject();
        return (T)Enum.ToObject(typeof(T), value);
    }
}
