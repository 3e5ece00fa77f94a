using System.Text;
using System.Text.RegularExpressions;
using SupportNavi.Bot.Channels.Line.Menu;
using SupportNavi.Bot.Channels.Line.Messages;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Types;

/// <summary>What we send, against the types that LINE publishes; our signature, against LINE's code.</summary>
public sealed partial class TypesTests
{
    private const string Compiler = "node_modules/typescript/bin/tsc";

    [Fact]
    public async Task Every_kind_of_screen_has_the_type_that_LINE_publishes()
    {
        var (code, output) = await CompileAsync(Source(Screens()));

        Assert.True(code == 0, output.Length > 2000 ? output[..2000] : output);
    }

    [Fact]
    public async Task A_rich_menu_has_the_type_that_LINE_publishes()
    {
        var menus = ShippedData.Snapshot.Wordings.All.Select(wording => Encoding.UTF8.GetString(MenuRequest.Of(MenuRun.Shipped(), wording).Bytes())).ToList();
        var (code, output) = await CompileAsync(Source(menus, "RichMenuRequest"));
        Assert.True(code == 0, output);

        Assert.NotEqual(0, (await CompileAsync(Source([menus[0].Replace("chatBarText", "barText", StringComparison.Ordinal)], "RichMenuRequest"))).ExitCode);
    }

    [Theory]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"bubble","body":{"type":"box","layout":"diagonal","contents":[]}}}]""")]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"bubble","boddy":{"type":"box","layout":"vertical","contents":[]}}}]""")]
    [InlineData("""[{"type":"text","text":5}]""")]
    public async Task A_wrong_type_is_noticed(string json)
    {
        var (code, output) = await CompileAsync(Source([json]));

        Assert.NotEqual(0, code);
        Assert.Contains("error TS", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FakeLine.ChannelSecret, true)]
    [InlineData("another-secret", false)]
    public async Task A_signature_is_what_LINEs_own_code_expects(string secret, bool passes)
    {
        var body = WebhookEvents.Body(WebhookEvents.Of("message", "U1", "token", ShippedData.Morning).WithMessage("text", ("text", "釧路市😀")));

        var (_, output) = await NodePackages.RunAsync("signature.mjs", Convert.ToBase64String(body), FakeLine.ChannelSecret, WebhookEvents.Sign(body, secret));

        Assert.Equal(passes ? "true" : "false", output);
    }

    /// <summary>One of each shape, in every language: the compiler looks at shapes, and thousands of equal ones take minutes.</summary>
    private static IEnumerable<string> Screens() => RealTurns.Languages.SelectMany(RealTurns.All)
        .Select(named => LineReplies.Render(named.Turn, ShippedData.Snapshot.Wordings.Of(named.Turn.Language), new LineLook(new("https://navi.example.org/p/x"))))
        .Select(messages => Encoding.UTF8.GetString(LineJson.Bytes(messages)))
        .DistinctBy(json => Repeats().Replace(Words().Replace(json, "\"$1\":\"\""), "$1"));

    private static string Source(IEnumerable<string> screens, string type = "Message[]") =>
        "import type { messagingApi } from \"@line/bot-sdk\";\n" + string.Concat(screens.Select((json, index) => $"export const screen{index}: messagingApi.{type} = {json};\n"));

    private static async Task<(int ExitCode, string Output)> CompileAsync(string source)
    {
        await NodePackages.RunAsync("--version");
        var file = Path.Combine(NodePackages.Scratch, Guid.NewGuid().ToString("N") + ".ts");
        await File.WriteAllTextAsync(file, source);
        try
        {
            return await NodePackages.RunAsync(
                Compiler, "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext", file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("""
        "(text|label|data|uri|altText|displayText)":"(?:[^"\\]|\\.)*"
        """)]
    private static partial Regex Words();

    /// <summary>Equal components in a row are one shape.</summary>
    [GeneratedRegex("(\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\},?)\\1+")]
    private static partial Regex Repeats();
}
