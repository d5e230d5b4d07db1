namespace HelpBot.Application.Alerts;

/// <summary>Tells the operators.</summary>
public interface IOperatorAlerts
{
    /// <summary>Raises an event; the same one at most once in ten minutes. Never throws, never waits. Thread-safe.</summary>
    void Raise(OperatorEvent what);
}
