using SupportNavi.Testing;
using static SupportNavi.Testing.Planted;

namespace SupportNavi.Core.Guide.Lint;

public sealed class OrganizationCheckTests
{
    [Fact]
    public void A_window_that_no_goal_shows()
    {
        var planted = new Planted().Set(National, "cancer", "needs", "");

        Assert.Equal([$"{planted.At(National, "cancer")}: no goal shows \"cancer\"; check its needs and audience"], planted.Faults());
    }

    [Fact]
    public void A_window_that_is_closed_need_not_be_shown() =>
        Assert.Empty(new Planted().Set(National, "cancer", "needs", "").Set(National, "cancer", "status", "closed").Faults());

    [Fact]
    public void A_description_without_words()
    {
        var planted = new Planted().Set(National, "cancer", "description", "mystery");

        Assert.Equal([$"{planted.At(National, "cancer")}: description \"mystery\" has no wording \"description.mystery\""], planted.Faults());
    }

    [Fact]
    public void An_id_that_is_there_twice_in_one_file()
    {
        var planted = new Planted().Copy(National, "cancer", "name", "別の窓口");

        Assert.Equal([$"{National}:{planted.Tables[National].Rows[^1].Line}: id \"cancer\" is there twice"], planted.Faults());
    }

    [Fact]
    public void An_id_that_is_there_twice_in_two_files()
    {
        var planted = new Planted().CopyFile(National, "cancer", "tokyo/organizations.csv");

        Assert.Equal(["tokyo/organizations.csv:2: id \"cancer\" is there twice"], planted.Faults());
    }
}
