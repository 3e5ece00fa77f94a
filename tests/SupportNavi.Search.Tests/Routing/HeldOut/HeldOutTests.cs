using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing.HeldOut;

/// <summary>
/// Messages by authors of whom no line is learnt from (sixteen are so plain that others wrote them too): <c>messages.csv</c> (danger of nine kinds, and near misses, in
/// five languages), <c>stories.csv</c> (600 to 1,300 characters, what matters at the beginning, in the middle or at the end) and <c>both.csv</c> (messages of two troubles
/// of which none is said to be the greater). The bounds leave little below what was measured.
/// </summary>
public sealed class HeldOutTests
{
    private static readonly string[][] Messages = Read("messages.csv");
    private static readonly string[][] Stories = Read("stories.csv");

    [Fact]
    public void Danger_is_heard() => Hold(Messages.Where(IsDanger), message => IsHeard(message[2]), 0.96);

    [Fact]
    public void Near_misses_are_no_danger() => Hold(Messages.Where(message => !IsDanger(message)), message => !IsHeard(message[2]), 0.98);

    [Fact]
    public void Danger_is_heard_in_a_long_story() => Hold(Stories.Where(IsDanger), story => IsHeard(story[2]), 0.97);

    [Fact]
    public void Most_long_stories_of_other_troubles_are_no_danger() => Hold(Stories.Where(story => !IsDanger(story)), story => !IsHeard(story[2]), 0.77);

    [Fact]
    public void The_trouble_of_a_long_story_is_among_the_first_three() =>
        Hold(Stories.Where(story => !IsDanger(story)), story => ShippedData.Snapshot.FreeText.Read(story[2]).Needs().Take(3).Any(guess => guess.Need.Id == story[1]), 0.9);

    [Fact]
    public void Of_two_troubles_both_are_among_the_first_three() =>
        Hold(Read("both.csv"), line => ((string[])[line[0], line[1]]).All(ShippedData.Snapshot.FreeText.Read(line[3]).Needs().Take(3).Select(guess => guess.Need.Id).Contains), 0.88);

    [Fact]
    public void Most_troubles_that_are_called_clear_are_meant()
    {
        var both = Read("both.csv").SelectMany(line => Clear(line[3]).Select(need => (string[])[need, line[0], line[1], line[3]]));
        var stories = Stories.Where(story => !IsDanger(story)).SelectMany(story => Clear(story[2]).Select(need => (string[])[need, story[1], story[2]]));

        Hold(both.Concat(stories), line => line.Skip(1).Contains(line[0]), 0.85);
    }

    private static IEnumerable<string> Clear(string text) => ShippedData.Snapshot.FreeText.Read(text).Needs().Where(guess => guess.IsClear).Select(guess => guess.Need.Id);

    private static bool IsDanger(string[] line) => line[0] != "none";

    private static bool IsHeard(string text) => ShippedData.Snapshot.FreeText.Read(text).Crisis() is not null;

    private static void Hold(IEnumerable<string[]> lines, Func<string[], bool> isRight, double least)
    {
        var all = lines.ToList();
        var wrong = all.Where(line => !isRight(line)).Select(line => string.Join(' ', line)).ToList();

        Assert.True(wrong.Count <= (1 - least) * all.Count, $"{wrong.Count} of {all.Count}:\n{string.Join('\n', wrong)}");
    }

    private static string[][] Read(string file)
    {
        var faults = new List<Fault>();
        var table = CsvTable.Read(Path.Combine(Repository.Root, "tests", "SupportNavi.Search.Tests", "Routing", "HeldOut", file), file, faults);

        Assert.Empty(faults);
        return [.. table!.Rows.Select(row => row.Cells.ToArray())];
    }
}
