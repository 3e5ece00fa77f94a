using SupportNavi.Search.Index;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing;

/// <summary>What the dictionary and the index are opened for.</summary>
internal sealed record OpenText(
    JapaneseText Japanese,
    OrganizationIndex Index,
    AreaMentions Mentions,
    OrganizationFinder Finder,
    FeatureReader Reader,
    Lazy<TellingSentences> Telling,
    Lazy<NeedRouter> Router,
    Lazy<CrisisHearing> Hearing);
