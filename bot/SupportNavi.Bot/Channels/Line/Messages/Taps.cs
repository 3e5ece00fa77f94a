using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>
/// What a tap leaves in the chat: nothing that could not be read by somebody else. Answers to questions are never echoed, because the next one may show
/// that the topic is sensitive; on the screen of a goal that is not, a tap echoes its label.
/// </summary>
/// <param name="Echoes">A goal is shown, and it is known not to be sensitive.</param>
internal readonly record struct Taps(bool Echoes)
{
    private const string Emergency = "?sos";

    /// <summary>The action of a button.</summary>
    /// <param name="choice">What it stands for.</param>
    /// <param name="most">The longest label there.</param>
    /// <param name="role">Null for a card's own buttons.</param>
    public PostbackAction Of(Choice choice, int most, ChoicesRole? role = null)
    {
        var echo = Echoes && role is not (ChoicesRole.Question or ChoicesRole.Area) && choice.Data != Emergency && !IsAnswer(choice.Data);
        return new(Label(choice, most), choice.Data, echo ? Shorten.Cut(choice.Label, LineLimits.DisplayText) : null);
    }

    /// <summary>Whether a choice leads to the contacts for right now.</summary>
    public static bool IsEmergency(Choice choice) => choice.Data == Emergency;

    private static string Label(Choice choice, int most) => Shorten.Cut(choice.Label.Length == 0 ? choice.Data : choice.Label, most);

    /// <summary>Narrowing by opening hours or language says nothing of the topic.</summary>
    private static bool IsAnswer(string data) => Tap.Parse(data) is Tap.Answer answer && !answer.Question.StartsWith(Walk.NarrowMark, StringComparison.Ordinal);
}
