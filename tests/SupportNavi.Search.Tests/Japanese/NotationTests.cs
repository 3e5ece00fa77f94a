namespace SupportNavi.Search.Japanese;

public sealed class NotationTests
{
    private static readonly Notation Notation = new(Sample.Domain);

    [Theory]
    [InlineData("引きこもり 引籠り 引き籠もり ヒキコモリ ひきこもり ﾋｷｺﾓﾘ")]
    [InlineData("子供 子ども こども コドモ")]
    [InlineData("障害 障がい 障碍 障礙")]
    [InlineData("発達障害 発達障がい 発達障碍")]
    [InlineData("斎藤 齋藤")]
    [InlineData("高橋 髙橋")]
    [InlineData("山崎 山﨑")]
    [InlineData("沢田 澤田")]
    [InlineData("渡辺 渡邊 渡邉")]
    [InlineData("広島 廣島 廣嶋")]
    [InlineData("会社 會社")]
    [InlineData("学校 學校")]
    [InlineData("体 體")]
    [InlineData("バイオリン ヴァイオリン ｳﾞｧｲｵﾘﾝ")]
    [InlineData("ベトナム ヴェトナム")]
    [InlineData("ラブ ラヴ")]
    [InlineData("佐々木 佐佐木")]
    [InlineData("三ヶ月 三ケ月")]
    [InlineData("霞が関 霞ヶ関 霞ケ関")]
    [InlineData("サポート サポ－ト サポ‐ト サポ―ト ｻﾎﾟｰﾄ")]
    [InlineData("がっこう か\u3099っこう ガッコウ")]
    [InlineData("パン ハ\u309Aン")]
    [InlineData("株式会社 ㍿")]
    [InlineData("10キロ 10㌔ １０㌔")]
    [InlineData("ハローワーク ハロワ 職安")]
    [InlineData("ひとり親 一人親 １人親")]
    public void Notations_meet(string notations)
    {
        var keys = notations.Split(' ').Select(Notation.Key).Distinct();

        Assert.Single(keys);
    }

    [Theory]
    [InlineData("猫が犬を追う", "猫が犬を追う")]
    [InlineData("03-1234-5678", "03-1234-5678")]
    [InlineData("コード-1", "コード-1")]
    [InlineData("々", "々")]
    [InlineData("はゞかる", "はばかる")]
    [InlineData("", "")]
    [InlineData("\ud800あ", "\ud800あ")]
    public void What_is_no_notation_stays(string text, string folded) => Assert.Equal(folded, Notation.Fold(text));

    [Theory]
    [InlineData("払う", "支払う")]
    [InlineData("親", "新")]
    [InlineData("払えない", "払える")]
    public void Other_words_stay_apart(string one, string other) => Assert.NotEqual(Notation.Key(one), Notation.Key(other));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Assert.All(Sample.Sentences, sentence => Assert.Equal(Notation.Characters(sentence), Notation.Characters(Notation.Characters(sentence))));
}
