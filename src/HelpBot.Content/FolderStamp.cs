using System.Globalization;
using System.Text;

namespace HelpBot.Content;

/// <summary>Tells whether anything in a content folder has changed, without reading it.</summary>
internal static class FolderStamp
{
    /// <summary>Names, sizes and times of all content files.</summary>
    /// <returns>Equal stamps: nothing has changed. Empty if the folder is not there, or changes while it is looked at: it is then looked at again.</returns>
    public static string Of(string folder)
    {
        var stamp = new StringBuilder();
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension is ".yaml" or ".bin").OrderBy(file => file.FullName, StringComparer.Ordinal))
                stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
            return stamp.ToString();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
