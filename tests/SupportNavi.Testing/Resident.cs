using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Testing;

/// <summary>Somebody who talks with the navigator: taps what is offered, by its data, or types.</summary>
public sealed class Resident(Navigator navigator, Progress? start = null)
{
    /// <summary>The clock of the conversation.</summary>
    public DateTimeOffset Now { get; set; } = ShippedData.Morning;

    /// <summary>The latest answer.</summary>
    public Turn Turn { get; private set; } = navigator.Respond(start ?? Progress.Start, new Input { Now = ShippedData.Morning });

    /// <summary>All buttons on the screen.</summary>
    public IEnumerable<Choice> Choices => Turn.Replies.SelectMany(ChoicesOf);

    /// <summary>All windows on the screen, in order.</summary>
    public IEnumerable<Card> Cards => Turn.Replies.OfType<CardsReply>().SelectMany(reply => reply.Cards);

    /// <summary>Everything on the screen as text.</summary>
    public string Screen => string.Join('\n', Turn.Replies);

    /// <summary>Starts somewhere in the shipped data.</summary>
    public static Resident In(string area, string language = "ja") =>
        new(ShippedData.Navigator, Progress.Start with { Settings = new(language, Area: area) });

    /// <summary>Taps a button that must be on the screen.</summary>
    public Resident Tap(string data)
    {
        if (!Choices.Any(choice => choice.Data == data))
        {
            throw new InvalidOperationException($"There is no button {data}; there are {string.Join(' ', Choices.Select(choice => choice.Data))}");
        }

        return Send(data);
    }

    /// <summary>Sends a button's data, whether it is on the screen or not.</summary>
    public Resident Send(string data) => Hear(new() { Now = Now, Tap = data });

    /// <summary>Types.</summary>
    public Resident Say(string text) => Hear(new() { Now = Now, Text = text });

    /// <summary>Shares a position.</summary>
    public Resident At(GeoPoint position) => Hear(new() { Now = Now, Position = position });

    /// <summary>Looks again.</summary>
    public Resident Look() => Hear(new() { Now = Now });

    private Resident Hear(Input input)
    {
        var kept = ProgressJson.Read(ProgressJson.Write(Turn.Progress));
        Turn = navigator.Respond(kept, input);
        return this;
    }

    private static IEnumerable<Choice> ChoicesOf(Reply reply) => reply switch
    {
        ChoicesReply choices => choices.Choices,
        CardsReply cards => cards.Cards.SelectMany(card => card.Actions),
        TrailReply trail => trail.Steps.Select(step => step.Change),
        _ => [],
    };
}
