using System.Globalization;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Checks.Texts;
using HelpBot.Domain.Scripts.Compiling;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Plays;

/// <summary>Carries out the steps of one play in one language.</summary>
internal sealed class Stage(Script script, Language language, Talk talk)
{
    private readonly ButtonFinder _buttons = new(script, language, talk);

    public Talk Talk => talk;

    /// <summary>The callback data of the last step, if it pressed a button.</summary>
    public string? LastPress { get; private set; }

    /// <summary>Carries out one step.</summary>
    /// <returns>What is not as it should be; null if all is well.</returns>
    public string? Do(StepSource step)
    {
        LastPress = null;
        return step switch
        {
            { Act: { } act } => Do(Choice.Find<PlayAct>(act.Value)),
            { Command: { } command } => Take(Command(command.Value)),
            { Press: { } press } => Press(Say(press)),
            { Choose: { } place } => Press(_buttons.FindFilled(place), $"filled-in button {place}"),
            { Type: { } type } => Take(new Input.Text(Say(type))),
            { Edit: { } edit } => Take(new Input.Edited(Say(edit))),
            { Send: { } send } => Take(new Input.Media((MediaKind)Choice.Find<SentKind>(send.Value)!, step.Caption is { } caption ? Say(caption) : null)),
            { Location: [var latitude, var longitude] } => Locate(latitude.Value, longitude.Value),
            { Wait: { } wait } => Wait(wait.Value),
            { Shift: { } shift } => Shift(shift.Value),
            { Minors: { } open } => OpenToMinors(open.Value),
            { Desk: { } news } => Take(new Input.Desk(Choice.Find<DeskNews>(news.Value)!.Value)),
            { NextShift: { } after } => PlanShift(after.Value),
            { Left: { } left } => LeaveBehind(left),
            _ => Look(step),
        };
    }

    private string? Do(PlayAct? act) => act switch
    {
        PlayAct.Start => Take(new Input.Command("start", null, language)),
        PlayAct.Block => Take(new Input.Blocked()),
        PlayAct.Unblock => Take(new Input.Unblocked()),
        PlayAct.OtherPhone => ChangePhone(),
        PlayAct.Receipt => talk.Receipt is { } words ? Take(new Input.Text(words)) : "No four words were shown.",
        PlayAct.Erased => talk.Effects.Any(effect => effect is Effect.EraseAll or Effect.Forget) ? null : "Nothing was erased.",
        _ => "This step is not known.",
    };

    private Input.Command Command(string line)
    {
        var parts = line.Split(' ', 2);
        return new(parts[0], parts.ElementAtOrDefault(1), language);
    }

    private string? Press(string wanted) => Press(_buttons.Find(wanted), $"button \"{wanted}\"");

    private string? Press(FoundButton? wanted, string name)
    {
        if (wanted is not { } found) return $"There is no {name}; there are {_buttons.Listed()}.";
        LastPress = found.Tag;
        // What a phone copies it copies by itself: the bot never learns of it.
        return found.Data is null ? null : Take(new Input.Pressed(found.Data));
    }

    private string? Locate(string latitude, string longitude) =>
        double.TryParse(latitude, CultureInfo.InvariantCulture, out var north) && double.TryParse(longitude, CultureInfo.InvariantCulture, out var east)
            ? Take(new Input.Location(north, east))
            : "A location is two numbers, for example [43.24, 76.91].";

    private string? Wait(string span)
    {
        if (Spans.Find(span) is not { } time) return "A time is a number and min, h or d.";
        talk.Wait(time);
        return null;
    }

    private string? Shift(string state)
    {
        talk.OnShift = Choice.Find<ShiftState>(state) == ShiftState.On;
        return null;
    }

    private string? OpenToMinors(string state)
    {
        talk.Desk = talk.Desk with { MinorsMayTalk = Choice.Find<ShiftState>(state) == ShiftState.On };
        return null;
    }

    private string? PlanShift(string after)
    {
        if (Spans.Find(after) is not { } time) return "A time is a number and min, h or d.";
        talk.Desk = talk.Desk with { NextShift = talk.Now + time };
        return null;
    }

    private string? LeaveBehind(int messages)
    {
        talk.LeaveBehind(messages);
        return null;
    }

    private string? ChangePhone()
    {
        talk.ChangePhone();
        return null;
    }

    private string? Take(Input input)
    {
        talk.Take(input with { Client = language });
        return null;
    }

    private string? Look(StepSource step)
    {
        var plain = talk.Screen is { } screen ? TelegramHtml.Parse(screen.Html).Plain : "";
        if (step.See is { } see && talk.Node != see.Value) return $"The screen is {talk.Node}, not {see.Value}.";
        foreach (var says in step.Says)
            if (!plain.Contains(Say(says), StringComparison.Ordinal)) return $"The text lacks \"{Say(says)}\".";
        foreach (var not in step.Not)
            if (plain.Contains(Say(not), StringComparison.Ordinal)) return $"The text holds \"{Say(not)}\".";
        foreach (var button in step.Buttons)
            if (_buttons.Find(Say(button)) is null) return $"There is no button \"{Say(button)}\"; there are {_buttons.Listed()}.";
        foreach (var button in step.NoButtons)
            if (_buttons.Find(Say(button)) is not null) return $"There is a button \"{Say(button)}\".";
        foreach (var told in step.Told)
            if (!talk.Effects.OfType<Effect.ToDesk>().Any(effect => Choice.Word(effect.Act) == told.Value)) return $"The desk was not told {told.Value}.";
        return step.Alert is { } alert ? CheckAlert(Say(alert)) : null;
    }

    private string? CheckAlert(string wanted)
    {
        if (talk.Effects.OfType<Effect.Alert>().FirstOrDefault() is not { } shown) return "No pop-up was shown.";
        // A pop-up's text may have parameters: then its words before the first one are compared.
        var text = script.Texts.TryGetValue(wanted, out var known) ? known.In(language).Source.Split('{')[0] : wanted;
        return shown.Text.Contains(text, StringComparison.Ordinal) ? null : $"The pop-up says \"{shown.Text}\".";
    }

    private string Say(LocalSource words) => (words.Any ?? words.In[language])?.Value ?? "";
}
