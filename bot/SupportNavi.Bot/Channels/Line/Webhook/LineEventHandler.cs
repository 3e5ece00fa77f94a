using SupportNavi.Bot.Channels.Line.Sending;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary>Answers the events of one webhook: those of one user in order, those of several beside each other.</summary>
internal sealed class LineEventHandler(LineConversation conversation, Conversations conversations, LoadingIndicator indicator, OutboxSender sender, ILogger<LineEventHandler> logger)
{
    /// <exception cref="StoreException">Some event was not taken in.</exception>
    public Task HandleAsync(IReadOnlyList<LineEvent> events) => events.Count switch
    {
        0 => Task.CompletedTask,
        1 => HandleAsync(events[0]),
        _ => Task.WhenAll(events.GroupBy(Chat).Select(InOrderAsync)),
    };

    private static string? Chat(LineEvent one) => one.Source is { } source ? source.GroupId ?? source.RoomId ?? source.UserId : null;

    private async Task InOrderAsync(IEnumerable<LineEvent> events)
    {
        foreach (var one in events)
        {
            await HandleAsync(one);
        }
    }

    private async Task HandleAsync(LineEvent one)
    {
        try
        {
            await AnswerAsync(one);
        }
        catch (Exception exception) when (exception is not StoreException)
        {
            // The message of an exception may quote what was typed.
            LineEvents.Broken(logger, exception.GetType().Name, "\n" + exception.StackTrace);
            await ApologizeAsync(one);
        }
    }

    private async Task AnswerAsync(LineEvent one)
    {
        if (one.Mode == "standby" || one.Source is not { } source)
        {
            return;
        }

        if (source is { Type: "user", UserId: { Length: > 0 } user })
        {
            await (one is UnfollowEvent ? conversations.ForgetAsync(LineOptions.Channel, user, Moment(one)) : SendAsync(LineOptions.Channel, user, conversation.OneToOne(one), user));
        }
        else if ((source.GroupId ?? source.RoomId) is { Length: > 0 } group)
        {
            await (one is LeaveEvent
                ? conversations.ForgetAsync(LineConversation.GroupChannel, group, Moment(one))
                : SendAsync(LineConversation.GroupChannel, group, conversation.InGroup(one), null));
        }
    }

    private async Task SendAsync(string channel, string user, Delivery? delivery, string? chat)
    {
        if (delivery is null)
        {
            return;
        }

        var loading = chat is null ? null : indicator.Start(chat);
        if (await conversations.DeliverAsync(channel, user, delivery) is { } reply)
        {
            sender.Send(reply, loading);
        }
        else
        {
            loading?.Dispose();
        }
    }

    /// <summary>Something kind, and the conversation stays where it was.</summary>
    private async Task ApologizeAsync(LineEvent one)
    {
        try
        {
            if (one.Source is { Type: "user", UserId: { Length: > 0 } user } && conversation.Apology(one) is { } apology
                && await conversations.DeliverAsync(LineOptions.Channel, user, apology) is { } reply)
            {
                sender.Send(reply, null);
            }
        }
        catch (Exception exception) when (exception is not StoreException)
        {
            LineEvents.Broken(logger, exception.GetType().Name, "\n" + exception.StackTrace);
        }
    }

    private static DateTimeOffset Moment(LineEvent one) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(one.Timestamp, 0, 253_402_300_799_999));
}
