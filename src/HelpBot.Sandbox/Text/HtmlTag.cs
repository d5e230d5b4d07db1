using System.Text;

namespace HelpBot.Sandbox.Text;

/// <summary>A start tag that waits for its end.</summary>
internal sealed class HtmlTag(string name, int offset)
{
    public static readonly IReadOnlySet<string> Known = new HashSet<string>
    {
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code", "blockquote",
    };

    private string? _argument;

    public string Name { get; } = name;

    public int Offset { get; } = offset;

    public string? Class { get; private set; }

    public bool IsExpandable { get; set; }

    public void Set(string attribute, string value)
    {
        switch (Name, attribute)
        {
            case ("a", "href") or ("tg-emoji", "emoji-id") or ("tg-time", "unix"):
                _argument = value;
                break;
            case ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal):
                _argument = value["language-".Length..];
                break;
            case ("span", "class"):
                Class = value;
                break;
        }
    }

    public void AddTo(List<TextEntity> entities, StringBuilder text)
    {
        var length = text.Length - Offset;
        switch (Name)
        {
            case "a":
                // A link that Telegram does not take is dropped without a word; its text stays.
                if (Links.Check(_argument ?? text.ToString(Offset, length)) is { } url) entities.Add(new TextEntity("text_link", Offset, length, url));
                break;
            case "pre" when entities.LastOrDefault() is { Type: "code", Argument: not null } code && code.Offset == Offset && code.Length == length:
                entities[^1] = code with { Type = "pre" };
                break;
            case "code":
                entities.Add(new TextEntity("code", Offset, length, _argument));
                break;
            default:
                entities.Add(new TextEntity(TypeOf(), Offset, length));
                break;
        }
    }

    private string TypeOf() => Name switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "span" or "tg-spoiler" => "spoiler",
        "tg-emoji" => "custom_emoji",
        "tg-time" => "date_time",
        "blockquote" => IsExpandable ? "expandable_blockquote" : "blockquote",
        _ => Name,
    };
}
