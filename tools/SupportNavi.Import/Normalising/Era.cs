using System.Globalization;

namespace SupportNavi.Import.Normalising;

/// <summary>元号 with the days it covers (改元の詔書・元号を改める政令).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Letter">Its capital in forms.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day; the day on which the emperor of 明治, 大正 died belongs to both.</param>
internal sealed record Era(string Name, char Letter, DateOnly Start, DateOnly End)
{
    private static readonly Era[] All =
    [
        new("明治", 'M', new(1868, 10, 23), new(1912, 7, 30)),
        new("大正", 'T', new(1912, 7, 30), new(1926, 12, 25)),
        new("昭和", 'S', new(1926, 12, 25), new(1989, 1, 7)),
        new("平成", 'H', new(1989, 1, 8), new(2019, 4, 30)),
        new("令和", 'R', new(2019, 5, 1), DateOnly.MaxValue),
    ];

    /// <summary>The era of a name, its first character or its letter; null when there is none.</summary>
    public static Era? Of(string text) =>
        Array.Find(All, era => era.Name.StartsWith(text, StringComparison.Ordinal) || (text.Length == 1 && char.ToUpperInvariant(text[0]) == era.Letter));

    /// <summary>Whether a day, month or year (<c>yyyy-MM-dd</c>, <c>yyyy-MM</c>, <c>yyyy</c>) lies at least partly in it.</summary>
    public bool Meets(string date)
    {
        var first = DateOnly.ParseExact(date.Length == 4 ? date + "-01-01" : date.Length == 7 ? date + "-01" : date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var last = date.Length == 4 ? first.AddYears(1).AddDays(-1) : date.Length == 7 ? first.AddMonths(1).AddDays(-1) : first;
        return first <= End && last >= Start;
    }
}
