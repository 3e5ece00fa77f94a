using FsCheck;
using FsCheck.Fluent;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Messages;

public sealed class FlexWeightTests
{
    private static readonly string[] Texts = ["", "a", "相談", "\u0001\u0002", "😀", "\"\\<>", "\ud800", "0154-23-5151"];

    private static Gen<string> Text => Gen.Elements(Texts).ArrayOf().Select(string.Concat);

    private static Gen<LineAction> Action => Gen.OneOf(
        Text.Select<string, LineAction>(text => new PostbackAction(text, text, text)), Text.Select<string, LineAction>(text => new UriAction(text, text)),
        Text.Select<string, LineAction>(text => new MessageAction(text, text)), Text.Select<string, LineAction>(text => new LocationAction(text)));

    private static Gen<FlexComponent> Component => Gen.OneOf(
        Text.SelectMany(_ => Action, FlexComponent (text, action) => FlexParts.Title(text) with { Action = action }),
        Action.Select(FlexComponent (action) => new FlexButton(action) { Style = "secondary", Height = "sm", Color = "#123456", Margin = "md", Flex = 3 }),
        Gen.Constant<FlexComponent>(new FlexSeparator { Margin = "xxl" }));

    public static TheoryData<string> Languages => [.. RealTurns.Languages];

    [Fact]
    public void The_bound_is_never_less_than_the_weight() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(
            Component.ArrayOf().ToArbitrary(), Action.ToArbitrary(), (parts, action) =>
            {
                var box = new FlexBox("horizontal", [.. parts]) { Spacing = "xs", PaddingAll = "12px", BackgroundColor = "#123456", CornerRadius = "12px", Action = action, Margin = "xxl", Flex = 2 };
                var bubble = new FlexBubble(box) { Size = "giga", Footer = box };
                FlexContainer carousel = new FlexCarousel([bubble, bubble]);
                Assert.InRange(LineJson.Size(bubble), 0, FlexWeight.AtMost(bubble));
                Assert.InRange(LineJson.Size(carousel), 0, FlexWeight.AtMost(carousel));
                Assert.Equal(LineJson.Size(carousel) <= 3000, FlexWeight.Fits(carousel, 3000));
            }));

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_holds_for_every_screen_of_the_shipped_data(string language) => Assert.All(RealTurns.All(language), named => Assert.All(
        LineReplies.Render(named.Turn, ShippedData.Snapshot.Wordings.Of(named.Turn.Language), LineLook.Plain).OfType<FlexMessage>(),
        message => Assert.InRange(LineJson.Size(message.Contents), 0, FlexWeight.AtMost(message.Contents))));
}
