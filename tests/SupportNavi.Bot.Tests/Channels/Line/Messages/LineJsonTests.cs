using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>What is written by hand is, byte by byte, what a serialiser makes of the types.</summary>
public sealed class LineJsonTests
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Languages => [.. RealTurns.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_screen_of_the_shipped_data_is_written_as_its_types_say(string language) => Assert.All(RealTurns.All(language), named =>
        AssertSame(LineReplies.Render(named.Turn, ShippedData.Snapshot.Wordings.Of(named.Turn.Language), new(new("https://navi.example.org/p/k3Jx9")))));

    [Fact]
    public void Every_member_of_every_type_is_written() => AssertSame(
    [
        new TextMessage("a\u0001<>\"\\/&\ud800é😀\u200b\u2028\ue000") { QuickReply = new([new(new PostbackAction("l", "d", "x")), new(new LocationAction("p")), new(new MessageAction("l", "t"))]) },
        new FlexMessage("", new FlexCarousel([new FlexBubble(Box) { Size = "s", Footer = new FlexBox("h", []) }, new FlexBubble(new FlexText("t") { Wrap = null, Scaling = false })])),
        new FlexMessage("alt", new FlexBubble(new FlexButton(new PostbackAction("", "")) { AdjustMode = null, Scaling = null })),
    ]);

    private static FlexBox Box => new("vertical", [Text, Button, new FlexSeparator { Margin = "m" }])
    {
        Spacing = "1",
        PaddingAll = "2",
        BackgroundColor = "3",
        CornerRadius = "4",
        Action = new UriAction("l", "u"),
        Margin = "m",
        Flex = 3,
    };

    private static FlexText Text => new("t") { Size = "1", Weight = "2", Color = "3", Align = "4", Action = new UriAction("l", "u"), Margin = "m", Flex = 1 };

    private static FlexButton Button => new(new UriAction("l", "u")) { Style = "1", Height = "2", Color = "3", Margin = "m", Flex = 2 };

    private static void AssertSame(IReadOnlyList<LineMessage> messages)
    {
        Assert.Equal(JsonSerializer.Serialize(messages, Form), System.Text.Encoding.UTF8.GetString(LineJson.Bytes(messages)));
        Assert.All(messages.OfType<FlexMessage>(), message => Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(message.Contents, Form).Length, LineJson.Size(message.Contents)));
    }
}
