using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Model;

/// <summary>What a message holds: exactly one of these.</summary>
internal abstract record MessageContent
{
    private MessageContent()
    {
    }

    public sealed record Words(FormattedText Text) : MessageContent;

    public sealed record Media(MediaFile File, FormattedText? Caption) : MessageContent;

    public sealed record Location(double Latitude, double Longitude) : MessageContent
    {
        /// <summary>Name and address of a venue; null for a bare place.</summary>
        public (string Title, string Address)? Venue { get; init; }
    }

    public sealed record Contact(string PhoneNumber, string FirstName, string? LastName, long? UserId) : MessageContent;

    /// <summary>A line that Telegram itself writes. <c>Value</c> is a message id, a chat id, a user id or seconds, by kind.</summary>
    public sealed record Service(ServiceKind Kind, long Value) : MessageContent;
}

/// <summary>The service lines that the emulator writes.</summary>
internal enum ServiceKind
{
    Pinned,
    AutoDeleteChanged,
    Joined,
    Left,
    MigratedTo,
    MigratedFrom,
    GroupCreated,
}
