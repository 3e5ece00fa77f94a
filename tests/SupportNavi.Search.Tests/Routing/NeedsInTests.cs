using SupportNavi.Core.Conversation;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

public sealed class NeedsInTests
{
    private static IFreeText Shipped => ShippedData.Snapshot.FreeText;

    [Theory]
    [InlineData("検査を受けたい、発達障害かもしれない")]
    [InlineData("けんさをうけたい、はったつしょうがいかもしれない")]
    [InlineData("ケンサヲウケタイ、ハッタツショウガイカモシレナイ")]
    [InlineData("ｹﾝｻをうけたい、ﾊｯﾀﾂ障害かも知れない")]
    public void However_it_is_written_it_is_the_same_need(string text) => Assert.Equal("developmental", First(text));

    [Theory]
    [InlineData("家賃が払えなくて、来月には部屋を出ないといけない", "housing")]
    [InlineData("ばあちゃんがさっき食べたごはんを忘れて、財布を盗られたって騒ぐ", "dementia")]
    [InlineData("役所に行って無職だと言ったら、ハローワークの場所を教わった。でも面接でいつも落ちる", "job")]
    [InlineData("クラスの子にくつをかくされた", "bullying")]
    [InlineData("my landlord says i have to leave the apartment", "housing")]
    [InlineData("老板三个月没发工资了", "workplace")]
    [InlineData("술을 끊고 싶은데 끊을 수가 없어요", "addiction")]
    [InlineData("con tôi không chịu đến trường", "school-refusal")]
    [InlineData("con toi khong chiu den truong", "school-refusal")]
    public void A_trouble_is_among_the_first_three(string text, string need) => Assert.Contains(need, Shipped.Read(text).Needs().Take(3).Select(guess => guess.Need.Id));

    [Theory]
    [InlineData("こんにちは")]
    [InlineData("今日は暑いですね")]
    [InlineData("テスト")]
    [InlineData("thank you!")]
    [InlineData("你好")]
    [InlineData("")]
    [InlineData("？？？")]
    [InlineData("😀😀😀")]
    public void What_speaks_of_no_trouble_is_none(string text) => Assert.Empty(Shipped.Read(text).Needs());

    [Fact]
    public void Probabilities_fall_and_do_not_add_up_to_more_than_one()
    {
        var guesses = Shipped.Read("子どもが学校でいじめられて、もう行きたくないと言っています").Needs();
        Assert.Equal(5, guesses.Length);
        Assert.Equal(guesses.OrderByDescending(guess => guess.Probability).Select(guess => guess.Need.Id), guesses.Select(guess => guess.Need.Id));
        Assert.InRange(guesses.Sum(guess => guess.Probability), 0, 1.0001);
    }

    [Fact]
    public void The_words_are_as_typed_and_none_for_violence()
    {
        var guess = Shipped.Read("消費者金融の返済が３か月おくれて、督促状がとどいた").Needs()[0];
        Assert.Equal("debt", guess.Need.Id);
        Assert.NotEmpty(guess.Words);
        Assert.All(guess.Words, word => Assert.Contains(word, "消費者金融の返済が3か月おくれて、督促状がとどいた", StringComparison.Ordinal));
        Assert.All(Shipped.Read("夫になぐられてあざができた。生活費もくれない").Needs().Where(guess => guess.Need.IsSensitive), guess => Assert.Empty(guess.Words));
    }

    [Fact]
    public void Words_are_quoted_with_their_endings() =>
        Assert.Contains("家賃が払えなくて", Shipped.Read("先月仕事をやめました。家賃が払えなくて、大家さんから電話が来ます").Needs().SelectMany(guess => guess.Words));

    [Fact]
    public void A_short_sentence_by_itself_makes_no_need_clear() =>
        Assert.DoesNotContain(Shipped.Read("妹はまだ小さくて、母は入院中。体がふたつほしい").Needs(), guess => guess.Need.Id == "lgbtq" && guess.IsClear);

    [Fact]
    public void A_trouble_in_the_middle_of_a_very_long_story_is_heard()
    {
        var daily = string.Concat(Enumerable.Range(1, 60).Select(day => $"{day}日は朝からパン屋に寄って、帰りに公園を歩きました。"));

        Assert.Contains("debt", Shipped.Read(daily + "消費者金融の返済が三か月おくれて、督促状がとどいています。" + daily).Needs().Take(3).Select(guess => guess.Need.Id));
    }

    [Fact]
    public void A_second_trouble_at_the_end_of_a_long_story_is_heard()
    {
        var story = string.Concat(Enumerable.Repeat("母の介護が始まって、毎日おむつを替えて、夜中も起こされます。", 60)) + "それに、カードの借金が返せません。";
        Assert.Equal(["debt", "elder-care"], Shipped.Read(story).Needs().Where(guess => guess.IsClear).Select(guess => guess.Need.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Asked_by_many_at_once_the_answer_is_the_same()
    {
        string[] texts = ["借金が返せない", "学校に行けない", "my visa expires", "잠이 안 와요", "夜、眠れない。会社で怒鳴られる。"];
        var alone = texts.Select(Told).ToArray();
        await Parallel.ForAsync(0, 400, (turn, _) =>
        {
            Assert.Equal(alone[turn % texts.Length], Told(texts[turn % texts.Length]));
            return ValueTask.CompletedTask;
        });

        static string Told(string text) => string.Join('|', Shipped.Read(text).Needs().Select(guess => $"{guess.Need.Id} {guess.Probability} {string.Join(' ', guess.Words)}"));
    }

    [Fact]
    public void Any_text_is_answered()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(1, 0xFFFF))]);
            Assert.InRange(Shipped.Read(text).Needs().Length, 0, 5);
        }

        foreach (var unit in new[] { "\ud800", "あ", "。", "゛", "a", "\n", "한", "家賃が払えない。" })
        {
            Assert.InRange(Shipped.Read(string.Concat(Enumerable.Repeat(unit, 100_000))).Needs().Length, 0, 5);
        }
    }

    private static string First(string text) => Shipped.Read(text).Needs()[0].Need.Id;
}
