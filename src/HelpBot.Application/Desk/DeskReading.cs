using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Storage;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>Reads what a store holds of the desk, for programs of the operator beside the bot.</summary>
public static class DeskReading
{
    /// <summary>The state machine's part: no word of a talk, no account.</summary>
    /// <exception cref="InvalidDataException">It was not written by this program, or by a newer version.</exception>
    public static DeskState Read(StoredDesk stored) => new DeskRecords(new SystemRandomSource()).Read(stored).State;
}
