namespace SupportNavi.Bot.Channels.Line.Messages;

public sealed class ShortenTests
{
    [Theory]
    [InlineData("短い", 10, "短い")]
    [InlineData("一つめの文です。二つめの文です。三つめ", 14, "一つめの文です。…")]
    [InlineData("one two three four", 12, "one two…")]
    [InlineData("😀😀😀😀", 6, "😀😀…")]
    public void A_text_is_cut_where_a_reader_would_stop(string text, int most, string cut) => Assert.Equal(cut, Shorten.Cut(text, most));
}
