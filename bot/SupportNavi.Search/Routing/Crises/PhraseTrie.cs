using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>The beginnings of many words as a tree; its states are numbered by their depth, so that those which are met most lie together.</summary>
internal sealed class PhraseTrie
{
    private readonly List<(int Word, int Length)>?[] found;

    /// <param name="words">Each a text and its number.</param>
    public PhraseTrie(IEnumerable<(string Text, int Number)> words)
    {
        var next = new Dictionary<(int State, char Letter), int>();
        List<(int Parent, char Letter, int Depth)> made = [default];
        List<List<(int, int)>?> ends = [null];
        foreach (var (text, number) in words)
        {
            var state = 0;
            foreach (var letter in text)
            {
                ref var target = ref CollectionsMarshal.GetValueRefOrAddDefault(next, (state, letter), out var exists);
                if (!exists)
                {
                    target = made.Count;
                    made.Add((state, letter, made[state].Depth + 1));
                    ends.Add(null);
                }

                state = target;
            }

            (ends[state] ??= []).Add((number, text.Length));
        }

        var order = Enumerable.Range(0, made.Count).OrderBy(state => made[state].Depth).ToArray();
        var numbers = new int[made.Count];
        for (var number = 0; number < order.Length; number++)
        {
            numbers[order[number]] = number;
        }

        found = [.. order.Select(state => ends[state])];
        Edges = [.. order.Skip(1).Select(state => (numbers[made[state].Parent], made[state].Letter, numbers[state]))];
    }

    /// <summary>How many states there are; 0 is the start.</summary>
    public int Count => found.Length;

    /// <summary>Every step from a state by a letter to another, shallow ones first.</summary>
    public IReadOnlyList<(int Parent, char Letter, int State)> Edges { get; }

    /// <summary>The words that end in a state, with their lengths.</summary>
    public IReadOnlyList<(int Word, int Length)> WordsAt(int state) => found[state] ?? [];
}
