using System.Globalization;

namespace SupportNavi.Load;

/// <summary>How much, and never more: <c>--turns 20000 --users 4000 --clients 64 --seconds 120</c>.</summary>
/// <param name="Turns">Events for each measurement.</param>
/// <param name="Users">Distinct users they come from.</param>
/// <param name="Clients">Requests under way at once.</param>
/// <param name="Seconds">The longest one measurement may take.</param>
internal sealed record LoadSettings(int Turns, int Users, int Clients, int Seconds)
{
    public static LoadSettings Parse(string[] args)
    {
        int Value(string name, int normal, int most) =>
            Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? Math.Clamp(int.Parse(args[at + 1], CultureInfo.InvariantCulture), 1, most) : normal;
        return new(Value("--turns", 20_000, 1_000_000), Value("--users", 4_000, 500_000), Value("--clients", 64, 512), Value("--seconds", 120, 3_600));
    }
}
