using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace SupportNavi.Testing;

/// <summary>What goes wrong at LINE, in order; each strikes one request. <see cref="Always"/> strikes every one.</summary>
public sealed class LineFaults
{
    private readonly ConcurrentQueue<LineFault> next = new();
    private int struck;

    /// <summary>Strikes every request until it is null again.</summary>
    public LineFault? Always { get; set; }

    /// <summary>Requests that were struck.</summary>
    public int Struck => struck;

    /// <summary>Strikes the next request that no earlier fault strikes.</summary>
    public LineFaults Then(LineFault fault)
    {
        next.Enqueue(fault);
        return this;
    }

    internal async Task<bool> StrikesAsync(HttpContext context)
    {
        if (!next.TryDequeue(out var fault) && (fault = Always) is null)
        {
            return false;
        }

        Interlocked.Increment(ref struck);
        await fault.StrikeAsync(context);
        return true;
    }
}

/// <summary>One thing that goes wrong.</summary>
public abstract record LineFault
{
    /// <summary>Too many requests.</summary>
    public static LineFault Busy(int seconds) => new Answer(429, "The API rate limit has been exceeded. Try again later.", seconds);

    /// <summary>An error of LINE's own.</summary>
    public static LineFault Broken { get; } = new Answer(500, "Internal server error", null);

    /// <summary>Any other status.</summary>
    public static LineFault Status(int status) => new Answer(status, "Refused", null);

    /// <summary>No answer until the caller gives up.</summary>
    public static LineFault Hang { get; } = new Silence();

    /// <summary>The connection is cut.</summary>
    public static LineFault Close { get; } = new Cut();

    internal abstract Task StrikeAsync(HttpContext context);

    private sealed record Answer(int Code, string Message, int? RetryAfter) : LineFault
    {
        internal override Task StrikeAsync(HttpContext context)
        {
            if (RetryAfter is { } seconds)
            {
                context.Response.Headers.RetryAfter = seconds.ToString();
            }

            return LineRefusal.Of(Code, Message).WriteAsync(context);
        }
    }

    private sealed record Silence : LineFault
    {
        internal override async Task StrikeAsync(HttpContext context)
        {
            var gone = new TaskCompletionSource();
            await using var registration = context.RequestAborted.Register(gone.SetResult);
            await gone.Task;
        }
    }

    private sealed record Cut : LineFault
    {
        internal override Task StrikeAsync(HttpContext context)
        {
            context.Abort();
            return Task.CompletedTask;
        }
    }
}
