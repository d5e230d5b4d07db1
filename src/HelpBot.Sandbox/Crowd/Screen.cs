using System.Text;

namespace HelpBot.Sandbox.Crowd;

/// <summary>What a person sees in a chat at one moment, oldest message first.</summary>
internal sealed record Screen(IReadOnlyList<ScreenMessage> Messages, bool IsTyping)
{
    public ScreenMessage? Newest => Messages.Count == 0 ? null : Messages[^1];

    public IEnumerable<ScreenMessage> FromBot => Messages.Where(static message => message.IsFromBot);

    public IEnumerable<ScreenMessage> FromPeople => Messages.Where(static message => !message.IsFromBot);

    public bool Shows(string words) => Messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal));

    public bool HasButton(string label) => FindButton(label) is not null;

    /// <summary>The button with this label or data on the newest message that has it; a part of a label does if nothing fits whole.</summary>
    public (ScreenMessage Message, ScreenButton Button)? FindButton(string labelOrData)
    {
        foreach (var fits in (Func<ScreenButton, bool>[])
            [button => button.Text == labelOrData, button => button.Value == labelOrData, button => button.Text.Contains(labelOrData, StringComparison.Ordinal)])
        {
            foreach (var message in Messages.Reverse())
            {
                if (message.Buttons.FirstOrDefault(fits) is { } found) return (message, found);
            }
        }

        return null;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var message in Messages)
        {
            text.Append(message.IsFromBot ? "bot " : "    ").Append(message.Id).Append(": ").AppendLine(message.Text);
            foreach (var row in message.Rows) text.Append("       [").AppendJoin("] [", row.Select(static b => b.Text)).AppendLine("]");
        }

        return text.ToString();
    }
}
