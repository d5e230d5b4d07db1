using HelpBot.Domain.Desk.Outgoing;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The text that says why a volunteer is asked before words go out.</summary>
internal static class Warnings
{
    public static string Key(OutgoingReason reason) => reason switch
    {
        OutgoingReason.Address => "warn.address",
        OutgoingReason.Number => "warn.number",
        OutgoingReason.Name => "warn.name",
        OutgoingReason.Leave => "warn.leave",
        OutgoingReason.Confront => "warn.confront",
        _ => "warn.her-words",
    };
}
