using HelpBot.Commands.Doctor;

namespace HelpBot.Commands;

/// <summary>The list of verbs, in the order of the help. A new verb is one file beside this one and one line here.</summary>
internal static class Verbs
{
    /// <summary>Makes them all.</summary>
    /// <param name="scope">What they may use.</param>
    public static IReadOnlyList<Verb> All(CommandScope scope) =>
    [
        RunCommand.Create(scope),
        CheckCommand.Create(scope),
        PlayCommand.Create(scope),
        PracticeCommand.Create(scope),
        GraphCommand.Create(scope),
        DirectoryCommand.Create(scope),
        PlaceCommand.Create(scope),
        SchemaCommand.Create(scope),
        UnderstandCommand.Create(scope),
        InviteCommand.Create(scope),
        CasesCommand.Create(scope),
        BackupCommand.Create(scope),
        RotateKeysCommand.Create(scope),
        DoctorCommand.Create(scope),
    ];
}
