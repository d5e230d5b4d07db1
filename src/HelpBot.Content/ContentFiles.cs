namespace HelpBot.Content;

/// <summary>The names of the files in <c>scripts/</c>.</summary>
internal static class ContentFiles
{
    /// <summary>The screens. A folder is taken for the content if it holds this file.</summary>
    public const string Conversation = "conversation.yaml";
}
