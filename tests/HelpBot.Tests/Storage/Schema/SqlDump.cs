using System.Text;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Tests.Storage.Schema;

/// <summary>A database as SQL text, the same text for the same content.</summary>
internal static class SqlDump
{
    public static string Of(string file)
    {
        using var database = Database.Open(file);
        var text = new StringBuilder();
        text.Append("PRAGMA application_id = ").Append(database.Ask("PRAGMA application_id")).Append(";\n");
        text.Append("PRAGMA user_version = ").Append(database.Ask("PRAGMA user_version")).Append(";\n");
        foreach (var sql in Texts(database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name")) text.Append(OneSpaced(sql)).Append(";\n");
        foreach (var table in Texts(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            var columns = Texts(database, $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            var values = string.Join(" || ', ' || ", columns.Select(column => $"quote({column})"));
            foreach (var row in Texts(database, $"SELECT {values} FROM {table} ORDER BY 1")) text.Append($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({row});\n");
        }

        return text.ToString();
    }

    public static void Make(string file, string sql)
    {
        File.WriteAllBytes(file, []);
        using var database = Database.Open(file);
        database.Execute(sql);
    }

    private static List<string> Texts(Database database, string sql)
    {
        var texts = new List<string>();
        using var statement = database.PrepareOnce(sql);
        while (statement.Step()) texts.Add(statement.Text(0));
        return texts;
    }

    private static string OneSpaced(string sql) => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
