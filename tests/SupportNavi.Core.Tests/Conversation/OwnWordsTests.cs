using SupportNavi.Core.Guide;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class OwnWordsTests
{
    private const string Kushiro = "012068";
    private const string Foodbank = "hk-baa657664c";

    private static Wording Japanese => ShippedData.Snapshot.Wordings.Of("ja");

    [Theory]
    [InlineData("フードバンクイコロさっぽろ")]
    [InlineData("フードバンクイコロさっぽろに電話したいです")]
    [InlineData("ﾌｰﾄﾞﾊﾞﾝｸｲｺﾛさっぽろ")]
    [InlineData("ふーどばんくいころさっぽろ")]
    [InlineData("fudobanku ikoro sapporo")]
    [InlineData("フードバンクイコラさっぽろ")]
    public void A_window_is_found_by_its_name_however_it_is_spelled(string text) =>
        Assert.Equal(Foodbank, Resident.In("011011").Say(text).Cards.First().Id);

    [Fact]
    public void It_is_found_in_the_middle_of_a_question_which_then_goes_on()
    {
        var resident = Resident.In(Kushiro).Send("0.me=money");
        var before = resident.Turn;
        resident.Say("フードバンクイコロさっぽろ");
        Assert.Contains(resident.Cards, card => card.Id == Foodbank);
        resident.Tap("!close");
        Assert.Equal(Asked(before), Asked(resident.Turn));
        resident.Say("フードバンクイコロさっぽろ").Tap("!back");
        Assert.Equal(Asked(before), Asked(resident.Turn));
    }

    [Fact]
    public void What_was_typed_is_not_in_the_progress()
    {
        var resident = Resident.In(Kushiro).Say("イコロさっぽろに夫のことは言わないで");
        var progress = System.Text.Encoding.UTF8.GetString(ProgressJson.Write(resident.Turn.Progress));
        Assert.DoesNotContain("夫", progress, StringComparison.Ordinal);
        Assert.DoesNotContain("言わない", progress, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_are_found_by_the_words_for_their_kind_and_only_those_that_serve_the_area()
    {
        var resident = Resident.In("012254").Say("ハローワークはどこですか");
        Assert.All(resident.Cards, card => Assert.Contains("ハローワーク", card.Name, StringComparison.Ordinal));
        Assert.Contains(resident.Cards, card => card.Id == "hk-316423df99");
        Assert.DoesNotContain(resident.Cards, card => card.Id == "hk-2d8c742f40");
    }

    [Fact]
    public void A_request_after_another_sentence_is_heard_and_so_is_the_place()
    {
        var resident = Resident.In(Kushiro).Say("滝川市で暮らしています。ハローワークに電話したい");
        Assert.Equal("012254", resident.Turn.Progress.Settings.Area);
        Assert.Contains(resident.Cards, card => card.Id == "hk-316423df99");
    }

    [Fact]
    public void A_window_of_another_town_says_that_it_may_not_serve_this_one()
    {
        var caution = Japanese.Format("caution.other-area", "area", "釧路市");
        Assert.Contains(caution, Resident.In(Kushiro).Say("福祉ショップべてる").Cards.First().Cautions);
        Assert.DoesNotContain(caution, Resident.In("016071").Say("福祉ショップべてる").Cards.First().Cautions);
    }

    [Theory]
    [InlineData("帯広市で仕事をさがしています", "012076")]
    [InlineData("いま帯広に住んでいて、家賃が払えません", "012076")]
    [InlineData("音威子府村在住です。母の介護のことで聞きたい", "014702")]
    [InlineData("札幌市中央区の者ですが、夜ねむれません", "011011")]
    public void A_place_in_a_sentence_is_taken_and_said(string text, string area)
    {
        var resident = Resident.In(Kushiro).Say(text);
        Assert.Equal(area, resident.Turn.Progress.Settings.Area);
        Assert.Contains(Japanese.Format("notice.area-set", "area", ShippedData.Snapshot.Gazetteer.ById(area)!.FullName), resident.Screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("伊達さんに相談しました")]
    [InlineData("北見赤十字病院に通っています")]
    [InlineData("福祉ショップべてる")]
    [InlineData("日本に来たばかりです")]
    [InlineData("北海道に住んでいます")]
    [InlineData("釧路で子どもを育てています")]
    public void What_is_no_place_to_live_in_or_holds_the_area_already_changes_nothing(string text) =>
        Assert.Equal(Kushiro, Resident.In(Kushiro).Say(text).Turn.Progress.Settings.Area);

    [Fact]
    public void A_name_of_two_places_asks_which()
    {
        var resident = Resident.In("012076").Say("釧路で子どもを育てています");
        Assert.Equal(["!area=012068", "!area=016616"], resident.Choices.Select(choice => choice.Data).Where(data => data.StartsWith("!area=", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void A_window_for_violence_keeps_the_conversation_neutral_and_is_forgotten_in_time()
    {
        var resident = Resident.In(Kushiro).Say("ウィメンズ結");
        Assert.True(resident.Turn.IsSensitive);
        Assert.Contains(resident.Cards, card => card.Id == "hk-7c948eaae0");
        Assert.Empty(ShippedData.Navigator.WithoutSensitive(resident.Turn.Progress).View);
    }

    [Theory]
    [InlineData("お金がない")]
    [InlineData("仕事に行けない")]
    [InlineData("子どもが学校に行かない")]
    [InlineData("夜ねむれなくて、朝おきられません")]
    [InlineData("だれとも話していない")]
    [InlineData("天気はどうですか")]
    [InlineData("こんにちは")]
    public void A_trouble_is_no_name(string text) => Assert.Empty(Resident.In(Kushiro).Say(text).Cards);

    private static Choice[] Asked(Turn turn) => [.. turn.Replies.OfType<ChoicesReply>().First().Choices];

    [Fact]
    public void A_view_of_windows_that_are_gone_is_the_place_in_the_tree()
    {
        var gone = new Resident(ShippedData.Navigator, Progress.Start with { Settings = new("ja", Area: Kushiro), View = "found:x,y" });
        Assert.Empty(gone.Cards);
        Assert.NotEmpty(gone.Choices);
    }
}
