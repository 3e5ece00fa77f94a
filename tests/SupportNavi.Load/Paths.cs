using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Testing;

namespace SupportNavi.Load;

/// <summary>
/// What each user does, drawn from a seed of the user's own: a greeting, for some a language, a municipality, then answers as the screens offer them down to
/// a goal, and there cards, pages, narrowing, the way back.
/// </summary>
internal sealed class Paths(int mean)
{
    private const double OtherLanguage = 0.2;
    private const double Answers = 0.9;
    private static readonly string[] Areas = [.. ShippedData.Snapshot.Gazetteer.All.Where(area => area.Kind == AreaKind.Municipality).Select(area => area.Id)];
    private static readonly string[] Languages = [.. ShippedData.Snapshot.Wordings.All.Select(wording => wording.Language)];

    /// <summary>The taps of users from one on, until there are enough of them; the greeting is null.</summary>
    public List<string?[]> Of(int first, int turns)
    {
        var paths = new List<string?[]>();
        for (var (user, planned) = (first, 0); planned < turns; planned += paths[^1].Length)
        {
            paths.Add([.. Walk(new(user++))]);
        }

        return paths;
    }

    /// <summary>Some give up at once, some go on for twice as long as most.</summary>
    private IEnumerable<string?> Walk(Random dice)
    {
        var length = dice.Next(1, 2 * mean);
        var resident = new Resident(ShippedData.Navigator);
        yield return null;
        for (var step = 1; step < length; step++)
        {
            var tap = step == 1 && dice.NextDouble() < OtherLanguage ? "!lang=" + dice.GetItems(Languages, 1)[0]
                : resident.Turn.Progress.Settings.Area is null ? "!area=" + dice.GetItems(Areas, 1)[0]
                : Next(resident, dice);
            resident.Send(tap);
            yield return tap;
        }
    }

    private static string Next(Resident resident, Random dice)
    {
        var answers = resident.Turn.Replies.OfType<ChoicesReply>().Where(reply => reply.Role == ChoicesRole.Question).SelectMany(reply => reply.Choices).ToArray();
        return dice.GetItems(answers.Length > 0 && dice.NextDouble() < Answers ? answers : [.. resident.Choices], 1)[0].Data;
    }
}
