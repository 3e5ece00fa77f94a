using Microsoft.AspNetCore.Http;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line;

public sealed class LineDriverTests
{
    [Fact]
    public async Task Somebody_on_LINE_sees_the_reply_and_taps_its_buttons()
    {
        await using var line = await FakeLine.StartAsync();
        await using var host = await EchoBot.StartAsync(line);
        var person = new LineDriver(host.Client, line);

        await person.SayAsync("hello");
        Assert.Equal(["message", "next"], person.Screen!.Texts);
        await person.TapAsync("tapped");
        Assert.Equal("postback", person.Screen!.Texts[0]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => person.TapAsync("nowhere"));
        Assert.Equal(StatusCodes.Status401Unauthorized, (int)(await person.PostAsync([1, 2], "wrong")).StatusCode);
    }
}
