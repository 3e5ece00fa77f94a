using SupportNavi.Core.Conversation;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>What the rules heard.</summary>
/// <param name="Crisis">The crisis.</param>
/// <param name="Line">Of <c>guide/crisis.csv</c>, where the rule stands.</param>
/// <param name="IsSure">The rule counts whatever else is told.</param>
internal sealed record HeardCrisis(Crisis Crisis, int Line, bool IsSure);
