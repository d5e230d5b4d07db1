using System.Globalization;

namespace HelpBot.Sandbox.Model;

/// <summary>Presses by their id. An id lives as long as Telegram accepts an answer, and a little longer so that late ones are told apart.</summary>
internal sealed class Presses(int maxPresses)
{
    private readonly Dictionary<string, Press> _byId = [];
    private readonly Queue<Press> _order = new();
    private long _last = 4_000_000_000_000_000_000;

    /// <summary>Answers given twice to one press since the start.</summary>
    public int DoubleAnswers { get; set; }

    public Press Add(Person person, Chat chat, int messageId, string data, DateTimeOffset at)
    {
        var press = new Press((_last += 7919).ToString(CultureInfo.InvariantCulture), person, chat, messageId, data, at);
        _byId[press.Id] = press;
        _order.Enqueue(press);
        if (_order.Count > maxPresses) _byId.Remove(_order.Dequeue().Id);
        return press;
    }

    public Press? Find(string id) => _byId.GetValueOrDefault(id);
}
