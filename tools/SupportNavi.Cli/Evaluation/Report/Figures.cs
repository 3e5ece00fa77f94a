
namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>Numbers as they are read.</summary>
internal static class Figures
{
    public static string Percent(double share) => (100 * share).ToString("0.0");

    /// <summary>The share and its interval, which the word joiners keep on one line.</summary>
    public static string WithInterval(Proportion proportion) => $"{Percent(proportion.Share)} ({Percent(proportion.Low)}\u2060–\u2060{Percent(proportion.High)})";

    /// <summary>A part of the stories: 1/8 … all.</summary>
    public static string Part(double share) => share >= 1 ? "all" : $"1/{Math.Round(1 / share)}";
}
