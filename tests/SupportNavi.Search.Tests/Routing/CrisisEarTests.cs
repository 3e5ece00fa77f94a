using SupportNavi.Core.Conversation;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

/// <summary>What the ear adds to the rules. None of these lines is among the samples.</summary>
public sealed class CrisisEarTests
{
    private static readonly string[] Commands =
        ["command.back", "command.restart", "command.help", "command.emergency", "command.memo", "command.forget", "command.area", "command.language", "command.more", "command.nocalls"];

    private static readonly FreeText Shipped = (FreeText)ShippedData.Snapshot.FreeText;

    [Theory]
    [InlineData("夫の車の音がすると、子どもと押し入れに入ります")]
    [InlineData("I have been sitting on the platform since noon and trains keep passing")]
    public void Danger_without_any_of_its_words_is_heard(string text)
    {
        Assert.Null(Shipped.WhyCrisis(text).Line);
        Assert.False(Shipped.Read(text).Crisis()!.IsSaid);
    }

    [Theory]
    [InlineData("ぬいぐるみの首が取れて血まみれみたいになって笑った")]
    public void Words_of_danger_in_a_harmless_message_are_not(string text)
    {
        Assert.NotNull(Shipped.WhyCrisis(text).Line);
        Assert.Null(Shipped.Read(text).Crisis());
    }

    [Fact]
    public void A_sure_rule_counts_whatever_the_message_sounds_like()
    {
        var reason = Shipped.WhyCrisis("死にたい");

        Assert.Equal(("suicide", "suicide"), (reason.Said, reason.SoundsLike));
        Assert.InRange(reason.Danger, 0.9, 1);
        Assert.Equal(["死にたい"], reason.Words.AsEnumerable());
    }

    [Fact]
    public void The_words_of_a_command_are_that_command_though_they_sound_like_danger()
    {
        var urgent = ShippedData.Navigator.Respond(Progress.Start, new() { Now = ShippedData.Morning, Text = "助けて" }).Replies.OfType<TextReply>().First(reply => reply.Role == TextRole.Urgent);

        Assert.False(Shipped.Read("助けて").Crisis()!.IsSaid);
        Assert.Equal("今すぐ助けがほしいとき", urgent.Text);
    }

    [Fact]
    public void No_command_in_any_language_is_said_to_be_danger()
    {
        var commands = ShippedData.Snapshot.Wordings.All.SelectMany(wording => Commands.SelectMany(key => wording[key].Split('|'))).Distinct(StringComparer.Ordinal);

        Assert.All(commands, command => Assert.False(Shipped.Read(command).Crisis() is { IsSaid: true }, command));
    }

    [Theory]
    [InlineData("okane ga nakute yachin ga haraemasen", "家賃が払えない")]
    [InlineData("に.ほ.ん.ご.が.わ.か.り.ま.せ.ん", "にほんごがわかりません")]
    public void Romaji_and_letters_set_apart_are_read_as_plain_words(string text, string plain) =>
        Assert.Contains(First(Shipped.Read(plain)), Shipped.Read(text).Needs().Take(3).Select(guess => guess.Need.Id));

    [Fact]
    public void Without_samples_of_danger_the_rules_stand_alone()
    {
        var tables = ShippedData.Tables.ToDictionary();
        tables["guide/crisis_samples.csv"] = tables["guide/crisis_samples.csv"] with { Rows = [] };
        var data = ShippedData.Snapshot;
        var deaf = new FreeTextBuilder(null, "none").Create(new(tables, data.Gazetteer, data.Directory, data.Wordings), []);

        Assert.True(deaf.Read("ぬいぐるみの首が取れて血まみれみたいになって笑った").Crisis() is { IsSaid: true });
        Assert.Null(deaf.Read("夫の車の音がすると、子どもと押し入れに入ります").Crisis());
    }

    [Fact]
    public void In_a_long_message_the_part_that_a_rule_suspects_is_heard_by_itself()
    {
        var daily = string.Concat(Enumerable.Range(1, 30).Select(day => $"{day}日は朝からパン屋で働いて、帰りに図書館に寄りました。"));
        var film = daily + "ぬいぐるみの首が取れて血まみれみたいになって笑った。" + daily;

        Assert.NotNull(Shipped.WhyCrisis(film).Line);
        Assert.Null(Shipped.Read(film).Crisis());
        Assert.Equal("violence", Shipped.Read(daily + "昨日の夜も夫に顔を殴られて、いまもこわいです。" + daily).Crisis()?.Id);
    }

    [Fact]
    public void A_long_message_is_cut_where_its_sentences_end_in_any_language()
    {
        var daily = string.Concat(Enumerable.Range(1, 14).Select(day => $"On day {day} I worked at the bakery and went to the library after that. "));
        for (var shift = 0; shift < 120; shift += 7)
        {
            var story = new string('o', shift) + ". " + daily + "Last night my husband hit me in the face again and I am scared to go home. " + daily + "Then I watched a movie about a murder.";

            Assert.Equal("violence", Shipped.Read(story).Crisis()?.Id);
        }
    }

    [Fact]
    public void What_a_rule_finds_only_in_the_whole_of_a_long_message_counts()
    {
        var daily = string.Concat(Enumerable.Range(1, 30).Select(day => $"{day}日は朝からパン屋で働いて、帰りに図書館に寄りました。"));

        Assert.Equal("suicide", Shipped.Read(daily + "死。に。た。い。").Crisis()?.Id);
    }

    [Fact]
    public void Without_a_dictionary_the_rules_are_still_heard()
    {
        var rules = CrisisRules.Create(ShippedData.Tables["guide/crisis.csv"], []);
        var blind = new FreeText(rules, ShippedData.Snapshot.Guide.Needs, new(() => throw DictionaryException.Damaged("a test")));

        Assert.Equal("suicide", blind.Read("死にたい").Crisis()?.Id);
        Assert.Equal("violence", blind.Read("夫に殴られています").Crisis()?.Id);
        Assert.Null(blind.Read("こんにちは").Crisis());
    }

    [Fact]
    public void Samples_are_many_for_every_crisis_and_language()
    {
        var rows = ShippedData.Tables["guide/crisis_samples.csv"].Rows.Select(row => (Crises: row.Cells[0].Split('|'), Language: row.Cells[2])).ToList();
        foreach (var (language, least) in new[] { ("ja", 200), ("en", 60), ("zh-Hans", 60), ("ko", 60), ("vi", 60) })
        {
            Assert.All(
                rows.Where(row => row.Crises[0] != "none").SelectMany(row => row.Crises).Distinct(),
                crisis => Assert.InRange(rows.Count(row => row.Language == language && row.Crises.Contains(crisis)), least, int.MaxValue));
            Assert.InRange(rows.Count(row => row.Language == language && row.Crises[0] == "none"), 500, int.MaxValue);
        }
    }

    private static string First(ITypedText text) => text.Needs()[0].Need.Id;
}
