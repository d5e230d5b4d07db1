using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk;

/// <summary>The texts that the desk needs, with what is filled in. Which text says what stands in <c>desk/texts.yaml</c>.</summary>
public static class DeskKeys
{
    /// <summary>The beginning of keys whose texts are pop-ups: at most 200 characters, no markup.</summary>
    public const string Alert = "alert.";

    // Each entry: the key, then the names of what is filled in.
    private static readonly string[] Written =
    [
        "board.card.waiting alias language priority minutes", "board.card.now alias language priority", "board.card.taken alias language priority owner", "board.summary high ordinary talking shift",
        "board.quiet shift",
        "priority.high", "priority.raised", "priority.ordinary",
        .. LanguageTable.Codes.Select(code => $"language.{code}"),
        "owner.lead", "owner.none",
        "button.take", "button.not-me", "button.hand-over", "button.close", "button.replies", "button.send-as-is", "button.copy", "button.send-anyway",
        "button.do-not-send", "button.save-anyway", "button.do-not-save", "button.take-back", "button.notes", "button.lead", "button.here", "button.switch", "button.aside", "button.back", "button.close-yes", "button.hand-over-yes", "button.aside-no", "button.aside-yes", "button.drop-note", "button.voice", "button.photo",
        "button.stop-reading", "button.own-talk", "button.reading", "button.pause-end", "button.earlier", "button.later",
        "button.yes", "button.no", "button.join", "button.take-over", "button.keep-aside", "button.undo-aside", "button.sealed", "button.shift-on", "button.shift-off",
        "button.practice", "button.quit", "button.again",
        "button.stay", "button.plan", "button.plan-add", "button.me", "button.woman", "button.region", "button.abroad", "button.reads", "button.people", "button.counts",
        "button.invite", "button.invite-volunteer", "button.invite-lead", "button.invite-minors", "button.make-lead", "button.no-lead", "button.minors", "button.no-minors",
        "button.remove", "button.remove-yes", "button.roles-yes", "button.checked", "button.note-before",
        "alert.taken", "alert.gone", "alert.not-yours", "alert.not-for-you", "alert.unknown", "alert.anonymous", "alert.off-shift", "alert.practise", "alert.busy",
        "alert.rest", "alert.not-cleared", "alert.not-lead", "alert.talk-first", "alert.lead-called", "alert.passed", "alert.read-already", "alert.out-of-reach", "alert.start-first", "alert.asked",
        "alert.no-group", "alert.not-sure", "alert.last-lead",
        "invite.welcome owner role", "invite.used", "invite.ask", "invite.link link role",
        "role.volunteer", "role.lead", "role.minors", "role.none",
        "removed",
        "shift.on shift time", "shift.on-already", "shift.off", "shift.off-talk alias", "shift.ends time minutes", "shift.past time", "shift.begins time", "shift.week",
        "shift.week-line day from to who", "shift.week-empty", "shift.week-note", "shift.anyone",
        "plan.day", "plan.from day", "plan.long day time", "day.1", "day.2", "day.3", "day.4", "day.5", "day.6", "day.7",
        "home.off", "home.next day time", "home.no-region", "home.no-group",
        "me.head owner role", "me.region region", "me.no-region", "me.marks", "me.which-region", "me.region-first", "me.abroad",
        "people.head count", "people.lead-mark", "people.one owner role now", "people.on", "people.off", "people.not-practised", "people.no-group", "people.blocked",
        "people.remove owner", "people.removed", "people.roles owner role", "people.lead", "people.no-lead", "people.minors", "people.no-minors",
        "call.volunteer alias since language priority", "call.lead alias since language priority", "call.left alias language priority", "call.over alias",
        "call.take", "call.take-beside", "call.busy", "call.barred",
        "nudge alias minutes",
        "returned alias",
        "reveal alias language region priority marks", "reveal.message text", "reveal.no-message", "reveal.no-region",
        "mark.none", .. LanguageTable.Codes.Select(code => $"mark.writes.{code}"), "mark.unchecked", "mark.force", "mark.minor", "mark.woman", "mark.danger", "mark.neck", "mark.self-harm", "mark.second",
        "talk.says alias text", "talk.changed alias text", "talk.took-back alias", "talk.voice alias", "talk.photo alias", "talk.masked", "talk.merged alias count text",
        "talk.locked alias", "talk.open-again alias", "talk.raised alias", "talk.forced alias", "talk.sent", "talk.held", "talk.undelivered", "talk.unsent alias", "talk.not-sure", "talk.blocked alias",
        "talk.forgotten alias", "talk.left alias", "talk.another alias", "talk.none", "talk.ended-meanwhile", "talk.group", "talk.no-media", "talk.which",
        "talk.unseen alias what", "talk.unseen-more alias what count", "unseen.sticker", "unseen.contact", "unseen.place", "unseen.video", "unseen.file", "unseen.else",
        "talk.switched alias", "talk.waiting-others alias", "talk.outage", "talk.menu alias",
        "replies.head", "replies.groups", .. Choice.Words(typeof(ReplyGroup)).Select(group => $"replies.{group}"), "replies.one text", "replies.meaning text",
        "warn.head", "warn.more count", "warn.address part", "warn.number part", "warn.name part", "warn.leave part", "warn.confront part", "warn.her-words part",
        "notes.ask", "notes.warn-head", "notes.warn-address part", "notes.warn-name part", "notes.warn-number part", "notes.saved", "notes.shown text", "notes.mine text", "notes.long",
        "handover.ask alias", "handover.waiting alias", "handover.done alias",
        "lead.wanted alias owner", "lead.reads alias owner marks", "lead.reading", "lead.reading-lead", "lead.whisper text", "lead.whispered text", "lead.to-own", "lead.left", "lead.none",
        "minor.second alias owner",
        "close.ask alias", "close.done alias", "close.idle alias", "close.expired alias",
        "debrief.ask", "debrief.fine", "debrief.pause", "debrief.talk", "debrief.fine-said", "debrief.pause-said", "debrief.talk-said", "debrief.lead owner", "debrief.no-lead",
        "debrief.paused time", "debrief.back",
        "aside.ask alias", "aside.ask-high alias", "aside.done alias", "aside.text alias", "aside.review alias owner hours", "aside.kept alias", "aside.undone alias",
        "complaint.lead alias", "complaint.owner alias", "complaint.text alias days", "complaint.gone alias",
        "strict.on", "strict.off",
        "stats.head", "stats.few", "stats.cases count", "stats.taken count", "stats.refused count", "stats.returned count", "stats.aside count", "stats.complaints count",
        "stats.wait half most", "stats.no-wait", "stats.truth count", "stats.easier count", "stats.same count",
        "stats.worse count",
        "practice.list done total", "practice.says text", "practice.choices", "practice.you text", "practice.good text", "practice.weak text", "practice.harmful text",
        "practice.passed", "practice.failed", "practice.all", "practice.still left", "people.your-roles role",
        "help", "help.lead",
        "command.on", "command.off", "command.practice", "command.plan", "command.me", "command.people", "command.stats", "command.help",
    ];

    /// <summary>All keys, each with the parameters that its text must use.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> All = Written
        .Select(entry => entry.Split(' ')).ToFrozenDictionary(words => words[0], words => words.Skip(1).ToImmutableArray());
}
