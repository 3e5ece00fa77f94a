namespace SupportNavi.Bot.Sessions;

/// <summary>Where conversations are kept. A task that has completed has been committed; a failure is a <see cref="StoreException"/>.</summary>
internal interface ISessionStore
{
    Task<Session?> LoadAsync(string key);

    Task SaveAsync(string key, Session session);

    /// <summary>Deletes a conversation at once.</summary>
    Task ForgetAsync(string key);

    /// <summary>Deletes what has expired and puts neutral progress in the place of what must be forgotten.</summary>
    /// <returns>How many conversations were changed.</returns>
    Task<int> SweepAsync(DateTimeOffset now);
}

/// <summary>The store could not be reached or written.</summary>
internal sealed class StoreException(Exception inner) : Exception("The session store failed.", inner);
