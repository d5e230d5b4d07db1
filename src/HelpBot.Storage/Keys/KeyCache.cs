using HelpBot.Application.Storage;

namespace HelpBot.Storage.Keys;

/// <summary>Opened keys of the sessions seen last. Two generations: when the young one is full, the old one is dropped.</summary>
internal sealed class KeyCache(int generationSize)
{
    private Dictionary<SessionId, SessionKey> _young = [];
    private Dictionary<SessionId, SessionKey> _old = [];

    public SessionKey? Find(SessionId session)
    {
        if (_young.TryGetValue(session, out var key)) return key;
        if (!_old.Remove(session, out key)) return null;
        Add(key);
        return key;
    }

    public void Add(SessionKey key)
    {
        if (_young.Count >= generationSize)
        {
            foreach (var dropped in _old.Values) dropped.Erase();
            _old = _young;
            _young = new(generationSize);
        }

        _young[key.Session] = key;
    }

    /// <summary>Forgets a key that is destroyed.</summary>
    public void Remove(SessionId session)
    {
        if (_young.Remove(session, out var young)) young.Erase();
        if (_old.Remove(session, out var old)) old.Erase();
    }
}
