using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>Tells a data file that is in step with its keys from one that was put back from a backup.</summary>
/// <remarks>
/// The number rises with every start, every clean stop and every commit that makes keys, first in <c>keys.db</c>, then in the data file. So after a crash the data may be one
/// behind; after a clean stop (<c>settled</c>) it may not. A file made by <see cref="StoreBackup"/> carries 0, which is never reached.
/// </remarks>
internal static class GenerationCheck
{
    /// <summary>Compares both numbers; after a backup was put back, drops the outbox and marks every row as restored. Then begins a new generation.</summary>
    /// <returns>The new generation, and whether a backup was put back.</returns>
    public static (long Generation, bool IsRestored) Run(Database keys, Database data, DateTimeOffset now)
    {
        var expected = keys.Ask("SELECT generation FROM meta");
        var settled = keys.Ask("SELECT settled FROM meta") != 0;
        var found = data.Ask("SELECT generation FROM meta");
        var inStep = found == expected || (!settled && found == expected - 1);

        // The next number is above both, so that a crash between these two commits is not mistaken for anything else.
        var next = inStep ? expected + 1 : Math.Max(expected, found) + 1;
        if (inStep)
        {
            if (found != expected) data.Execute($"UPDATE meta SET generation = {expected}");
        }
        else
        {
            // Due stays: it only wakes a session, whose timers are void by being restored; what lies in her chat must still be erased.
            using var transaction = data.Begin();
            data.Execute($"UPDATE meta SET restores = restores + 1, generation = {next - 1}; UPDATE session SET show = NULL WHERE show IS NOT NULL;");
            transaction.Commit();
        }

        keys.Execute($"UPDATE meta SET generation = {next}, settled = 0{(inStep ? "" : $", restored_at = {now.UtcTicks}")}");
        data.Execute($"UPDATE meta SET generation = {next}");
        return (next, !inStep);
    }
}
