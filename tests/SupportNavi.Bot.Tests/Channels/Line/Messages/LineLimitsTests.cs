using System.Collections.Immutable;
using System.Text;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Every limit at its boundary, by our validator and by FakeLine, which was written without it.</summary>
public sealed class LineLimitsTests
{
    private static readonly PostbackAction Tap = new("label", "data");

    public static TheoryData<string, int> Boundaries => new()
    {
        { "messages", 5 }, { "text", 5000 }, { "altText", 1500 }, { "items", 13 }, { "quick label", 20 }, { "flex label", 40 }, { "data", 300 }, { "displayText", 300 },
        { "message text", 300 }, { "uri", 1000 }, { "bubbles", 12 }, { "bubble bytes", 30 * 1024 }, { "carousel bytes", 50 * 1024 },
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void What_is_as_long_as_allowed_passes_and_one_more_does_not(string what, int most)
    {
        Assert.Empty(Faults(Make(what, most)));
        Assert.NotEmpty(LineLimits.Check(Make(what, most + 1)));
        Assert.NotEmpty(FakeLine.Refuses(LineJson.Bytes(Make(what, most + 1))));
    }

    [Fact]
    public void An_emoji_counts_as_two()
    {
        Assert.Empty(Faults([new TextMessage(string.Concat(Enumerable.Repeat("😀", 2500)))]));
        Assert.Single(LineLimits.Check([new TextMessage(string.Concat(Enumerable.Repeat("😀", 2500)) + "a")]));
    }

    [Fact]
    public void Nothing_may_be_empty()
    {
        LineMessage[][] empty =
        [
            [], [new TextMessage("")], [new TextMessage(" ")], [new FlexMessage("", new FlexBubble(Column(new FlexText("a"))))], [Flex(new FlexText(""))], [Flex(new FlexButton(new PostbackAction("", "d")))],
            [Flex(new FlexButton(new PostbackAction("l", "")))], [Flex(new FlexButton(new UriAction("l", "")))], [Flex(new FlexButton(new PostbackAction("l", "d", "")))],
            [new FlexMessage("a", new FlexBubble(new FlexBox("vertical", [])))], [new FlexMessage("a", new FlexCarousel([]))], [new TextMessage("a") { QuickReply = new([]) }],
        ];
        Assert.All(empty, messages =>
        {
            Assert.NotEmpty(LineLimits.Check(messages));
            Assert.NotEmpty(FakeLine.Refuses(LineJson.Bytes(messages)));
        });
    }

    [Theory]
    [InlineData("tel:0154235151", true)]
    [InlineData("tel:%239110", true)]
    [InlineData("https://example.org/a?b=%E9%87%A7", true)]
    [InlineData("mailto:a@example.org", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://example.org/釧路", false)]
    [InlineData("https://example.org/a b", false)]
    public void Only_addresses_that_LINE_opens_pass(string uri, bool passes)
    {
        LineMessage[] messages = [Flex(new FlexButton(new UriAction("label", uri)))];
        Assert.Equal(passes, LineLimits.Check(messages).Count == 0);
        Assert.Equal(passes, FakeLine.Refuses(LineJson.Bytes(messages)).Count == 0);
    }

    [Fact]
    public void Every_fault_is_reported_with_its_place()
    {
        var faults = LineLimits.Check([new TextMessage(""), Flex(new FlexText("a"), new FlexButton(new PostbackAction(new('l', 41), new('d', 301))))]);

        Assert.Equal(
            ["messages[0].text: empty", "messages[1].contents.body.contents[1].action.label: 41 characters, more than 40", "messages[1].contents.body.contents[1].action.data: 301 characters, more than 300"],
            faults);
    }

    [Fact]
    public void Japanese_is_sent_as_itself() => Assert.Contains("いますぐ＋", Encoding.UTF8.GetString(LineJson.Bytes([new TextMessage("いますぐ＋")])), StringComparison.Ordinal);

    private static LineMessage[] Make(string what, int size) => what switch
    {
        "messages" => [.. Enumerable.Repeat(new TextMessage("a"), size)],
        "text" => [new TextMessage(new('a', size))],
        "altText" => [new FlexMessage(new('a', size), new FlexBubble(Column(new FlexText("a"))))],
        "items" => [new TextMessage("a") { QuickReply = new([.. Enumerable.Repeat(new QuickReplyItem(Tap), size)]) }],
        "quick label" => [new TextMessage("a") { QuickReply = new([new(Tap with { Label = new('l', size) })]) }],
        "flex label" => [Flex(new FlexButton(Tap with { Label = new('l', size) }))],
        "data" => [Flex(new FlexButton(Tap with { Data = new('d', size) }))],
        "displayText" => [Flex(new FlexButton(Tap with { DisplayText = new('d', size) }))],
        "message text" => [Flex(new FlexButton(new MessageAction("l", new('t', size))))],
        "uri" => [Flex(new FlexButton(new UriAction("l", "https://e.org/".PadRight(size, 'a'))))],
        "bubbles" => [new FlexMessage("a", new FlexCarousel([.. Enumerable.Repeat<FlexContainer>(new FlexBubble(Column(new FlexText("a"))), size)]))],
        "bubble bytes" => [new FlexMessage("a", Sized(text => new FlexBubble(Column(new FlexText(text))), size))],
        _ => [new FlexMessage("a", Sized(text => new FlexCarousel([new FlexBubble(Column(new FlexText(text[..(text.Length / 2)]))), new FlexBubble(Column(new FlexText(text[(text.Length / 2)..])))]), size))],
    };

    private static FlexContainer Sized(Func<string, FlexContainer> make, int bytes) => make(new('a', 10 + bytes - LineJson.Size(make(new('a', 10)))));

    private static FlexMessage Flex(params ImmutableArray<FlexComponent> contents) => new("a", new FlexBubble(new FlexBox("vertical", contents)));

    private static FlexBox Column(FlexComponent component) => new("vertical", [component]);

    private static IEnumerable<string> Faults(LineMessage[] messages) => LineLimits.Check(messages).Concat(FakeLine.Refuses(LineJson.Bytes(messages)));
}
