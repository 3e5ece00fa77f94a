namespace SupportNavi.Core.Conversation;

/// <summary>What is looked at besides the place in the tree: a name and what it is about, <c>card:ID</c>.</summary>
internal static class View
{
    public static (string Name, string Argument) Split(string view)
    {
        var colon = view.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (view, "") : (view[..colon], view[(colon + 1)..]);
    }
}
