namespace SupportNavi.Core.Organizations;

public sealed class OpeningHoursParseTests
{
    [Theory]
    [InlineData("24/7")]
    [InlineData("Mo-Fr 08:45-17:15")]
    [InlineData("Mo-Fr 08:45-17:15; PH off")]
    [InlineData("Mo-Fr 09:00-12:00,13:00-17:00; Sa 09:00-12:00; PH off; Dec 29-Jan 03 off")]
    [InlineData("Mo,We,Fr 10:00-16:00")]
    [InlineData("Fr-Mo 10:00-16:00")]
    [InlineData("Mo-Su 20:00-05:00")]
    [InlineData("Mo-Su,PH 09:00-17:00")]
    [InlineData("Th[2,4] 16:00-20:00")]
    [InlineData("Mo[1],Th[2,4] 16:00-20:00")]
    [InlineData("PH 10:00-16:00")]
    [InlineData("10:00-16:00")]
    [InlineData("00:00-24:00")]
    [InlineData(" Mo 10:00-16:00 ; ")]
    public void What_the_subset_has_is_read(string text) => Assert.NotNull(OpeningHours.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(";")]
    [InlineData("平日9:00〜17:00")]
    [InlineData("Mo-Fr")]
    [InlineData("off")]
    [InlineData("Mo-Fr 8:45-17:15")]
    [InlineData("Mo-Fr 08:45")]
    [InlineData("Mo-Fr 08:45-")]
    [InlineData("Mo-Fr 08:60-17:15")]
    [InlineData("Mo-Fr 08:45-25:00")]
    [InlineData("Mo-Fr 24:00-25:00")]
    [InlineData("Mo-Fr 24:00-08:00")]
    [InlineData("Mo-Fr 08:45-24:01")]
    [InlineData("Mo-Fr 08:45-17:15 closed")]
    [InlineData("Mo-We-Fr 08:45-17:15")]
    [InlineData("Mon-Fri 08:45-17:15")]
    [InlineData("mo-fr 08:45-17:15")]
    [InlineData("Mo-Fr 08:45~17:15")]
    [InlineData("Mo-Fr ０８:45-17:15")]
    [InlineData("Mo-Fr +8:45-17:15")]
    [InlineData("Mo, 08:45-17:15")]
    [InlineData("Th[6] 16:00-20:00")]
    [InlineData("Th[0] 16:00-20:00")]
    [InlineData("Th[] 16:00-20:00")]
    [InlineData("Th[-1] 16:00-20:00")]
    [InlineData("Th[2 16:00-20:00")]
    [InlineData("Th[2]] 16:00-20:00")]
    [InlineData("Th[[2] 16:00-20:00")]
    [InlineData("Dec 29 off")]
    [InlineData("Dec 00-Jan 03 off")]
    [InlineData("Dec 32-Jan 03 off")]
    [InlineData("Foo 29-Jan 03 off")]
    [InlineData("Dec 29-Foo 03 off")]
    [InlineData("Mo-Fr 08:45-17:15; nonsense")]
    [InlineData("sunrise-sunset")]
    [InlineData("\ud800")]
    public void Anything_else_is_refused(string text) => Assert.Null(OpeningHours.Parse(text));

    [Fact]
    public void The_text_stays_as_written()
    {
        Assert.Equal("Mo-Fr 08:45-17:15; PH off", OpeningHours.Parse(" Mo-Fr 08:45-17:15; PH off ")!.Text);
        Assert.True(OpeningHours.Parse("24/7")!.IsAlways);
        Assert.False(OpeningHours.Parse("00:00-24:00")!.IsAlways);
    }
}
