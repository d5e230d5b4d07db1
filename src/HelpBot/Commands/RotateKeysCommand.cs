using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary><c>helpbot rotate-keys</c>: a new master key; the bot must be stopped.</summary>
internal static class RotateKeysCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("rotate-keys", "Makes a new master key and wraps every chat's key anew. Stop the bot first.")
        {
            Examples = ["helpbot rotate-keys"],
        };
        verb.SetAction(_ => StoreVerb.Run(scope, store => $"A new master key is in force; {KeyRotation.Run(store)} keys were wrapped anew."));
        return verb;
    }
}
