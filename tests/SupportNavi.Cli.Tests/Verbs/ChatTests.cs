using System.Text.RegularExpressions;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

public sealed class ChatTests
{
    public static TheoryData<string> Needs => ["hikikomori", "dv", "child-abuse", "mental-health", "developmental", "job", "livelihood", "elder-care"];

    [Theory]
    [MemberData(nameof(Needs))]
    public void In_kushiro_the_chat_ends_at_the_windows_of_its_chat_file(string need) => Assert.Equal(Windows(need, 0), Screen(Run.Chat(Typed(need), "--area", "012068")));

    [Theory]
    [MemberData(nameof(Needs))]
    public void In_otoineppu_by_code_the_chat_ends_at_the_windows_of_its_chat_file(string need) => Assert.Equal(Windows(need, 1), Screen(Run.Chat(Typed(need), "--area", "014702")));

    [Theory]
    [MemberData(nameof(Needs))]
    public void In_otoineppu_by_name_the_chat_ends_at_the_windows_of_its_chat_file(string need) => Assert.Equal(Windows(need, 1), Screen(Run.Chat(Typed(need), "--area", "音威子府村")));

    [Theory]
    [InlineData("--area", "ぬるぽ", "\"ぬるぽ\" is not exactly one area; use a six-digit code such as 012068.\n")]
    [InlineData("--area", "中央区", "\"中央区\" is not exactly one area; use a six-digit code such as 012068.\n")]
    [InlineData("--area", "012069", "\"012069\" is not exactly one area; use a six-digit code such as 012068.\n")]
    [InlineData("--lang", "xx", "There is no language \"xx\"; there are ja, ja-easy, en, ko, vi, zh-Hans.\n")]
    public void An_unknown_area_or_language_cannot_run(string option, string value, string error)
    {
        var run = Run.Chat("", option, value);

        Assert.Equal((2, "", error), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("1")]
    [InlineData("1\n1\n")]
    [InlineData("ぬるぽ\nasdf\n<script>\n'; DROP TABLE x\n")]
    [InlineData("999\n-1\n1.5\n１\n[1]\n")]
    [InlineData("😀\n\ud800\n\0\n\t\n")]
    [InlineData("しにたい\nもどる\nはじめから\n")]
    public void Whatever_is_typed_the_chat_ends_well_at_the_end_of_input(string input)
    {
        var run = Run.Chat(input, "--area", "012068", "--lang", "ja");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("[1] ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("あ")]
    [InlineData("1")]
    [InlineData("😀")]
    [InlineData("\ud800")]
    public void Ten_thousand_characters_are_one_message(string text)
    {
        var run = Run.Chat(string.Concat(Enumerable.Repeat(text, 10_000)) + "\n", "--area", "012068");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain(string.Concat(Enumerable.Repeat(text, 100)), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_chooses_and_so_does_the_label()
    {
        var label = ShippedData.Snapshot.Wordings.All[0]["answer.who.me"];
        var question = ShippedData.Snapshot.Wordings.All[0]["question.me"];

        Assert.Contains($"■ {question}", Run.Chat("1\n", "--area", "012068", "--lang", "ja").Lines);
        Assert.Contains($"■ {question}", Run.Chat(label + "\n", "--area", "012068", "--lang", "ja").Lines);
    }

    [Fact]
    public void A_crisis_is_answered_with_windows_that_can_be_called_now()
    {
        var run = Run.Chat("死にたい\n", "--area", "012068", "--lang", "ja");

        Assert.Contains("<inochi-sos>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("死にたい", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_with_faults_is_not_talked_about()
    {
        using var folder = TemporaryFolder.OfShippedData();
        File.AppendAllText(folder.File("guide/holidays.csv"), "2027/12/31,なにかの日\n");
        var run = new Run("chat", "--data", folder.Path);

        Assert.Equal((2, "", "guide/holidays.csv:37: date \"2027/12/31\" is not of the form 2026-01-01\n"), (run.Code, run.Output, run.Error));
    }

    /// <summary>The answers of a chat file, as their Japanese labels: a resident may type them.</summary>
    private static string Typed(string need)
    {
        var question = ShippedData.Snapshot.Guide.Root;
        var typed = new List<string>();
        foreach (var answer in ChatLines(need).Where(line => line.StartsWith("> ", StringComparison.Ordinal) && !line.Contains('"')).Select(line => line[2..]))
        {
            typed.Add(ShippedData.Snapshot.Wordings.All[0][question.Answer(answer)!.LabelKey]);
            question = ShippedData.Snapshot.Guide.Question(question.Answer(answer)!.Next) ?? question;
        }

        return string.Join('\n', typed);
    }

    /// <summary>The windows below the first or second goal of a chat file.</summary>
    private static List<string> Windows(string need, int place)
    {
        var goal = ChatLines(need).Select((line, index) => (line, index)).Where(pair => pair.line.StartsWith("goal ", StringComparison.Ordinal)).ElementAt(place).index;
        return [.. ChatLines(need).Skip(goal + 1).TakeWhile(line => line.StartsWith('*') || line.StartsWith('+')).Select(line => line.Split(' ')[1])];
    }

    private static List<string> Screen(Run run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return [.. Regex.Matches(run.Output, "(?<=^● .*<)[a-z0-9-]+(?=>$)", RegexOptions.Multiline).Select(match => match.Value)];
    }

    private static string[] ChatLines(string need) => File.ReadAllLines(Path.Combine(Repository.Root, "tests", "SupportNavi.Core.Tests", "Chats", $"need-{need}.chat"));
}
