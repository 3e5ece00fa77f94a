namespace SupportNavi.Import.Mapping;

/// <summary>What becomes of an input row.</summary>
public enum OutcomeKind : byte
{
    /// <summary>It gave its id to a published organisation.</summary>
    Published,

    /// <summary>It went into an organisation that another row had begun.</summary>
    Merged,

    /// <summary>Kept out until something about it is known, such as its catchment.</summary>
    HeldBack,

    /// <summary>Kept out for good.</summary>
    Refused,

    /// <summary>Not what this import is for, such as another prefecture.</summary>
    OutOfScope,
}

/// <summary>What became of a row and why.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Reason">In the staff's language; for a merged row the id it went into.</param>
public sealed record Outcome(OutcomeKind Kind, string Reason);
