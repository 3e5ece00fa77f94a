using Microsoft.Extensions.Options;
using SupportNavi.Bot.Sessions;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>すぐ離れる: forgets, then shows a neutral site. Whatever fails, the person leaves.</summary>
internal static class Leaving
{
    public static async Task<IResult> LeaveAsync(HttpContext context, Conversations conversations, IOptions<WebOptions> options, TimeProvider time)
    {
        if (CrossSite.IsRefused(context.Request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (SessionCookie.Read(context.Request) is { } user)
        {
            try
            {
                if (await conversations.LeaveAsync(WebOptions.Channel, user, new Input { Now = JapanTime.Now(time) }))
                {
                    SessionCookie.Delete(context);
                }
            }
            catch (StoreException)
            {
                SessionCookie.Delete(context);
            }
        }

        // The script has left already and only wants it forgotten; following a redirect would tell the other site of it twice.
        return context.Request.HasFormContentType ? new SeeOther(options.Value.NeutralSite) : Results.NoContent();
    }

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
