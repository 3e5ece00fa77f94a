using System.Globalization;

namespace SupportNavi.Load;

/// <summary>How much, and never more: <c>--turns 24000 --users 3000 --clients 64 --seconds 120</c>; <c>--memory</c> measures nothing but memory.</summary>
/// <param name="Turns">Events for each measurement.</param>
/// <param name="Users">About how many users they come from, so that each takes turns ÷ users steps on average.</param>
/// <param name="Clients">Requests under way at once.</param>
/// <param name="Seconds">The longest one measurement may take.</param>
/// <param name="IsMemoryOnly">Nothing but memory is measured.</param>
internal sealed record LoadSettings(int Turns, int Users, int Clients, int Seconds, bool IsMemoryOnly)
{
    /// <summary>How many steps a user takes on average.</summary>
    public int Steps => Math.Max(2, Turns / Users);

    public static LoadSettings Parse(string[] args)
    {
        int Value(string name, int normal, int most) =>
            Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? Math.Clamp(int.Parse(args[at + 1], CultureInfo.InvariantCulture), 1, most) : normal;
        return new(Value("--turns", 24_000, 1_000_000), Value("--users", 3_000, 500_000), Value("--clients", 64, 512), Value("--seconds", 120, 3_600), args.Contains("--memory"));
    }
}
