namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>One run of the validator.</summary>
internal sealed partial class LineCheck
{
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public void Count(string place, int count, int most)
    {
        if (count == 0 || count > most)
        {
            faults.Add($"{place}: {count} items, not 1 to {most}");
        }
    }

    public void Message(string place, LineMessage message)
    {
        switch (message)
        {
            case TextMessage text:
                Text(place + ".text", text.Text, LineLimits.Text);
                break;
            case FlexMessage flex:
                Text(place + ".altText", flex.AltText, LineLimits.AltText);
                Container(place + ".contents", flex.Contents);
                break;
        }

        if (message.QuickReply is { Items: var items })
        {
            Count(place + ".quickReply.items", items.Length, LineLimits.QuickReplyItems);
            for (var index = 0; index < items.Length; index++)
            {
                Action($"{place}.quickReply.items[{index}].action", items[index].Action, LineLimits.QuickReplyLabel);
            }
        }
    }

    private void Action(string place, LineAction action, int label)
    {
        Text(place + ".label", action.Label, label);
        switch (action)
        {
            case PostbackAction postback:
                Text(place + ".data", postback.Data, LineLimits.PostbackData);
                if (postback.DisplayText is { } display)
                {
                    Text(place + ".displayText", display, LineLimits.DisplayText);
                }

                break;
            case MessageAction message:
                Text(place + ".text", message.Text, LineLimits.MessageText);
                break;
            case UriAction uri:
                Text(place + ".uri", uri.Uri, LineLimits.Uri);
                if (!LineLimits.Schemes.Any(scheme => uri.Uri.StartsWith(scheme, StringComparison.Ordinal)) || uri.Uri.AsSpan().ContainsAnyExceptInRange('!', '~'))
                {
                    faults.Add($"{place}.uri: not an address that LINE opens");
                }

                break;
            case LocationAction when label == LineLimits.FlexLabel:
                faults.Add($"{place}: a position is asked for in quick replies only");
                break;
        }
    }

    private void Text(string place, string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add($"{place}: empty");
        }
        else if (text.Length > most)
        {
            faults.Add($"{place}: {text.Length} characters, more than {most}");
        }
    }
}
