using FsCheck;
using FsCheck.Fluent;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class NavigatorProperties
{
    private static readonly string[] Typed = ["", "釧路市", "泊村", "もどる", "はじめから", "😀😀", "<script>alert(1)</script>", "'; DROP TABLE", "しにたい", "betsukai", "\ud800", "電話を使わない"];
    private static readonly string[] Forged = ["9.who=me", "0.who=nobody", "0.@=nowhere", "0.~methods=pigeon", "?card:none", "?page:99999", "!area=999999", "!lang=xx", "....", "0.=", "=", "!open=-1", "?area:jp"];

    /// <summary>One step: a positive number chooses among the buttons on the screen, a negative one sends something else.</summary>
    private static Arbitrary<int[]> Walks => Gen.Choose(-30, 400).ArrayOf().Where(steps => steps.Length <= 60).ToArbitrary();

    [Fact]
    public void Any_walk_ends_in_a_screen_with_a_next_step_and_its_progress_survives_storage() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Walks, steps =>
        {
            var resident = new Resident(ShippedData.Navigator);
            foreach (var step in steps)
            {
                Take(resident, step);
                var json = ProgressJson.Write(resident.Turn.Progress);
                Assert.InRange(json.Length, 2, ProgressJson.MaxBytes);
                Assert.Equal(json, ProgressJson.Write(ProgressJson.Read(json)));
                Assert.NotEmpty(resident.Choices);
                Assert.DoesNotContain(resident.Turn.Replies, reply => reply is TextReply { Text: "" });
            }
        }));

    [Fact]
    public void Back_undoes_an_answer() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Walks, steps =>
        {
            var resident = Resident.In("012068").Send("0.who=me");
            foreach (var step in steps.Where(step => step >= 0))
            {
                var answers = resident.Turn.Replies.OfType<ChoicesReply>().Where(reply => reply.Role is ChoicesRole.Question).SelectMany(reply => reply.Choices).ToList();
                if (answers.Count == 0)
                {
                    break;
                }

                var before = resident.Turn.Progress;
                resident.Send(answers[step % answers.Count].Data);
                Assert.Equal(before.Topic.Answers.ToArray(), resident.Send("!back").Turn.Progress.Topic.Answers.ToArray());
                resident.Send(answers[step % answers.Count].Data);
            }
        }));

    [Fact]
    public void A_stored_conversation_survives_every_edit_of_the_tree() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Walks, Gen.Choose(0, 10_000).ToArbitrary(), (steps, cut) =>
        {
            var resident = Resident.In("012068").Send("0.who=me");
            foreach (var step in steps)
            {
                Take(resident, step);
            }

            var edited = new Navigator(WithoutAnswer(cut));
            var turn = edited.Respond(resident.Turn.Progress, new Input { Now = ShippedData.Morning });

            Assert.NotEmpty(turn.Replies);
        }));

    private static void Take(Resident resident, int step)
    {
        var choices = resident.Choices.ToList();
        switch (step)
        {
            case >= 0:
                resident.Send(choices[step % choices.Count].Data);
                break;
            case > -13:
                resident.Say(Typed[(-step - 1) % Typed.Length]);
                break;
            case > -27:
                resident.Send(Forged[-step % Forged.Length]);
                break;
            default:
                resident.At(new(43 + step, 144 - step));
                break;
        }
    }

    /// <summary>The shipped data with one row of answers.csv missing.</summary>
    private static Snapshot WithoutAnswer(int cut)
    {
        var tables = new Dictionary<string, Table>(ShippedData.Tables, StringComparer.Ordinal);
        var answers = tables["guide/answers.csv"];
        tables["guide/answers.csv"] = answers with { Rows = answers.Rows.RemoveAt(cut % answers.Rows.Length) };
        return DataSet.Read(tables, new FreeTextBuilder(null, "").Create, []);
    }
}
