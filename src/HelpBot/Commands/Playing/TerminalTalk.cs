using HelpBot.Content.Plays;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Compiling;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Commands.Playing;

/// <summary>A talk whose acts are lines and whose screens are text.</summary>
internal sealed class TerminalTalk(Talk talk, Language language, PlayRecorder recorder, TextWriter output, bool hasStyles)
{
    private const string Help = """
          NUMBER            presses the button with this number
          /COMMAND          sends a command: /start, /help, /privacy, /language, /stop, /forget
          :type TEXT        types a text that looks like a number or begins with a colon
          :edit TEXT        changes a sent message to this
          :send KIND        sends voice, photo, sticker, document, contact or other
          :location LAT LON sends a location
          :wait 15 min      lets the clock go on (min, h, d)
          :shift on|off     somebody is on duty, or nobody
          :quit             ends the talk
          anything else     is typed
        """;

    /// <summary>Whether she has left.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Opens the chat.</summary>
    public void Begin()
    {
        recorder.Start();
        Take(new Input.Command("start", null, language));
    }

    /// <summary>Carries out one line.</summary>
    public void Take(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        if (int.TryParse(line, out var number) && number >= 1 && ScreenText.Buttons(talk.Screen) is var buttons && number <= buttons.Length) Press(buttons[number - 1]);
        else if (line.StartsWith('/')) Command(line[1..]);
        else if (line.StartsWith(':')) Direct(line[1..].Split(' ', 2));
        else Type(line);
    }

    private void Press(in ScreenButton button)
    {
        recorder.Press(talk, button);
        if (button.Copy is { } copied) output.WriteLine($"  (copied to the clipboard: {copied})");
        if (button.Data is { } data) Take(new Input.Pressed(data));
    }

    private void Command(string line)
    {
        var parts = line.Split(' ', 2);
        recorder.Add("command", line);
        Take(new Input.Command(parts[0].ToLowerInvariant(), parts.ElementAtOrDefault(1), language));
    }

    private void Type(string text)
    {
        recorder.Add("type", text);
        Take(new Input.Text(text));
    }

    private void Direct(string[] words)
    {
        var value = words.ElementAtOrDefault(1)?.Trim() ?? "";
        switch (words[0])
        {
            case "quit" or "q": IsOver = true; break;
            case "type": Type(value); break;
            case "edit": Record("edit", value, new Input.Edited(value)); break;
            case "send" when Choice.Find<SentKind>(value) is { } kind: Record("send", value, new Input.Media((MediaKind)kind)); break;
            case "location" when Locate(value) is { } location: Take(location); break;
            case "wait" when Spans.Find(value) is { } span: Wait(value, span); break;
            case "shift" when Choice.Find<ShiftState>(value) is { } shift: Shift(value, shift); break;
            default: output.WriteLine(Help); break;
        }
    }

    private Input.Location? Locate(string value)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        if (value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is not [var north, var east]) return null;
        if (!double.TryParse(north, invariant, out var latitude) || !double.TryParse(east, invariant, out var longitude)) return null;
        recorder.AddRaw("location", $"[{north}, {east}]");
        return new(latitude, longitude);
    }

    private void Wait(string written, TimeSpan span)
    {
        recorder.Add("wait", written);
        var before = talk.Screen;
        talk.Wait(span);
        output.WriteLine($"  (it is {talk.Now.ToOffset(TimeSpan.FromHours(5)):HH:mm} in Kazakhstan)");
        if (!ReferenceEquals(before, talk.Screen)) Show();
    }

    private void Shift(string written, ShiftState state)
    {
        recorder.Add("shift", written);
        talk.OnShift = state == ShiftState.On;
    }

    private void Record(string key, string value, Input input)
    {
        recorder.Add(key, value);
        Take(input);
    }

    private void Take(Input input)
    {
        talk.Take(input with { Client = language });
        foreach (var effect in talk.Effects)
            if (EffectText.Of(effect) is { } line) output.WriteLine($"  ({line})");
        if (talk.Effects.Any(effect => effect is Effect.Show)) Show();
    }

    private void Show()
    {
        recorder.See(talk.Node);
        foreach (var line in ScreenText.Lines(talk.Screen!, talk.Node, hasStyles)) output.WriteLine(line);
    }
}
