using SupportNavi.Search.Routing;
using SupportNavi.Search.Routing.Learning;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Evaluation;

public sealed class TallyTests
{
    private static readonly TrainingSet Set = new([], new FeatureReader(((FreeText)ShippedData.Snapshot.FreeText).Japanese).HashesOf, ["food", "debt"]);
    private static readonly Tally Tally = new(Set);

    [Theory]
    [InlineData(0, 0, 0, 0, 1)]
    [InlineData(0, 10, 0, 0, 0.2775)]
    [InlineData(8, 10, 0.8, 0.4902, 0.9433)]
    [InlineData(10, 10, 1, 0.7225, 1)]
    public void Intervals_are_wilsons(int count, int of, double share, double low, double high)
    {
        var part = new Proportion(count, of);

        Assert.Equal((share, low, high), (part.Share, Math.Round(part.Low, 4), Math.Round(part.High, 4)));
    }

    [Fact]
    public void What_is_taken_for_none_is_found_but_not_offered()
    {
        var split = Tally.Split([Judged("food", [2, 0, 1]), Judged("food", [0, 1, 2]), Judged("debt", [0, 1, 2], "en")]);

        Assert.Equal((new Proportion(2, 3), new Proportion(3, 3)), (split.All.Top1, split.All.Top3));
        Assert.Equal((new Proportion(1, 3), new Proportion(2, 3)), (split.Offered.Top1, split.Offered.Top3));
        Assert.Equal(new(1, 3), split.TakenForNone);
        Assert.Equal("en", split.Worst.Group);
        Assert.Equal(["en", "ja"], split.Languages.Select(group => group.Group));
        Assert.Equal("ja/plain", Assert.Single(split.Kinds).Group);
        Assert.Equal([new("food", new(2, 2), new(2, 2)), new GroupAccuracy("debt", new(0, 1), new(1, 1))], split.Needs.AsEnumerable());
    }

    [Fact]
    public void None_counts_by_itself()
    {
        var split = Tally.Split([Judged("none", [2, 0, 1]), Judged("none", [0, 2, 1])]);

        Assert.Equal((0, new Proportion(1, 2)), (split.All.Top1.Of, split.None.Top1));
        Assert.Equal([0, 0, 0], Tally.Confusions([]).Counts[0].AsEnumerable());
        Assert.Equal([1, 0, 1], Tally.Confusions([Judged("none", [2, 0, 1]), Judged("none", [0, 2, 1])]).Counts[2].AsEnumerable());
    }

    [Fact]
    public void Probabilities_are_worth_what_comes_true()
    {
        var reliability = Tally.Reliability([Judged("food", [0, 1, 2], probability: 0.75f), Judged("debt", [0, 1, 2], probability: 0.75f), Judged("food", [0, 1, 2], probability: 1)]);

        Assert.Equal(10, reliability.Bins.Length);
        Assert.Equal(new(0.7, 0.75, new(1, 2)), reliability.Bins[7]);
        Assert.Equal(new(1, 1), reliability.Bins[9].Right);
        Assert.Equal(0.5 / 3, reliability.Error, 6);
        Assert.Equal(0, Tally.Reliability([]).Error);
    }

    private static Judgement Judged(string need, int[] guessed, string language = "ja", float probability = 0.5f) =>
        new(new(need, "", language, "plain", "story", "author", 1), Set.Classes.IndexOf(need), guessed, probability);
}
