namespace HelpBot.Sandbox.Updates;

/// <summary>The kinds of update that the emulator makes.</summary>
internal enum UpdateKind
{
    Message,
    EditedMessage,
    CallbackQuery,
    MyChatMember,
    ChatMember,
}

/// <summary>Names and defaults of update kinds.</summary>
internal static class UpdateKinds
{
    /// <summary>What a bot gets that never asked: everything but memberships of others (and reactions).</summary>
    public static readonly IReadOnlySet<string> Default =
        new HashSet<string> { "message", "edited_message", "callback_query", "my_chat_member" };

    /// <summary>Every kind Telegram knows that a bot may list; others are ignored in a list.</summary>
    private static readonly HashSet<string> Known =
    [
        .. Default, "chat_member", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "shipping_query",
        "pre_checkout_query", "poll", "poll_answer", "chat_join_request", "message_reaction", "message_reaction_count", "chat_boost",
        "removed_chat_boost", "business_connection", "business_message", "edited_business_message", "deleted_business_messages",
        "purchased_paid_media", "guest_message", "managed_bot",
    ];

    public static string NameOf(UpdateKind kind) => kind switch
    {
        UpdateKind.Message => "message",
        UpdateKind.EditedMessage => "edited_message",
        UpdateKind.CallbackQuery => "callback_query",
        UpdateKind.MyChatMember => "my_chat_member",
        _ => "chat_member",
    };

    /// <summary>The set that a list in a request stands for: an empty one, or one of unknown names only, is the default set.</summary>
    public static IReadOnlySet<string> Read(IEnumerable<string> names)
    {
        var known = names.Where(Known.Contains).ToHashSet();
        return known.Count == 0 ? Default : known;
    }
}
