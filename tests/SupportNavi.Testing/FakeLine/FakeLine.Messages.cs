using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SupportNavi.Testing;

/// <summary>Replies, pushes and the loading indicator.</summary>
public sealed partial class FakeLine
{
    private async Task ReplyAsync(HttpContext context)
    {
        if (await LineRefusal.ReadAsync(context) is not { } body)
        {
            return;
        }

        var rules = new JsonRules();
        var token = rules.Text(body, "", "replyToken", int.MaxValue);
        rules.Only(body, "", "replyToken", "messages", "notificationDisabled");
        MessageRules.Check(rules, body);
        if (rules.Refusal is { } refusal)
        {
            await refusal.WriteAsync(context);
        }
        else if (Tokens.Use(token) is not { } user)
        {
            await LineRefusal.Of(400, "Invalid reply token").WriteAsync(context);
        }
        else
        {
            await AcceptAsync(context, new(user, token, body.GetProperty("messages").Clone()));
        }
    }

    private async Task PushAsync(HttpContext context)
    {
        if (await LineRefusal.ReadAsync(context) is not { } body)
        {
            return;
        }

        var rules = new JsonRules();
        var to = rules.Text(body, "", "to", int.MaxValue);
        MessageRules.Check(rules, body);
        await (rules.Refusal is { } refusal ? refusal.WriteAsync(context) : AcceptAsync(context, new(to, null, body.GetProperty("messages").Clone())));
    }

    private Task AcceptAsync(HttpContext context, LineSent message)
    {
        sent.Enqueue(message);
        if (message.ReplyToken is { } token)
        {
            Tokens.Answered(token, message);
        }

        var ids = message.Messages.EnumerateArray().Select((_, index) => new { id = $"{sent.Count}{index:00}", quoteToken = "quote" });
        return context.Response.WriteAsJsonAsync(new { sentMessages = ids });
    }

    private async Task LoadingAsync(HttpContext context)
    {
        if (await LineRefusal.ReadAsync(context) is not { } body)
        {
            return;
        }

        var rules = new JsonRules();
        var chat = rules.Text(body, "", "chatId", int.MaxValue);
        var seconds = body.TryGetProperty("loadingSeconds", out var given) && given.ValueKind == JsonValueKind.Number ? given.GetInt32() : 20;
        rules.If(seconds is < 5 or > 60 || seconds % 5 != 0, "loadingSeconds", "Must be 5 to 60 in steps of 5");
        rules.If(!chat.StartsWith('U'), "chatId", "Only a chat with one user");
        if (rules.Refusal is { } refusal)
        {
            await refusal.WriteAsync(context);
            return;
        }

        loading.Enqueue((chat, seconds));
        context.Response.StatusCode = 202;
        await context.Response.WriteAsJsonAsync(new { });
    }
}
