using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>A text with what it has; read once, for needs and for danger.</summary>
/// <param name="Text">As it was read.</param>
/// <param name="Features">Of the text; one that is there twice is listed twice, and each kind of them stands in the order of the text.</param>
internal sealed record FeaturedText(ReadText Text, List<Feature> Features);
