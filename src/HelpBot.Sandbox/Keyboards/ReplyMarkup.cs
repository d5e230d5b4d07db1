namespace HelpBot.Sandbox.Keyboards;

/// <summary>What hangs under a message or replaces the keyboard: exactly one of these.</summary>
internal abstract record ReplyMarkup
{
    private ReplyMarkup()
    {
    }

    public sealed record Inline(IReadOnlyList<IReadOnlyList<InlineButton>> Rows) : ReplyMarkup
    {
        public bool IsSameAs(Inline other) =>
            Rows.Count == other.Rows.Count && Rows.Zip(other.Rows, static (a, b) => a.SequenceEqual(b)).All(static same => same);
    }

    /// <summary>A keyboard in place of the letters; each press is a visible message of the person.</summary>
    public sealed record Reply(IReadOnlyList<IReadOnlyList<string>> Rows, bool IsOneTime, string? Placeholder) : ReplyMarkup;

    public sealed record Remove : ReplyMarkup;

    public sealed record ForceReply : ReplyMarkup;
}

/// <summary>What an inline button does.</summary>
internal enum ButtonAction
{
    Callback,
    Url,
    CopyText,
    WebApp,
    SwitchInline,
}

/// <summary>One inline button. <c>Value</c> is the data, the link or the text to copy.</summary>
internal sealed record InlineButton(string Text, ButtonAction Action, string Value, string? Style = null);
