using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Channels.Line.Sending;

/// <summary>LINE's Messaging API, as far as a conversation needs it.</summary>
internal sealed class LineApi : IDisposable
{
    private const int MaxConnections = 64;
    private const int MaxErrorBytes = 4096;
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient client;
    private readonly TimeSpan patience;
    private readonly TimeProvider time;

    public LineApi(IOptions<LineOptions> options, TimeProvider time)
    {
        patience = TimeSpan.FromSeconds(options.Value.TimeoutSeconds);
        this.time = time;
        // The pool is renewed so that a change of LINE's addresses is followed.
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = patience,
            MaxConnectionsPerServer = MaxConnections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            BaseAddress = new(options.Value.ApiBase.TrimEnd('/') + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MaxErrorBytes,
        };
        client.DefaultRequestHeaders.Authorization = new("Bearer", options.Value.ChannelAccessToken);
    }

    /// <summary>Sends a reply once.</summary>
    public Task<SendOutcome> ReplyAsync(string token, byte[] messages, CancellationToken stop) => PostAsync("v2/bot/message/reply", Body(token, messages), stop);

    /// <summary>Shows that an answer is coming.</summary>
    public Task<SendOutcome> ShowLoadingAsync(string chat, int seconds, CancellationToken stop) =>
        PostAsync("v2/bot/chat/loading/start", JsonSerializer.SerializeToUtf8Bytes(new { chatId = chat, loadingSeconds = seconds }), stop);

    public void Dispose() => client.Dispose();

    private static byte[] Body(string token, byte[] messages)
    {
        var quoted = JsonSerializer.SerializeToUtf8Bytes(token);
        return [.. "{\"replyToken\":"u8, .. quoted, .. ",\"messages\":"u8, .. messages, .. "}"u8];
    }

    private async Task<SendOutcome> PostAsync(string path, byte[] body, CancellationToken stop)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        using var late = new CancellationTokenSource(patience, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            using var response = await client.PostAsync(path, content, end.Token);
            return response.StatusCode == HttpStatusCode.OK ? SendOutcome.Done : await FailureAsync(response, end.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new(SendResult.Later) { Reason = (exception as HttpRequestException)?.HttpRequestError.ToString() ?? exception.GetType().Name };
        }
    }

    private async Task<SendOutcome> FailureAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var status = (int)response.StatusCode;
        var request = response.Headers.TryGetValues("x-line-request-id", out var ids) ? Printable(string.Join(' ', ids)) : "";
        var outcome = new SendOutcome(SendResult.Refused) { Status = status, RequestId = request, Reason = status.ToString() };
        return status switch
        {
            < 300 => outcome with { Result = SendResult.Done },
            400 when (await response.Content.ReadAsStringAsync(stop)).Contains("Invalid reply token", StringComparison.Ordinal) => outcome with { Result = SendResult.TokenUsed },
            408 or 429 or >= 500 => outcome with { Result = SendResult.Later, RetryAfter = Wait(response.Headers.RetryAfter) },
            _ => outcome,
        };
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header) => header?.Delta ?? header?.Date - time.GetUtcNow();

    private static string Printable(string id) => new([.. id.Where(character => char.IsAsciiLetterOrDigit(character) || character == '-').Take(64)]);
}
