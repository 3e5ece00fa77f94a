using System.Text.Encodings.Web;
using System.Text.Json;
using SupportNavi.Bot.Channels.Line.Messages;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>A menu as LINE is asked to make it. A tap on it leaves nothing in the chat.</summary>
internal sealed record MenuRequest(MenuSize Size, bool Selected, string Name, string ChatBarText, IReadOnlyList<MenuRequestArea> Areas)
{
    private static readonly JsonSerializerOptions Web = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        // The body is application/json and never stands in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The menu in one language. It is not open by itself: it would cover half of the first answer.</summary>
    public static MenuRequest Of(MenuDefinition menu, Wording wording) => new(
        new(menu.Width, menu.Height),
        Selected: false,
        menu.NameOf(wording.Language),
        wording[menu.Bar],
        [.. menu.Areas.Select(area => new MenuRequestArea(new(area.X, area.Y, area.Width, area.Height), new PostbackAction(wording[area.Label], area.Tap)))]);

    /// <summary>The body.</summary>
    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, Web);
}

/// <summary>The size of the image in pixels.</summary>
internal sealed record MenuSize(int Width, int Height);

/// <summary>A part of the image.</summary>
internal sealed record MenuBounds(int X, int Y, int Width, int Height);

/// <summary>What a part of the image does.</summary>
internal sealed record MenuRequestArea(MenuBounds Bounds, LineAction Action);
