using System.Collections.Immutable;
using HelpBot.Application.Turns;
using HelpBot.Domain.Scripts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.Content;

/// <summary>Holds the script in force. A change on disk is compiled beside it and takes its place only if it has no error.</summary>
/// <remarks>
/// Editors replace a file, write it in pieces, or rename a new one over it, so single events mean little: any event only says
/// "look again", and the look comes when nothing has changed for <see cref="Quiet"/>. Where the system reports no events at all
/// (some network and container file systems), a look every <see cref="Patience"/> finds the change.
/// </remarks>
public sealed partial class ScriptWatcher : BackgroundService, IScriptSource
{
    /// <summary>How long the folder must be quiet before it is read: 300 milliseconds.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a change may go unnoticed if the system reports none: 30 seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly ILogger<ScriptWatcher> _logger;
    private readonly SemaphoreSlim _changed = new(0, 1);
    private volatile Script _current;
    private string _seen;

    /// <summary>Begins with a script that was loaded.</summary>
    /// <param name="path">The content's folder, absolute.</param>
    /// <param name="first">The script in force until something changes.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Where it says what became of a change.</param>
    public ScriptWatcher(string path, Script first, TimeProvider time, ILogger<ScriptWatcher> logger)
    {
        (_path, _current, _time, _logger) = (path, first, time, logger);
        _seen = FolderStamp.Of(path);
    }

    /// <inheritdoc/>
    public Script Current => _current;

    /// <summary>Reads the folder now and takes the new script if it has no error.</summary>
    /// <returns>All issues of what was read; the script in force is the new one unless one of them is an error.</returns>
    public ImmutableArray<ScriptIssue> Look()
    {
        var load = ScriptFolder.Load(_path, Today);
        foreach (var issue in load.Issues.Where(issue => issue.Severity == IssueSeverity.Error)) Log.Fault(_logger, issue.ToString());
        if (load.Script is null) Log.Kept(_logger, _current.Version, load.Issues.Length);
        else if (load.Script.Version != _current.Version)
        {
            Log.Taken(_logger, _current.Version, load.Script.Version);
            _current = load.Script;
        }

        return load.Issues;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        while (!stoppingToken.IsCancellationRequested)
        {
            using var patience = new CancellationTokenSource(Patience, _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, patience.Token);
            try
            {
                await _changed.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                // Nobody reported a change: the stamp below tells.
            }

            await SettleAsync(stoppingToken);
            var stamp = FolderStamp.Of(_path);
            if (stamp == _seen) continue;
            _seen = stamp;
            Look();
        }
    }

    private async Task SettleAsync(CancellationToken stoppingToken)
    {
        do await Task.Delay(Quiet, _time, stoppingToken);
        while (_changed.Wait(0, CancellationToken.None));
    }

    // Kazakhstan is at UTC+5 everywhere since 1 March 2024.
    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime.AddHours(5));

    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(_path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Wake();
            watcher.Created += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            watcher.Error += (_, _) => Wake();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Log.Blind(_logger, Patience);
            return null;
        }
    }

    private void Wake()
    {
        try
        {
            _changed.Release();
        }
        catch (Exception full) when (full is SemaphoreFullException or ObjectDisposedException)
        {
            // One wake-up is enough for any number of events; after the end none is needed.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "{Issue}")]
        public static partial void Fault(ILogger logger, string issue);

        [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "The content was changed and has errors: version {Version} goes on. {Count} issues in all.")]
        public static partial void Kept(ILogger logger, string version, int count);

        [LoggerMessage(EventId = 4003, Level = LogLevel.Information, Message = "The content was changed: version {Version} after {Before}.")]
        public static partial void Taken(ILogger logger, string before, string version);

        [LoggerMessage(EventId = 4004, Level = LogLevel.Warning, Message = "This system reports no changes of files: the content is looked at every {Every}.")]
        public static partial void Blind(ILogger logger, TimeSpan every);
    }
}
