using HelpBot.Application.Telegram;
using HelpBot.Storage;
using HelpBot.Storage.Files;
using HelpBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Storage.FullDisks;

/// <summary>The rules of a full disk, on one that is full as long as the reserve stands.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int SqliteFull = 13;

    private readonly TempFolder _folder = new();
    private readonly HandClock _clock = new();
    private readonly CountingLog _log = new();
    private readonly Reserves _reserves;
    private readonly FullDisk _disk;
    private bool _isFull;

    public FullDiskTests()
    {
        Directory.CreateDirectory(_folder["data"]);
        Directory.CreateDirectory(_folder["keys"]);
        _reserves = new(new(_folder["data"], _folder["keys"]));
        Assert.True(_reserves.TryKeep());
        _disk = new(_reserves, _clock, _log);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void With_room_everything_is_written_and_the_reserve_stands()
    {
        Assert.Equal(1, _disk.Write(mayUseReserve: false, Write));
        Assert.Equal(1, _disk.Write(mayUseReserve: true, Write));
        Assert.True(_reserves.Stand);
    }

    [Fact]
    public void Without_room_an_ordinary_write_leaves_the_reserve_alone()
    {
        _isFull = true;

        Assert.True(Assert.Throws<StoreUnavailableException>(() => _disk.Write(mayUseReserve: false, Write)).DiskFull);

        Assert.True(_reserves.Stand);
    }

    [Fact]
    public void Without_room_a_write_that_may_use_the_reserve_does()
    {
        _isFull = true;

        Assert.Equal(1, _disk.Write(mayUseReserve: true, Write));

        Assert.False(_reserves.Stand);
        Assert.Empty(Directory.GetFiles(_folder["data"]));
        Assert.Empty(Directory.GetFiles(_folder["keys"]));
    }

    [Fact]
    public void Where_the_disk_has_room_again_the_reserve_is_kept_before_anything_else_is_written()
    {
        _isFull = true;
        _disk.Write(mayUseReserve: true, Write);
        _isFull = false;

        Assert.Equal(1, _disk.Write(mayUseReserve: false, Write));

        Assert.True(_reserves.Stand);
    }

    [Fact]
    public void The_log_says_so_once_a_minute()
    {
        _isFull = true;
        for (var second = 0; second < 150; second++)
        {
            Assert.Throws<StoreUnavailableException>(() => _disk.Write(mayUseReserve: false, Write));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(3, _log.Critical);
    }

    [Fact]
    public void A_write_that_can_wait_says_no_instead_of_throwing()
    {
        Assert.False(_disk.TryWrite(() => throw new SqliteFailure(SqliteFull, "")));
        Assert.True(_disk.TryWrite(() => true));
    }

    [Fact]
    public void A_torn_reserve_is_none()
    {
        File.WriteAllText(Path.Combine(_folder["data"], "reserve"), "torn");
        var anew = new Reserves(new(_folder["data"], _folder["keys"]));

        Assert.True(anew.TryKeep());

        Assert.Equal(Reserves.DataSize, new FileInfo(Path.Combine(_folder["data"], "reserve")).Length);
    }

    private int Write() => _isFull && File.Exists(Path.Combine(_folder["data"], "reserve")) ? throw new SqliteFailure(SqliteFull, "") : 1;

    private sealed class CountingLog : ILogger
    {
        public int Critical { get; private set; }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Critical += logLevel == LogLevel.Critical ? 1 : 0;
    }
}
