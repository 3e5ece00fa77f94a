using SupportNavi.Core.Areas;
using SupportNavi.Import.Normalising;

namespace SupportNavi.Import.Places;

/// <summary>全国地方公共団体コード as people and spreadsheets write it: with or without check digit, with or without the leading zero, a prefecture as two digits.</summary>
internal sealed class MunicipalityCodes(Gazetteer gazetteer)
{
    /// <summary>The six-digit code.</summary>
    /// <param name="cell">The code's cell.</param>
    /// <param name="names">The names and addresses of the row, which decide where the code reads two ways or its check digit is wrong.</param>
    public Cleaned Read(string cell, string names = "")
    {
        var code = TextFolding.Width(cell).Trim();
        if (Cells.IsBlank(code))
        {
            return new("");
        }

        var places = Candidates(code);
        if (places.Count == 0 && Unchecked(code) is { } named)
        {
            return IsNamed(named, names) ? new(named.Id, "code.check-digit") : Refuse(StaffWords.Of("code.check-digit", named.FullName));
        }

        if (places.Count > 1)
        {
            var fitting = places.Where(place => IsNamed(place, names)).ToList();
            return fitting is [var decided] ? new(decided.Id, "code.leading-zero")
                : Refuse(StaffWords.Of("code.two-readings", string.Join("、", places.Select(place => place.FullName))));
        }

        return places is [var only] ? new(only.Id, only.Id == cell ? "" : "code.six-digits") : Refuse(StaffWords.Of("code.unknown"));
    }

    /// <summary>The areas a code may mean; none when it is no code or its check digit is wrong.</summary>
    /// <param name="code">In half width.</param>
    public IReadOnlyList<Area> Candidates(string code)
    {
        if (code.Length is < 1 or > 6 || !code.All(char.IsAsciiDigit))
        {
            return [];
        }

        string?[] readings = code.Length switch
        {
            1 or 2 => [AreaCode.FromFiveDigits(code.PadLeft(2, '0') + "000")],
            4 => [AreaCode.FromFiveDigits("0" + code)],
            5 => [AreaCode.FromFiveDigits(code), AreaCode.IsValid("0" + code) ? "0" + code : null],
            6 when code.EndsWith("0000", StringComparison.Ordinal) => [AreaCode.FromFiveDigits(code[..5])],
            6 => [code],
            _ => [],
        };
        return [.. readings.OfType<string>().Select(gazetteer.ById).OfType<Area>().Where(area => area.Kind is AreaKind.Prefecture or AreaKind.Municipality or AreaKind.Ward)];
    }

    private static bool IsNamed(Area place, string names) =>
        NameKey.Of(names).Contains(NameKey.Of(place.Name), StringComparison.Ordinal);

    private static Cleaned Refuse(string why) => new("", "code.refused", StaffWords.Of("code.refused", why));

    private Area? Unchecked(string code) => code.Length == 6 && AreaCode.FromFiveDigits(code[..5]) is { } six ? gazetteer.ById(six) : null;
}
