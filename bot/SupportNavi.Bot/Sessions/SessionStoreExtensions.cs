namespace SupportNavi.Bot.Sessions;

/// <summary>Changes of a conversation alone.</summary>
internal static class SessionStoreExtensions
{
    public static Task SaveAsync(this ISessionStore store, string key, Session session) => store.CommitAsync(new(key, session));

    /// <summary>Deletes a conversation at once.</summary>
    public static Task ForgetAsync(this ISessionStore store, string key) => store.CommitAsync(new(key, null));
}
