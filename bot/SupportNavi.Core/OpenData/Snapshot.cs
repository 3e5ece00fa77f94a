using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.OpenData;

/// <summary>公開版: one immutable, published set of guide, directory and index. Hot-swapped whole.</summary>
public sealed class Snapshot
{
    /// <summary>Puts the parts together and builds what a turn reads.</summary>
    public Snapshot(GuideTree guide, Gazetteer gazetteer, OrganizationDirectory directory, Wordings wordings, Holidays holidays, IFreeText freeText)
    {
        (Guide, Gazetteer, Directory, Wordings, Holidays, FreeText) = (guide, gazetteer, directory, wordings, holidays, freeText);
        Windows = new(guide, directory);
    }

    /// <summary>The tree.</summary>
    public GuideTree Guide { get; }

    /// <summary>The areas.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The organisations.</summary>
    public OrganizationDirectory Directory { get; }

    /// <summary>What residents read.</summary>
    public Wordings Wordings { get; }

    /// <summary>National holidays.</summary>
    public Holidays Holidays { get; }

    /// <summary>Free text.</summary>
    public IFreeText FreeText { get; }

    /// <summary>Windows by goal and area.</summary>
    public WindowIndex Windows { get; }
}
