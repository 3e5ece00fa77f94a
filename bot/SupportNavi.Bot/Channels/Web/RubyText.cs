using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>
/// A text as HTML with the readings over it; in brackets where ruby is not known. Hidden from screen readers, which would say every word twice.
/// </summary>
internal sealed class RubyText(IEnumerable<Ruby> parts) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (text, reading) in parts)
        {
            if (reading is null)
            {
                encoder.Encode(writer, text);
                continue;
            }

            writer.Write("<ruby>");
            encoder.Encode(writer, text);
            writer.Write("<rp>(</rp><rt aria-hidden=\"true\">");
            encoder.Encode(writer, reading);
            writer.Write("</rt><rp>)</rp></ruby>");
        }
    }
}
