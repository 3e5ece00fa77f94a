using Microsoft.AspNetCore.Html;
using SupportNavi.Bot.Publishing;
using SupportNavi.Core.Conversation;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>How texts stand on one page: as they are, or with readings over their kanji.</summary>
internal sealed class PageText
{
    /// <summary>Without readings.</summary>
    public static readonly PageText Plain = new(null);

    private readonly Published? read;

    private PageText(Published? read) => this.read = read;

    /// <summary>Whether readings stand over kanji.</summary>
    public bool HasFurigana => read is not null;

    /// <summary>As the resident of a turn wants them; only Japanese pages have readings.</summary>
    public static PageText Of(Turn turn, Published published) =>
        turn.Progress.Settings.Furigana && LanguageTag.Of(turn.Language) == LanguageTag.Japanese ? new(published) : Plain;

    /// <param name="text">Plain text.</param>
    /// <param name="language">When it is not the page's.</param>
    public IHtmlContent Html(string text, string? language = null) => new RubyText(Over(text, language));

    /// <summary>A window's name, by the reading it publishes.</summary>
    public IHtmlContent Name(Card card) =>
        read?.Snapshot.Directory.ById(card.Id) is { } organization ? new RubyText(read.Japanese.Furigana.Over(card.Name, organization.NameKana)) : Html(card.Name);

    private List<Ruby> Over(string text, string? language) =>
        read is not null && LanguageTag.Of(language ?? LanguageTag.Japanese) == LanguageTag.Japanese ? read.Japanese.Furigana.Over(text) : [new(text, null)];
}
