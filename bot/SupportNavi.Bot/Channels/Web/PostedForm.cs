using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>What a form brought, within limits. Whatever it is, there is something to answer.</summary>
internal static class PostedForm
{
    /// <summary>Text the Navigator is handed.</summary>
    public const int MaxText = 10_000;

    /// <summary>Room for <see cref="MaxText"/> Japanese characters in form encoding, nine bytes each, and little more.</summary>
    public const long MaxBytes = 96 * 1024;

    /// <summary>More than this is cut off by the server; up to it is read and thrown away, because a browser shows no answer to a form it could not finish sending.</summary>
    public const long MaxReceivedBytes = 4 * 1024 * 1024;

    private static readonly FormOptions Limits = new() { BufferBodyLengthLimit = MaxBytes, ValueLengthLimit = (int)MaxBytes, ValueCountLimit = 16, KeyLengthLimit = 256 };

    /// <summary>The input, or null when the body is too long or no form.</summary>
    public static async Task<Input?> ReadAsync(HttpRequest request, Input empty)
    {
        try
        {
            if (request.ContentLength > MaxBytes || !request.HasFormContentType)
            {
                await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
                return null;
            }

            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Limits));
            return ToInput(await request.ReadFormAsync(request.HttpContext.RequestAborted), empty);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or FormatException)
        {
            return null;
        }
    }

    private static Input ToInput(IFormCollection form, Input empty)
    {
        var tap = form["tap"].ToString();
        if (tap.Length > 0)
        {
            return empty with { Tap = tap };
        }

        if (Degrees(form["lat"], 90) is { } latitude && Degrees(form["lng"], 180) is { } longitude)
        {
            return empty with { Position = new GeoPoint(latitude, longitude) };
        }

        return form.TryGetValue("text", out var text) ? empty with { Text = Shortened(text.ToString()) } : empty;
    }

    private static double? Degrees(string? text, double limit) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit ? value : null;

    private static string Shortened(string text) =>
        text.Length <= MaxText ? text : text[..(char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText)];
}
