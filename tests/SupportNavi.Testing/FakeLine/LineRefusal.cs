using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SupportNavi.Testing;

/// <summary>An answer other than 200, in LINE's words.</summary>
internal sealed record LineRefusal(int Status, string Message, IReadOnlyList<(string Property, string Message)> Details)
{
    public static LineRefusal Of(int status, string message) => new(status, message, []);

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return Details.Count == 0
            ? context.Response.WriteAsJsonAsync(new { message = Message })
            : context.Response.WriteAsJsonAsync(new { message = Message, details = Details.Select(detail => new { message = detail.Message, property = detail.Property }) });
    }

    /// <summary>The body as an object; null after refusing it.</summary>
    public static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            await Of(415, "Unsupported media type").WriteAsync(context);
            return null;
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document.RootElement.Clone();
            }
        }
        catch (JsonException)
        {
            // Refused below like every other body that is no object.
        }

        await Of(400, "The request body could not be parsed as JSON").WriteAsync(context);
        return null;
    }
}
