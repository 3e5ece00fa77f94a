namespace SupportNavi.Bot.Sessions;

/// <summary>One turn at a time per conversation, in order of arrival; different conversations do not wait for each other.</summary>
internal sealed class TurnQueue
{
    private readonly Dictionary<string, TaskCompletionSource> last = new(StringComparer.Ordinal);

    /// <summary>Conversations with a turn under way.</summary>
    public int Count
    {
        get
        {
            lock (last)
            {
                return last.Count;
            }
        }
    }

    /// <summary>Waits for the turns that came before; dispose of what it returns when this one has been committed.</summary>
    public async Task<IDisposable> EnterAsync(string key)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource? before;
        lock (last)
        {
            last.TryGetValue(key, out before);
            last[key] = mine;
        }

        if (before is not null)
        {
            await before.Task;
        }

        return new Place(this, key, mine);
    }

    private sealed class Place(TurnQueue queue, string key, TaskCompletionSource mine) : IDisposable
    {
        public void Dispose()
        {
            lock (queue.last)
            {
                if (queue.last.TryGetValue(key, out var newest) && newest == mine)
                {
                    queue.last.Remove(key);
                }
            }

            mine.TrySetResult();
        }
    }
}
