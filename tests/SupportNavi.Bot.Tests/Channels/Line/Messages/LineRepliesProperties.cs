using FsCheck;
using FsCheck.Fluent;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Messages;

public sealed class LineRepliesProperties
{
    private static readonly string[] Typed = ["", "釧路市", "中央区", "もどる", "😀😀", "<script>alert(1)</script>", "しにたい", "殴られる", "\ud800", "電話を使わない", "メモ"];

    /// <summary>A positive number chooses among the buttons on the screen, a negative one types.</summary>
    private static Arbitrary<int[]> Walks => Gen.Choose(-11, 400).ArrayOf().Where(steps => steps.Length <= 40).ToArbitrary();

    [Fact]
    public void Any_walk_shows_only_what_LINE_takes() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Walks, Gen.Elements(RealTurns.Languages.ToArray()).ToArbitrary(), (steps, language) =>
        {
            var resident = RealTurns.Walk(null, language);
            foreach (var step in steps)
            {
                var choices = resident.Choices.ToList();
                _ = step >= 0 ? resident.Send(choices[step % choices.Count].Data) : resident.Say(Typed[-step % Typed.Length]);
                var messages = LineReplies.Render(resident.Turn, ShippedData.Snapshot.Wordings.Of(resident.Turn.Language), LineLook.Plain);
                Assert.Empty(LineLimits.Check(messages));
                Assert.Empty(FakeLine.Refuses(LineJson.Bytes(messages)));
            }
        }));
}
