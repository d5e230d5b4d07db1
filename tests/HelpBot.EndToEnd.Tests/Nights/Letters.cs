namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>All that was written in a night: by whom, in which talk.</summary>
internal sealed class Letters
{
    private readonly Dictionary<string, Letter> _all = [];
    private readonly Lock _gate = new();

    public IReadOnlyCollection<Letter> All
    {
        get { lock (_gate) return [.. _all.Values]; }
    }

    /// <summary>A new word for a text.</summary>
    /// <param name="her">Whose talk it belongs to.</param>
    /// <param name="by">The volunteer who writes; null if she does.</param>
    public string Write(Seeker her, Volunteer? by)
    {
        lock (_gate)
        {
            var word = Tag.Of(_all.Count);
            _all.Add(word, new Letter(word, her, by));
            return word;
        }
    }

    public Letter? Find(string word)
    {
        lock (_gate) return _all.GetValueOrDefault(word);
    }

    /// <summary>All of one talk.</summary>
    public IEnumerable<Letter> Of(Seeker her) => All.Where(letter => letter.Her == her);
}

/// <summary>One text.</summary>
/// <param name="Word">Its word.</param>
/// <param name="Her">Whose talk it belongs to.</param>
/// <param name="By">The volunteer who wrote it; null if she did.</param>
internal sealed record Letter(string Word, Seeker Her, Volunteer? By)
{
    /// <summary>Whether it may stand in a chat: with her only what volunteers wrote to her, with a volunteer only what belongs to a talk that was theirs.</summary>
    public bool MayStandIn(long chat) => By is not null && chat == Her.User.Id || Her.Owners.Exists(owner => owner.User.Id == chat);
}
