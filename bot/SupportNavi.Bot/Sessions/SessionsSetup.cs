namespace SupportNavi.Bot.Sessions;

/// <summary>Registers the session store and the turns over it.</summary>
internal static class SessionsSetup
{
    public static void AddSessions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ISessionStore, SqliteSessions>();
        builder.Services.AddSingleton<SessionKeys>().AddSingleton<TurnQueue>().AddSingleton<HardToReach>().AddSingleton<Conversations>();
        builder.Services.AddHostedService(services => services.GetRequiredService<HardToReach>());
        builder.Services.AddHostedService<SessionSweeper>();
    }
}
