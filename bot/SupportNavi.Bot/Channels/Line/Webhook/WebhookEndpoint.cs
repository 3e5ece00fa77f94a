using System.Buffers;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary>
/// <c>POST /line/webhook</c>. 200 once everything is committed, and for whatever LINE cannot do better by sending it again; 500 when the store is down, so
/// that LINE does send it again.
/// </summary>
internal sealed class WebhookEndpoint(LineSignature signature, LineEventHandler handler, ILogger<WebhookEndpoint> logger)
{
    /// <summary>LINE sends a few events of a few kilobytes each.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const int FirstBytes = 16 * 1024;

    public async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBytes)
        {
            return TooLarge();
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(request.ContentLength + 1 ?? 0, FirstBytes));
        try
        {
            var length = 0;
            while (await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted) is > 0 and var read)
            {
                length += read;
                if (length > MaxBytes)
                {
                    return TooLarge();
                }

                if (length == buffer.Length)
                {
                    buffer = Grown(buffer);
                }
            }

            return Read(request, buffer.AsSpan(0, length)) is { } events ? await HandleAsync(events) : Results.Unauthorized();
        }
        finally
        {
            // What was typed does not stay in the pool.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }

    /// <summary>The events, or null when LINE did not sign them. Nothing is parsed before that is known.</summary>
    private IReadOnlyList<LineEvent>? Read(HttpRequest request, ReadOnlySpan<byte> body)
    {
        var header = request.Headers[LineSignature.Header];
        if (header.Count != 1 || !signature.IsOf(body, header[0]))
        {
            LineEvents.WrongSignature(logger);
            return null;
        }

        var events = WebhookBody.Read(body, out var isWhole);
        if (!isWhole)
        {
            LineEvents.Malformed(logger);
        }

        return events;
    }

    private async Task<IResult> HandleAsync(IReadOnlyList<LineEvent> events)
    {
        try
        {
            await handler.HandleAsync(events);
            return Results.Ok();
        }
        catch (StoreException exception)
        {
            LineEvents.NotTaken(logger, exception.InnerException!.Message);
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }
    }

    private IResult TooLarge()
    {
        LineEvents.TooLarge(logger, MaxBytes);
        return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
    }
}
