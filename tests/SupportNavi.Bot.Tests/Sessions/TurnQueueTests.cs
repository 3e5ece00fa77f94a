namespace SupportNavi.Bot.Sessions;

public sealed class TurnQueueTests
{
    [Fact]
    public async Task Turns_of_one_conversation_come_one_at_a_time_in_order_of_arrival()
    {
        var queue = new TurnQueue();
        var order = new List<int>();
        var first = await queue.EnterAsync("a");
        var rest = Enumerable.Range(1, 50).Select(RunAsync).ToList();
        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(rest);
        Assert.Equal(Enumerable.Range(1, 50), order);
        Assert.Equal(0, queue.Count);

        async Task RunAsync(int number)
        {
            using var place = await queue.EnterAsync("a");
            order.Add(number);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Conversations_do_not_wait_for_each_other()
    {
        var queue = new TurnQueue();
        using var one = await queue.EnterAsync("a");
        using var other = await queue.EnterAsync("b");
        Assert.Equal(2, queue.Count);
    }
}
