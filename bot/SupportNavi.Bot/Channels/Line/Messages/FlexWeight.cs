namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Whether a bubble or a carousel is light enough: by a bound that costs nothing, and only where that does not decide by writing it.</summary>
internal static class FlexWeight
{
    /// <summary>The names, braces and looks of one component with its action, without its texts.</summary>
    private const int Frame = 220;

    /// <summary>A UTF-16 unit as an escape (<c>\u0001</c>) is the heaviest.</summary>
    private const int Character = 6;

    public static bool Fits(FlexContainer container, int most) => AtMost(container) <= most || LineJson.Size(container) <= most;

    /// <summary>Never less than <see cref="LineJson.Size"/>, and rarely more than three times as much.</summary>
    public static int AtMost(FlexContainer container)
    {
        var bytes = Frame;
        switch (container)
        {
            case FlexBubble bubble:
                bytes += AtMost(bubble.Body) + (bubble.Footer is { } footer ? AtMost(footer) : 0);
                break;
            case FlexCarousel carousel:
                foreach (var bubble in carousel.Contents)
                {
                    bytes += AtMost(bubble);
                }

                break;
        }

        return bytes;
    }

    private static int AtMost(FlexComponent component)
    {
        var bytes = Frame;
        switch (component)
        {
            case FlexBox box:
                bytes += AtMost(box.Action);
                foreach (var inner in box.Contents)
                {
                    bytes += AtMost(inner);
                }

                break;
            case FlexText text:
                bytes += (text.Text.Length * Character) + AtMost(text.Action);
                break;
            case FlexButton button:
                bytes += AtMost(button.Action);
                break;
        }

        return bytes;
    }

    private static int AtMost(LineAction? action) => action is null ? 0 : Character * (action.Label.Length + action switch
    {
        PostbackAction postback => postback.Data.Length + (postback.DisplayText?.Length ?? 0),
        UriAction uri => uri.Uri.Length,
        MessageAction message => message.Text.Length,
        _ => 0,
    });
}
