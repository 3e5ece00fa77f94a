using System.Collections.Immutable;
using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>A question of the tree and the answers so far.</summary>
internal static class QuestionScreen
{
    public static void Show(Scene scene, Question question)
    {
        Ask(scene, question);
        Trail.Show(scene);
    }

    public static void Ask(Scene scene, Question question)
    {
        var wording = scene.Wording;
        var choices = ImmutableArray.CreateBuilder<Choice>(question.Answers.Length);
        foreach (var answer in question.Answers)
        {
            choices.Add(new(wording[answer.LabelKey], scene.Answer(question.Id, answer.Id)));
        }

        scene.Ask(ChoicesRole.Question, wording[question.TextKey], question.HasNote ? wording[question.NoteKey] : "", choices.MoveToImmutable());
    }
}
