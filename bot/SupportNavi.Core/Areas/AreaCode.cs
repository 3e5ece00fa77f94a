namespace SupportNavi.Core.Areas;

/// <summary>全国地方公共団体コード: two digits prefecture, three digits municipality, one check digit (総務省, JIS X 0401/0402).</summary>
public static class AreaCode
{
    /// <summary>Whether <paramref name="code"/> is six digits with the right check digit.</summary>
    public static bool IsValid(string code) =>
        code.Length == 6 && code.All(char.IsAsciiDigit) && code[5] == CheckDigit(code.AsSpan(0, 5));

    /// <summary>The six-digit code for five digits, or null when they are not five digits.</summary>
    public static string? FromFiveDigits(string five) =>
        five.Length == 5 && five.All(char.IsAsciiDigit) ? five + CheckDigit(five) : null;

    private static char CheckDigit(ReadOnlySpan<char> five)
    {
        var sum = 0;
        for (var index = 0; index < 5; index++)
        {
            sum += (five[index] - '0') * (6 - index);
        }

        return (char)('0' + ((11 - (sum % 11)) % 10));
    }
}
