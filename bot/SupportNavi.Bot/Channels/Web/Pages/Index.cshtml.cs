using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportNavi.Bot.Publishing;
using SupportNavi.Bot.Sessions;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Web.Pages;

/// <summary>
/// The page. GET shows where the conversation is; POST is a turn, answered by a redirect to the page so that neither address nor history tells of it,
/// or by the page itself when the answer cannot be shown again from what is remembered.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class IndexModel(
    Conversations conversations, SnapshotHolder snapshots, RequestLimiter limiter, Flash flash, HardToReach hardToReach, IOptions<WebOptions> options, TimeProvider time, ILogger<IndexModel> logger) : PageModel, IShown
{
    /// <summary>What is shown.</summary>
    public PageView Shown { get; private set; } = null!;

    /// <summary>Methods the page does not know.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = Say(StatusCodes.Status405MethodNotAllowed, "page.missing");
        }
    }

    public async Task<IActionResult> OnGetAsync() => Refusal() ?? await GuardedAsync(async () => Show(await PlaceAsync()));

    public async Task<IActionResult> OnPostAsync() =>
        Refusal() ?? (CrossSite.IsRefused(Request) ? Say(StatusCodes.Status403Forbidden, "page.elsewhere") : await GuardedAsync(TurnAsync));

    private async Task<IActionResult> TurnAsync()
    {
        if (await PostedForm.ReadAsync(Request, Empty()) is not { } input)
        {
            var place = await PlaceAsync();
            var notice = new TextReply(TextRole.Notice, snapshots.Current.Snapshot.Wordings.Of(place.Language)["page.too-long"]);
            return Show(place with { Replies = place.Replies.Insert(0, notice) });
        }

        var user = await KnownUserAsync() ?? SessionCookie.Create(HttpContext);
        var turn = await conversations.RespondAsync(WebOptions.Channel, user, input);
        if (turn.IsForgotten)
        {
            SessionCookie.Delete(HttpContext);
        }

        var again = snapshots.Current.Navigator.Respond(turn.Progress, Empty());
        var isCrisis = turn.Replies.Any(reply => reply is TextReply { Role: TextRole.Urgent });
        return !turn.IsForgotten && (SameReplies.Same(turn.Replies, again.Replies) || (!isCrisis && flash.Keep(user, turn))) ? SeeOther() : Show(turn);
    }

    /// <summary>The resident's id; one that the store does not know (expired, or planted by somebody else) is not taken over.</summary>
    private async Task<string?> KnownUserAsync() =>
        SessionCookie.Read(Request) is { } user && await conversations.KnowsAsync(WebOptions.Channel, user) ? user : null;

    private async Task<Turn> PlaceAsync()
    {
        if (SessionCookie.Read(Request) is not { } user)
        {
            return snapshots.Current.Navigator.Respond(Progress.Start, Empty());
        }

        var place = await conversations.ShowAsync(WebOptions.Channel, user, Empty());
        return flash.Take(user, place) ?? place;
    }

    private Input Empty() => new()
    {
        Now = JapanTime.Now(time),
        PageSize = options.Value.PageSize,
        HardToReach = hardToReach.Current,
        Language = PreferredLanguage.Of(Request, snapshots.Current.Snapshot.Wordings),
    };

    /// <summary>What is answered before anything of a conversation is touched.</summary>
    private PageResult? Refusal() =>
        HttpContext.Features.Get<IExceptionHandlerFeature>() is { } failed ? Broken(failed.Error)
        : Request.Path != "/" ? Say(StatusCodes.Status404NotFound, "page.missing")
        : limiter.IsRefused(HttpContext) ? Say(StatusCodes.Status429TooManyRequests, "page.busy")
        : null;

    private PageResult Broken(Exception exception)
    {
        WebEvents.Broken(logger, exception.GetType().Name, "\n" + exception.StackTrace);
        return Say(StatusCodes.Status500InternalServerError, "page.broken");
    }

    private async Task<IActionResult> GuardedAsync(Func<Task<IActionResult>> act)
    {
        try
        {
            return await act();
        }
        catch (StoreException)
        {
            return Say(StatusCodes.Status503ServiceUnavailable, "page.broken");
        }
    }

    private PageResult Show(Turn turn)
    {
        var published = snapshots.Current;
        Shown = new(turn, published.Snapshot.Wordings.Of(turn.Language))
        {
            HasBegun = turn.Progress.At > 0 && SessionCookie.Read(Request) is not null,
            Text = PageText.Of(turn, published),
        };
        return Page();
    }

    private PageResult Say(int status, string key)
    {
        var wordings = snapshots.Current.Snapshot.Wordings;
        Shown = PageView.Message(wordings.Of(PreferredLanguage.Of(Request, wordings)), key);
        Response.StatusCode = status;
        return Page();
    }

    private StatusCodeResult SeeOther()
    {
        Response.Headers.Location = "/";
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
