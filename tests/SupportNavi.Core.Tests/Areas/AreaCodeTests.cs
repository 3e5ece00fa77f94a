namespace SupportNavi.Core.Areas;

public sealed class AreaCodeTests
{
    [Theory]
    [InlineData("011002")]
    [InlineData("012068")]
    [InlineData("131016")]
    [InlineData("010006")]
    [InlineData("014702")]
    public void A_published_code_has_the_right_check_digit(string code)
    {
        Assert.True(AreaCode.IsValid(code));
        Assert.Equal(code, AreaCode.FromFiveDigits(code[..5]));
    }

    [Theory]
    [InlineData("011003")]
    [InlineData("01100")]
    [InlineData("0110020")]
    [InlineData("01100x")]
    [InlineData("０１１００２")]
    [InlineData("11002")]
    [InlineData("")]
    public void Anything_else_is_no_code(string text) => Assert.False(AreaCode.IsValid(text));

    [Theory]
    [InlineData("0110")]
    [InlineData("011002")]
    [InlineData("0110x")]
    [InlineData("０１１００")]
    public void Only_five_digits_become_six(string text) => Assert.Null(AreaCode.FromFiveDigits(text));

    [Fact]
    public void Any_other_last_digit_is_wrong() =>
        Assert.All("013456789", digit => Assert.False(AreaCode.IsValid("01100" + digit)));
}
