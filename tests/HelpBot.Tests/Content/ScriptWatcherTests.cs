using HelpBot.Content;
using HelpBot.Content.Plays;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Tests.Content;

public sealed class ScriptWatcherTests : IDisposable
{
    private readonly ContentCopy _content = new();
    private readonly HandClock _clock = new();
    private readonly KeptLines _lines = new();

    public ScriptWatcherTests() => _clock.Advance(PlayRunner.Begin(ContentCopy.Today) - HandClock.Start);

    [Fact]
    public void A_change_without_an_error_takes_over()
    {
        using var watcher = Watch();
        var before = watcher.Current;
        Reword("Этот экран сейчас видите только вы?");
        watcher.Look();
        Assert.NotEqual(before.Version, watcher.Current.Version);
        Assert.Contains("Этот экран сейчас видите только вы?", watcher.Current.Texts["first.question"].In(Language.Russian).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_with_errors_is_told_whole_and_the_old_script_goes_on()
    {
        using var watcher = Watch();
        var before = watcher.Current;
        _content.Append("texts/ru.yaml", "only.in.russian: Да\nanother.only.in.russian: Да\n");
        watcher.Look();
        Assert.Same(before, watcher.Current);
        Assert.Equal(2, _lines.All.Count(line => line.Contains("missing-language", StringComparison.Ordinal)));
        Assert.Contains(_lines.All, line => line.Contains($"version {before.Version} goes on", StringComparison.Ordinal));
    }

    [Fact]
    public void What_changed_nothing_leaves_the_very_same_script_in_force()
    {
        using var watcher = Watch();
        var before = watcher.Current;
        _content.Append("texts/ru.yaml", "# a remark\n");
        watcher.Look();
        Assert.Same(before, watcher.Current);
    }

    [Fact]
    public async Task A_running_watcher_finds_a_file_that_an_editor_replaced()
    {
        using var watcher = Watch();
        var before = watcher.Current.Version;
        await watcher.StartAsync(CancellationToken.None);
        var text = File.ReadAllText(_content.At("texts/ru.yaml"));
        File.WriteAllText(_content.At("texts/.ru.yaml.new"), text.Replace("Сейчас этот экран видите только вы?", "Этот экран сейчас видите только вы?", StringComparison.Ordinal));
        File.Move(_content.At("texts/.ru.yaml.new"), _content.At("texts/ru.yaml"), overwrite: true);
        // The file is read beside the test, at the pace of a real disk on a busy machine.
        for (var tries = 0; tries < 3_000 && watcher.Current.Version == before; tries++)
        {
            _clock.Advance(ScriptWatcher.Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        Assert.NotEqual(before, watcher.Current.Version);
        await watcher.StopAsync(CancellationToken.None);
    }

    public void Dispose() => _content.Dispose();

    private ScriptWatcher Watch() => new(_content.Folder, _content.Load().Script!, _clock, _lines);

    private void Reword(string question) => File.WriteAllText(
        _content.At("texts/ru.yaml"),
        File.ReadAllText(_content.At("texts/ru.yaml")).Replace("Сейчас этот экран видите только вы?", question, StringComparison.Ordinal));

    private sealed class KeptLines : ILogger<ScriptWatcher>
    {
        private readonly List<string> _lines = [];

        public string[] All
        {
            get
            {
                lock (_lines) return [.. _lines];
            }
        }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => NullLogger.Instance.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines) _lines.Add(formatter(state, exception));
        }
    }
}
