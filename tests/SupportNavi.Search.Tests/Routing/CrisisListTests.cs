using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

public sealed class CrisisListTests
{
    [Theory]
    [InlineData("死にたい")]
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
    [InlineData("死ぬほど忙しい")]
    [InlineData("父が死にました")]
    [InlineData("自殺予防のボランティアをしたい")]
    [InlineData("必死で働いています")]
    [InlineData("老舗（しにせ）")]
    [InlineData("死にたくない")]
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
    public void A_near_miss_is_no_crisis(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("死にたくない。でも消えてしまいたい")]
    [InlineData("必死に働いた。もう死にたい")]
    public void An_exception_covers_only_its_own_words(string text) => Assert.Equal("crisis-suicide", Read(text));

    [Theory]
    [InlineData("i want to kill myself", "crisis-suicide")]
    [InlineData("I WANT TO KILL MY SELF", "crisis-suicide")]
    [InlineData("i want to kill my boss", "crisis-harm")]
    public void An_exception_covers_only_its_own_crisis(string text, string? goal) => Assert.Equal(goal, Read(text));

    [Theory]
    [InlineData("死にたいと言っていた友人が息をしていない", "crisis-medical")]
    [InlineData("死にたくて薬をたくさん飲んだ", "crisis-overdose")]
    [InlineData("死にたい。夫に殴られた", "crisis-suicide")]
    [InlineData("夫に殴られた。今夜寝るところがない", "crisis-violence")]
    [InlineData("今夜寝るところがない。3日食べてない", "crisis-shelter")]
    public void What_cannot_wait_comes_first(string text, string goal) => Assert.Equal(goal, Read(text));

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
    [InlineData("x,g,phrase,ja,", "text is empty")]
    [InlineData("x,g,phrase,ja,！", "text \"！\" is too short; it would be found everywhere")]
    [InlineData("x,g,phrase,ja,死", "text \"死\" is too short; it would be found everywhere")]
    [InlineData("x,g,word,ja,死にたい", "kind is \"word\"; use phrase or except")]
    [InlineData("x,g,,ja,死にたい", "kind is \"\"; use phrase or except")]
    [InlineData(",g,phrase,ja,死にたい", "crisis is empty")]
    [InlineData("x,,phrase,ja,死にたい", "goal is empty")]
    public void A_bad_row_is_a_fault_in_its_place(string row, string message) =>
        Assert.Contains($"guide/crisis.csv:3: {message}", Create($"x,g,phrase,ja,消えたい\n{row}").Faults);

    [Fact]
    public void A_missing_column_is_a_fault_and_a_missing_table_hears_nothing()
    {
        var faults = new List<Fault>();
        CrisisList.Create(CsvTable.Parse(new StringReader("crisis,goal,kind,lang\n"), "guide/crisis.csv", faults), faults);

        Assert.Equal(["guide/crisis.csv:1: column \"text\" is missing"], faults.Select(fault => fault.ToString()));
        Assert.Null(CrisisList.Create(null, faults).Find("死にたい"));
    }

    [Fact]
    public void Every_shipped_phrase_is_heard_and_every_shipped_exception_is_not()
    {
        var table = ShippedData.Tables["guide/crisis.csv"];
        foreach (var row in table.Rows.Select(row => row.Cells))
        {
            if (row[2] == "phrase")
            {
                Assert.True(Read(row[4]) is not null || table.Rows.Any(other => other.Cells[2] == "except" && other.Cells[4].Contains(row[4], StringComparison.Ordinal)), row[4]);
            }
            else
            {
                Assert.True(Read(row[4]) != row[1], row[4]);
            }
        }
    }

    private static string? Read(string text) => ShippedData.Snapshot.FreeText.CrisisIn(text)?.Goal;

    private static (CrisisList List, List<string> Faults) Create(string rows)
    {
        var faults = new List<Fault>();
        var list = CrisisList.Create(CsvTable.Parse(new StringReader("crisis,goal,kind,lang,text\n" + rows), "guide/crisis.csv", faults), faults);
        return (list, [.. faults.Select(fault => fault.ToString())]);
    }
}
