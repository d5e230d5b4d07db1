using HelpBot.Storage.Files;
using HelpBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace HelpBot.Storage;

/// <summary>What is still done when the disk is full, and when that is over.</summary>
/// <remarks>While the reserve is spent, only what may use it is written at all: anything else would eat the room that Hide and Forget need.</remarks>
internal sealed partial class FullDisk(Reserves reserves, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan LogEvery = TimeSpan.FromMinutes(1);

    private long? _loggedAt;

    /// <summary>Runs a write.</summary>
    /// <exception cref="Application.Telegram.StoreUnavailableException">The disk is full, and the reserve is not for this write, or spent.</exception>
    public T Write<T>(bool mayUseReserve, Func<T> write)
    {
        var kept = TryKeep();
        if (!kept && !mayUseReserve) throw Full(null);
        try
        {
            return write();
        }
        catch (SqliteFailure failure) when (failure.IsFull)
        {
            if (!mayUseReserve) throw Full(failure);
            reserves.Free();
        }

        try
        {
            return write();
        }
        catch (SqliteFailure failure) when (failure.IsFull)
        {
            throw Full(failure);
        }
    }

    /// <summary>Runs a write that is tried again later if there is no room.</summary>
    /// <returns>What the write returned, or false.</returns>
    public bool TryWrite(Func<bool> write)
    {
        try
        {
            return Write(mayUseReserve: true, write);
        }
        catch (Application.Telegram.StoreUnavailableException)
        {
            return false;
        }
    }

    private bool TryKeep()
    {
        if (reserves.Stand) return true;
        if (!reserves.TryKeep()) return false;
        Log.Room(logger);
        _loggedAt = null;
        return true;
    }

    private Application.Telegram.StoreUnavailableException Full(SqliteFailure? failure)
    {
        if (_loggedAt is not { } last || time.GetElapsedTime(last) >= LogEvery)
        {
            _loggedAt = time.GetTimestamp();
            Log.Full(logger);
        }

        return StoreFailure.Full(failure);
    }

    private static partial class Log
    {
        [LoggerMessage(2011, LogLevel.Critical, "The disk is full: nothing but Hide, Forget and the numbers is answered. Make room; the bot goes on by itself")]
        public static partial void Full(ILogger logger);

        [LoggerMessage(2012, LogLevel.Warning, "There is room on the disk again, and the reserve is kept")]
        public static partial void Room(ILogger logger);
    }
}
