using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportNavi.Bot.Channels.Line;
using SupportNavi.Bot.Publishing;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Web.Pages;

/// <summary>
/// A private link. GET shows one neutral button and changes nothing, for chats fetch links to preview them; the button opens the conversation here, once.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class PrivateModel(ISessionStore store, SessionKeys keys, SnapshotHolder snapshots, RequestLimiter limiter, TimeProvider time) : PageModel, IShown
{
    /// <inheritdoc/>
    public PageView Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string token) => await GuardedAsync(async () =>
        PrivateLinks.Hash(token) is { } link && await store.HasLinkAsync(link, time.GetUtcNow()) ? Say(StatusCodes.Status200OK, "line.page", canOpen: true) : Gone());

    public async Task<IActionResult> OnPostAsync(string token) => await GuardedAsync(async () =>
    {
        if (CrossSite.IsRefused(Request))
        {
            return Say(StatusCodes.Status403Forbidden, "page.elsewhere");
        }

        var user = SessionCookie.New();
        if (PrivateLinks.Hash(token) is not { } link || !await store.RedeemAsync(link, keys.Of(WebOptions.Channel, user), time.GetUtcNow()))
        {
            return Gone();
        }

        SessionCookie.Set(HttpContext, user);
        Response.Headers.Location = "/";
        return StatusCode(StatusCodes.Status303SeeOther);
    });

    private PageResult Gone() => Say(StatusCodes.Status410Gone, "line.page-gone");

    private async Task<IActionResult> GuardedAsync(Func<Task<IActionResult>> act)
    {
        try
        {
            return limiter.IsRefused(HttpContext) ? Say(StatusCodes.Status429TooManyRequests, "page.busy") : await act();
        }
        catch (StoreException)
        {
            return Say(StatusCodes.Status503ServiceUnavailable, "page.broken");
        }
    }

    private PageResult Say(int status, string key, bool canOpen = false)
    {
        var wordings = snapshots.Current.Snapshot.Wordings;
        Shown = PageView.Message(wordings.Of(PreferredLanguage.Of(Request, wordings)), key) with { CanOpen = canOpen };
        Response.StatusCode = status;
        return Page();
    }
}
