namespace SupportNavi.Bot.Channels;

/// <summary>Japan Standard Time, which has no daylight saving.</summary>
internal static class JapanTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateTimeOffset Now(TimeProvider time) => At(time.GetUtcNow());

    public static DateTimeOffset At(DateTimeOffset moment) => moment.ToOffset(Offset);
}
