using SupportNavi.Testing;

namespace SupportNavi.Search.Japanese;

public sealed class NameReadingTests
{
    private static readonly Furigana Furigana = new(Sample.Domain);

    [Theory]
    [InlineData("北海道ひきこもり成年相談センター", "ほっかいどうひきこもりせいねんそうだんせんたー", "北海道[ほっかいどう]ひきこもり成年[せいねん]相談[そうだん]センター")]
    [InlineData("札幌市厚別区 健康・子ども課", "さっぽろしあつべつく けんこう・こどもか", "札幌[さっぽろ]市[し]厚別[あつべつ]区[く] 健康[けんこう]・子[こ]ども課[か]")]
    [InlineData("白石明日佳病院", "しろいしあすかびょういん", "白石明日佳[しろいしあすか]病院[びょういん]")]
    [InlineData("ワークス翔", "わーくすかける", "ワークス翔[かける]")]
    [InlineData("翔の家（市民の電話）", "かけるのいえ しみん", "翔[かける]の家[いえ]（市民[しみん]の電話[でんわ]）")]
    [InlineData("翔110番", "かける110ばん", "翔[かける]110番[ばん]")]
    public void The_published_reading_stands_over_the_name(string name, string reading, string marked) => Assert.Equal(marked, Marked(Furigana.Over(name, reading)));

    [Theory]
    [InlineData("相談の家", "まったくちがうよみ")]
    [InlineData("相談の家", "Sodan no ie")]
    [InlineData("相談の家", "<b>")]
    [InlineData("（相談）", "（）")]
    [InlineData("翔の野の里", "かけるののののさと")]
    [InlineData("相談の家", "")]
    public void One_that_is_not_that_of_the_name_or_could_be_shared_out_in_two_ways_is_left_aside(string name, string reading) =>
        Assert.Equal(Furigana.Over(name), Furigana.Over(name, reading));

    [Fact]
    public void The_parts_of_every_name_joined_are_the_name_and_readings_are_kana() => Assert.All(ShippedData.Snapshot.Directory.All, organization =>
    {
        var parts = Furigana.Over(organization.Name, organization.NameKana);
        Assert.Equal(organization.Name, string.Concat(parts.Select(part => part.Text)));
        Assert.All(parts.Where(part => part.Reading is not null), part => Assert.Matches("^[ぁ-ゖー]+$", part.Reading));
    });

    private static string Marked(List<Ruby> parts) => string.Concat(parts.Select(part => part.Reading is { } reading ? $"{part.Text}[{reading}]" : part.Text));
}
