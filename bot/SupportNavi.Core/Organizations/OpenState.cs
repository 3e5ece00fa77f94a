namespace SupportNavi.Core.Organizations;

/// <summary>Whether a window is open at a moment.</summary>
public enum OpenStateKind
{
    /// <summary>Not known: 要確認, never to be read as closed.</summary>
    Unknown,

    /// <summary>Open; <see cref="OpenState.Next"/> is when it closes, null for round the clock.</summary>
    Open,

    /// <summary>Closed; <see cref="OpenState.Next"/> is when it opens, null when that is more than two weeks away.</summary>
    Closed,
}

/// <summary>A state and when it changes, in Japan Standard Time.</summary>
public readonly record struct OpenState(OpenStateKind Kind, DateTime? Next);
