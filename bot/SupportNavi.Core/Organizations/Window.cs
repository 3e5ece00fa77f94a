using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Organizations;

/// <summary>By which rung of the ladder a window is here. The order is the order of the ladder.</summary>
public enum Rung { Municipality, Nearby, Subprefecture, Prefecture, Nation }

/// <summary>What a window is in a result.</summary>
public enum WindowRole
{
    /// <summary>It names the need.</summary>
    Specific,

    /// <summary>The goal shows it first.</summary>
    Pinned,

    /// <summary>The town office, which decides about the services that follow.</summary>
    Decider,

    /// <summary>It takes any trouble.</summary>
    CatchAll,
}

/// <summary>An organisation in a result, and why it is there.</summary>
/// <param name="Organization">Whom to contact.</param>
/// <param name="Area">The rung's area: the municipality, 振興局, prefecture or nation it serves.</param>
/// <param name="Rung">The rung.</param>
/// <param name="IsLikely">Its catchment is expected, not proven.</param>
/// <param name="Role">What it is here.</param>
public readonly record struct Window(Organization Organization, Area Area, Rung Rung, bool IsLikely, WindowRole Role);
