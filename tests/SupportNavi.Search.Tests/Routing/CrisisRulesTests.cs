using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing.Crises;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

public sealed class CrisisRulesTests
{
    [Theory]
    [InlineData("死にたい")]
    [InlineData("もうしにたい")]
    [InlineData("まじしにたい")]
    [InlineData("あしたしにたい")]
    [InlineData("わたししにたい")]
    [InlineData("しにたいしにたい")]
    [InlineData("しにたぁぁい")]
    [InlineData("しにたーい")]
    [InlineData("s h i n i t a i")]
    [InlineData("もう死にたいです")]
    [InlineData("しにたい")]
    [InlineData("シニタイ")]
    [InlineData("ｼﾆﾀｲ")]
    [InlineData("し に た い")]
    [InlineData("し　に　た　い")]
    [InlineData("死😭に😭たい😭")]
    [InlineData("死、に、た、い。")]
    [InlineData("死\nに\r\nたい")]
    [InlineData("死\u200bにたい")]
    [InlineData("死に\ud800たい")]
    [InlineData("ﾀﾋにたい")]
    [InlineData("ＳＨＩＮＩＴＡＩ")]
    [InlineData("きえてしまいたい")]
    [InlineData("リストカット")]
    [InlineData("ﾘｽﾄｶｯﾄ")]
    [InlineData("りすとかっと")]
    [InlineData("I WANT TO DIE")]
    [InlineData("i want to kill myself")]
    public void Suicide_is_heard_in_any_spelling(string text) => Assert.Equal("crisis-suicide", Read(text));

    [Theory]
    [InlineData("母が倒れて意識がない", "crisis-medical")]
    [InlineData("息をしてない", "crisis-medical")]
    [InlineData("ｵｰﾊﾞｰﾄﾞｰｽﾞした", "crisis-overdose")]
    [InlineData("ＯＤした", "crisis-overdose")]
    [InlineData("夫に殴られた", "crisis-violence")]
    [InlineData("父がこわい", "crisis-violence")]
    [InlineData("今夜、寝るところがない", "crisis-shelter")]
    [InlineData("3日食べてない", "crisis-food")]
    public void Each_crisis_leads_to_its_goal(string text, string goal) => Assert.Equal(goal, Read(text));

    [Theory]
    [InlineData("朝はパンを買って図書館に寄って", "")]
    [InlineData("朝はパンを買って図書館に寄りました。", "。")]
    public void Danger_is_heard_in_a_sentence_that_never_ends_and_among_many(string daily, string end)
    {
        var before = string.Concat(Enumerable.Repeat(daily, 150));
        var after = string.Concat(Enumerable.Repeat(daily, 30));

        Assert.Null(Read(before + after));
        Assert.Equal("crisis-violence", Read($"{before}夫に殴られた{end}{after}"));
        Assert.Equal("crisis-medical", Read($"{before}母が倒れて意識がない{end}{after}"));
    }

    [Theory]
    [InlineData("死ぬほど忙しい")]
    [InlineData("父が死にました")]
    [InlineData("自殺予防のボランティアをしたい")]
    [InlineData("必死で働いています")]
    [InlineData("老舗（しにせ）")]
    [InlineData("必死にたのみました")]
    [InlineData("わたしにたいする態度")]
    [InlineData("忙殺されるほど忙しい")]
    [InlineData("仕事に溺れている")]
    [InlineData("キャンプで野宿")]
    [InlineData("毎日食べてないものがある")]
    [InlineData("釧路市")]
    [InlineData("仕事をさがしたい")]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("\ud800")]
    [InlineData("バイトをクビになって家賃が払えない")]
    public void A_near_miss_is_no_crisis(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("死にたいと言っていた友人が息をしていない", "crisis-medical")]
    [InlineData("死にたくて薬をたくさん飲んだ", "crisis-overdose")]
    [InlineData("死にたい。夫に殴られた", "crisis-suicide")]
    [InlineData("夫に殴られた。今夜寝るところがない", "crisis-violence")]
    [InlineData("今夜寝るところがない。3日食べてない", "crisis-shelter")]
    public void What_cannot_wait_comes_first(string text, string goal) => Assert.Equal(goal, Read(text));

    [Theory]
    [InlineData("夫になぐられてから、家に帰るのがこわいです", "crisis-violence")]
    [InlineData("おっとが こわくて いえに かえりたくない", "crisis-violence")]
    [InlineData("お父さんになぐられて家に帰るのがこわい", "crisis-child")]
    [InlineData("ママの彼氏にたたかれる。こわい。いえにかえりたくない", "crisis-child")]
    [InlineData("夫が子どもを殴っていて怖い", "crisis-child")]
    public void Whose_home_is_not_safe_is_told_apart(string text, string goal) => Assert.Equal(goal, Read(text));

    [Theory]
    [InlineData("あ")]
    [InlineData("し")]
    [InlineData("死")]
    [InlineData("😀")]
    [InlineData("ﾞ")]
    [InlineData("必死にた")]
    public void A_hundred_thousand_characters_are_read_with_memory_in_proportion(string text)
    {
        var message = string.Concat(Enumerable.Repeat(text, 100_000 / text.Length));
        Read(message);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(message);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * message.Length);
    }

    [Fact]
    public void A_cry_at_the_end_of_a_hundred_thousand_characters_is_heard() => Assert.Equal("crisis-suicide", Read(new string('あ', 100_000) + "死にたい"));

    [Theory]
    [InlineData("phrase,x,,ja,", "text is empty")]
    [InlineData("phrase,x,,ja,！", "text \"！\" cannot be read: it is too short; it would be found everywhere")]
    [InlineData("phrase,x,,ja,死", "text \"死\" cannot be read: it is too short; it would be found everywhere")]
    [InlineData("phrase,x,,ja,[死/]にたい[", "text \"[死/]にたい[\" cannot be read: [ is not closed")]
    [InlineData("phrase,x,,ja,死(し", "text \"死(し\" cannot be read: ( is not closed")]
    [InlineData("phrase,x,,ja,しに(死に)たい", "text \"しに(死に)たい\" cannot be read: ( stands after no kanji")]
    [InlineData("phrase,x,,ja,死に]たい", "text \"死に]たい\" cannot be read: ] stands where no ] can be")]
    [InlineData("phrase,x,,ja,<人", "text \"<人\" cannot be read: < is not closed")]
    [InlineData("phrase,x,,ja,<人>に殴られ", "text \"<人>に殴られ\" cannot be read: there is no word class \"人\" in this language")]
    [InlineData("phrase,x,,en,<a>死にたい", "text \"<a>死にたい\" cannot be read: there is no word class \"a\" in this language")]
    [InlineData("phrase,x,,ja,殴…[/られ]", "text \"殴…[/られ]\" cannot be read: a part of it is empty")]
    [InlineData("phrase,x,,ja,<十><十><十><十>", "text \"<十><十><十><十>\" cannot be read: it has more than 6000 spellings; put a gap (~) between its parts")]
    [InlineData("words,b,,ja,殴…られ", "text \"殴…られ\" cannot be read: a word class holds words without ~ and …")]
    [InlineData("word,x,,ja,死にたい", "kind is \"word\"; use crisis, words, phrase, except or sure")]
    [InlineData(",x,,ja,死にたい", "kind is \"\"; use crisis, words, phrase, except or sure")]
    [InlineData("phrase,,,ja,死にたい", "name is empty")]
    [InlineData("phrase,y,,ja,死にたい", "crisis \"y\" has no row of kind crisis above")]
    [InlineData("phrase,x,,de,死にたい", "lang is \"de\"; use ja, zh-Hans, ko, en, vi")]
    [InlineData("crisis,y,,,", "goal is empty")]
    [InlineData("crisis,x,g,,", "crisis \"x\" is there already; keep one row")]
    public void A_bad_row_is_a_fault_in_its_place(string row, string message) =>
        Assert.Contains($"guide/crisis.csv:4: {message}", Create($"crisis,x,g,,\nwords,十,,ja,あ|い|う|え|お|か|き|く|け|こ\n{row}").Faults);

    [Theory]
    [InlineData("phrase,x,,ja,[包/ほ]…殴(なぐ)られ", "ほんとうになぐられ", true)]
    [InlineData("phrase,x,,ja,夫~殴る", "夫が今殴る", true)]
    [InlineData("phrase,x,,ja,夫~殴る", "夫がきょうもまた殴る", false)]
    [InlineData("phrase,x,,ja,夫…殴る", "夫がいた。殴る", false)]
    [InlineData("phrase,x,,ja,夫…殴る", "夫が\n殴る", false)]
    [InlineData("phrase,x,,ja,^夫が", "夫が。", true)]
    [InlineData("phrase,x,,ja,^夫が", "この夫が", false)]
    [InlineData("phrase,x,,ja,夫が$", "あの夫が！", true)]
    [InlineData("phrase,x,,ja,夫が$", "夫がいる", false)]
    [InlineData("phrase,x,,en,overdos*", "I OVERDOSED", true)]
    [InlineData("phrase,x,,en,die", "my diet", false)]
    [InlineData("phrase,x,,ja,夫が|妻が\nexcept,x,,ja,昔の……", "昔の夫が", false)]
    [InlineData("phrase,x,,ja,夫が|妻が\nexcept,x,,ja,昔の……", "昔の夫が。妻が", true)]
    [InlineData("phrase,x,,ja,夫が\nexcept,x,,ja,……映画", "夫がする映画", false)]
    [InlineData("sure,x,,ja,夫が\nexcept,x,,ja,……映画", "夫がする映画", true)]
    public void A_pattern_is_found_where_it_says(string rows, string text, bool found) =>
        Assert.Equal(found, Create($"crisis,x,g,,\nwords,十,,ja,あ|い\n{rows}").List.Find(text) is not null);

    [Fact]
    public void A_missing_column_is_a_fault_and_a_missing_table_hears_nothing()
    {
        var faults = new List<Fault>();
        CrisisRules.Create(CsvTable.Parse(new StringReader("kind,name,goal,lang\n"), "guide/crisis.csv", faults), faults);

        Assert.Equal(["guide/crisis.csv:1: column \"text\" is missing"], faults.Select(fault => fault.ToString()));
        Assert.Null(CrisisRules.Create(null, faults).Find("死にたい"));
    }

    [Theory]
    [InlineData("夫に殴られています")]
    [InlineData("薬を全部飲んだ")]
    [InlineData("i want to die")]
    [InlineData("죽고싶어")]
    public void A_danger_in_the_middle_of_a_long_story_is_heard(string text)
    {
        var story = string.Concat(Enumerable.Repeat("今日は天気がよくて、買い物に行きました。", 125));

        Assert.NotNull(Read($"{story[..2500]}{text}。{story[2500..]}"));
        Assert.Null(Read(story));
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800")]
    [InlineData("\u0301\u3099")]
    [InlineData("\u200b")]
    [InlineData("ー")]
    [InlineData("々")]
    [InlineData("a ")]
    [InlineData("'")]
    [InlineData("死。")]
    public void Ugly_texts_do_not_throw(string text) => Read(string.Concat(Enumerable.Repeat(text, 100_000 / text.Length)));

    private static string? Read(string text) => ShippedData.Snapshot.FreeText.Read(text).Crisis()?.Goal;

    private static (CrisisRules List, List<string> Faults) Create(string rows)
    {
        var faults = new List<Fault>();
        var list = CrisisRules.Create(CsvTable.Parse(new StringReader("kind,name,goal,lang,text\n" + rows), "guide/crisis.csv", faults), faults);
        return (list, [.. faults.Select(fault => fault.ToString())]);
    }
}
