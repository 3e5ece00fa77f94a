using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class FuriganaTests : Talks
{
    [Fact]
    public void It_is_a_setting_that_is_said_kept_and_not_undone()
    {
        var wording = ShippedData.Snapshot.Wordings.All[0];
        var resident = Walk(HikikomoriPath).Send("!furigana=yes");
        Assert.StartsWith(wording["notice.furigana-yes"], Notice(resident), StringComparison.Ordinal);
        Assert.True(resident.Send("!back").Turn.Progress.Settings.Furigana);
        Assert.True(resident.Send("!restart").Turn.Progress.Settings.Furigana);

        resident.Send("!furigana=no");
        Assert.StartsWith(wording["notice.furigana-no"], Notice(resident), StringComparison.Ordinal);
        Assert.False(resident.Turn.Progress.Settings.Furigana);
    }

    [Theory]
    [InlineData("!next")]
    [InlineData("!forget")]
    public void It_is_not_the_next_persons(string tap) => Assert.False(Walk("!furigana=yes", tap).Turn.Progress.Settings.Furigana);

    [Theory]
    [InlineData("!furigana")]
    [InlineData("!furigana=maybe")]
    public void Anything_else_changes_nothing(string tap) => Assert.False(Walk(tap).Turn.Progress.Settings.Furigana);

    [Fact]
    public void It_survives_storage()
    {
        var progress = Walk("!furigana=yes").Turn.Progress;
        var json = ProgressJson.Write(progress);
        Assert.True(ProgressJson.Read(json).Settings.Furigana);
        Assert.Equal(json, ProgressJson.Write(ProgressJson.Read(json)));
        Assert.False(ProgressJson.Read(ProgressJson.Write(Progress.Start)).Settings.Furigana);
    }

    [Fact]
    public void No_channel_is_given_a_button_for_it() =>
        Assert.DoesNotContain(Walk(HikikomoriPath).Choices, choice => choice.Data.StartsWith("!furigana", StringComparison.Ordinal));
}
