using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Normalising;

public sealed class FieldStageTests
{
    private static readonly FieldStage Stage = new(new Phones(["0154"]));

    [Fact]
    public void A_changed_cell_leaves_a_trace()
    {
        var draft = Run(("phone", "０１５４２３５１５１"));

        Assert.Equal([new("phone", "０１５４２３５１５１", "phone.area-code", "0154-23-5151")], draft.Traces);
        Assert.Empty(draft.Doubts);
    }

    [Fact]
    public void A_doubted_cell_is_empty_and_says_why()
    {
        var draft = Run(("phone", "0570-064-000"), ("email", "a@b"));

        Assert.Equal(["email", "phone"], draft.Doubts.Select(doubt => doubt.Field));
        Assert.All(draft.Doubts, doubt => Assert.NotEmpty(doubt.Why));
        Assert.Equal("", draft["phone"]);
    }

    [Fact]
    public void Clean_cells_leave_nothing()
    {
        var draft = Run(("name", "くらしの相談"), ("phone", "0154-23-5151"), ("url", "https://example.jp/"), ("latitude", "42.98"), ("longitude", "144.38"));

        Assert.Empty(draft.Traces);
        Assert.Empty(draft.Doubts);
    }

    private static Draft Run(params (string Field, string Cell)[] cells)
    {
        var draft = new Draft("a.csv", 2);
        foreach (var (field, cell) in cells)
        {
            draft[field] = cell;
        }

        Stage.Run(draft);
        return draft;
    }
}
