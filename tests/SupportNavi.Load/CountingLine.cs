namespace SupportNavi.Load;

/// <summary>A LINE that takes everything and counts it.</summary>
internal sealed class CountingLine : IAsyncDisposable
{
    private readonly WebApplication app;
    private long replies;
    private long bytes;

    private CountingLine(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public long Replies => Interlocked.Read(ref replies);

    public long Bytes => Interlocked.Read(ref bytes);

    public static async Task<CountingLine> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var built = builder.Build();
        var line = new CountingLine(built);
        built.MapPost("/{**path}", async (HttpContext context) =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            Interlocked.Add(ref line.bytes, context.Request.ContentLength ?? 0);
            Interlocked.Increment(ref line.replies);
        });
        await built.StartAsync();
        return line;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
