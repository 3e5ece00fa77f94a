namespace SupportNavi.Core.Conversation;

/// <summary>Understands what a resident types. Implementations keep and log nothing of it.</summary>
public interface IFreeText
{
    /// <summary>Reads a message of any length in bounded time; never throws.</summary>
    FreeTextReading Read(string text);
}

/// <summary>What a message was understood to say.</summary>
/// <param name="CrisisGoal">The goal that answers a crisis, or null for none.</param>
public readonly record struct FreeTextReading(string? CrisisGoal);
