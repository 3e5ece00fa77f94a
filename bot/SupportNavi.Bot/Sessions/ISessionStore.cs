namespace SupportNavi.Bot.Sessions;

/// <summary>Where conversations are kept. A task that has completed has been committed; a failure is a <see cref="StoreException"/>.</summary>
internal interface ISessionStore
{
    Task<Session?> LoadAsync(string key);

    /// <summary>A conversation, and what became of an event that may have been here before.</summary>
    Task<Recalled> RecallAsync(string key, string eventId);

    /// <summary>All of a change, or nothing of it.</summary>
    Task CommitAsync(Change change);

    /// <summary>Replies that wait to be sent, oldest first. What has waited since before <paramref name="since"/> is given up, as is what claims to come from after <paramref name="until"/>.</summary>
    Task<IReadOnlyList<Outgoing>> UnsentAsync(DateTimeOffset since, DateTimeOffset until);

    /// <summary>A reply was sent: it is removed with what is written next, and nobody waits for that. Left behind, it would be sent again after a restart, which the channel refuses.</summary>
    void Sent(string eventId);

    /// <summary>Removes a reply that came too late, from the log as well.</summary>
    Task GiveUpAsync(string eventId);

    /// <summary>Whether a private link can still be used.</summary>
    Task<bool> HasLinkAsync(string link, DateTimeOffset now);

    /// <summary>Uses up a private link: its conversation goes on under another key as well.</summary>
    /// <returns>False when there is no such link any more, or nothing behind it.</returns>
    Task<bool> RedeemAsync(string link, string key, DateTimeOffset now);

    /// <summary>How often each organisation could not be reached since a day.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(DateOnly since);

    /// <summary>Deletes what has expired and puts neutral progress in the place of what must be forgotten.</summary>
    /// <returns>How many conversations were changed.</returns>
    Task<int> SweepAsync(DateTimeOffset now);
}

/// <summary>The store could not be reached or written.</summary>
internal sealed class StoreException(Exception inner) : Exception("The session store failed.", inner);
