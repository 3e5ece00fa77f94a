using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Conversation;

/// <summary>Understands one message: crisis first, then commands, answers spelled out, areas, windows by name, needs. What is not understood gets a kind word.</summary>
internal sealed class Hearing
{
    private static readonly (string Key, string Tap)[] Commands =
    [
        ("command.back", "!back"), ("command.restart", "!restart"), ("command.help", "?help"), ("command.emergency", "?sos"),
        ("command.memo", "?memo"), ("command.forget", "?forget"), ("command.area", "?area"), ("command.language", "?lang"), ("command.more", "!new"),
        ("command.nocalls", "!calls=no"),
    ];

    private const int MaxCommand = 40;

    /// <summary>What is read of a message, so that the work stays bounded.</summary>
    private const int MaxText = 100_000;

    private readonly Snapshot snapshot;
    private readonly FrozenDictionary<string, string> commands;

    public Hearing(Snapshot snapshot)
    {
        this.snapshot = snapshot;
        commands = snapshot.Wordings.All
            .SelectMany(wording => Commands, (wording, command) => (Words: wording[command.Key].Split('|'), command.Tap))
            .SelectMany(pair => pair.Words, (pair, word) => (Key: TextFolding.Key(word), pair.Tap))
            .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Tap);
    }

    public Effect Hear(Scene scene, Input input) => input switch
    {
        { Tap: { } tap } => HearTap(scene, tap),
        { Text: { } text } => HearText(scene, text),
        { Position: { } position } => HearPosition(scene, position),
        _ => Effect.Of(scene.Progress),
    };

    /// <summary>Whether a message is a command and nothing else.</summary>
    public bool IsCommand(string text) => text.Length <= MaxCommand && commands.ContainsKey(TextFolding.Key(text));

    private static Effect HearTap(Scene scene, string data) =>
        (Tap.Parse(data) is { } tap ? Acts.Apply(scene, tap) : null) ?? Effect.Saying(scene.Progress, scene.Wording["notice.old-button"]);

    private Effect HearText(Scene scene, string text)
    {
        text = text.Length > MaxText ? text[..MaxText] : text;
        var read = snapshot.FreeText.Read(text);
        var crisis = read.Crisis();
        if (crisis is { IsSaid: true })
        {
            return new(scene.Progress, [], crisis.Goal);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Effect.Saying(scene.Progress, scene.Wording["notice.empty"]);
        }

        return (text.Length <= MaxCommand ? HearShort(scene, text, TextFolding.Key(text)) : null)
            ?? (crisis is null ? HearOwnWords(scene, read) : new(scene.Progress, [], crisis.Goal));
    }

    /// <summary>A command, an answer spelled out, or nothing but the name of a place.</summary>
    private Effect? HearShort(Scene scene, string text, string key) =>
        key.Length == 0 ? null
        : commands.TryGetValue(key, out var command) ? HearTap(scene, command)
        : Spelled(scene, key) is { } tap ? HearTap(scene, tap)
        : snapshot.Gazetteer.Find(text) is { IsEmpty: false } areas ? HearAreas(scene, areas)
        : null;

    /// <summary>A place in the sentence, then windows it names, then what it may speak of.</summary>
    private static Effect HearOwnWords(Scene scene, ITypedText read)
    {
        var finding = read.Find(scene.Area);
        var effect = finding.Areas.IsEmpty ? Effect.Of(scene.Progress) : HearAreas(scene, finding.Areas);
        if (!finding.Organizations.IsEmpty)
        {
            return effect with { Progress = effect.Progress with { View = FoundScreen.ViewOf(finding.Organizations) } };
        }

        var guesses = read.Needs();
        return !guesses.IsEmpty ? Guessing(scene, effect, guesses)
            : finding.Areas.IsEmpty ? NotUnderstood(scene)
            : effect;
    }

    private static Effect Guessing(Scene scene, Effect effect, ImmutableArray<GuessedNeed> guesses) => effect with
    {
        Progress = effect.Progress with { View = GuessScreen.ViewOf(guesses) },
        Notices = GuessScreen.Why(scene, guesses) is { } why ? effect.Notices.Add(why) : effect.Notices,
    };

    /// <summary>A kind word, and a way on besides the screen at hand.</summary>
    private static Effect NotUnderstood(Scene scene)
    {
        Choice[] ways = scene.Walk.Question is { SetsWho: true } ? [MenuScreen.Anything(scene)] : [scene.Choice("menu.open", "!menu"), MenuScreen.Anything(scene)];
        return new(scene.Progress, [new TextReply(TextRole.Notice, scene.Wording["notice.not-understood"]), new ChoicesReply(ChoicesRole.Question, scene.Wording["result.next"], "", [.. ways])]);
    }

    private static Effect HearAreas(Scene scene, ImmutableArray<Area> areas) => areas is [var area] ? Acts.SetArea(scene, area) : WhichArea(scene, areas);

    /// <summary>An answer to the question at hand, typed instead of tapped.</summary>
    private static string? Spelled(Scene scene, string key)
    {
        foreach (var answer in scene.Walk.Question?.Answers ?? [])
        {
            if (TextFolding.Key(scene.Wording[answer.LabelKey]) == key)
            {
                return scene.Answer(scene.Walk.Question!.Id, answer.Id);
            }
        }

        return null;
    }

    private static Effect WhichArea(Scene scene, ImmutableArray<Area> areas)
    {
        var home = scene.Snapshot.Directory.Prefectures;
        var choices = areas.OrderByDescending(area => area.Prefecture is { } prefecture && home.Contains(prefecture)).Take(8)
            .Select(area => new Choice(AreaScreen.LongName(scene, area), "!area=" + area.Id)).ToImmutableArray();
        return new(scene.Progress, [new ChoicesReply(ChoicesRole.Area, scene.Wording["area.which"], "", choices)]);
    }

    private Effect HearPosition(Scene scene, GeoPoint position) => snapshot.Gazetteer.Nearest(position) is { } area
        ? Acts.SetArea(scene, area)
        : Effect.Saying(scene.Progress with { View = "area" }, scene.Wording["notice.no-area-there"]);
}
