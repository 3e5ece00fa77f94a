using SupportNavi.Testing;

namespace SupportNavi.Core.Organizations;

/// <summary>Violence and suicide goals never show a switchboard, whatever the source calls it.</summary>
public sealed class RepresentativePhoneTests
{
    [Theory]
    [InlineData("0154-23-5151", true)]
    [InlineData("015423-5151", true)]
    [InlineData("0154235151", true)]
    [InlineData("0154-23-5152", false)]
    [InlineData("#8008", false)]
    public void A_direct_number_that_equals_a_town_halls_counts_as_representative(string phone, bool representative) =>
        Assert.Equal(representative, Read(phone, "direct").IsRepresentative);

    [Fact]
    public void A_municipalitys_number_in_the_areas_file_counts_too()
    {
        var planted = new Planted().Set("areas/municipalities.csv", "131016", "phone", "03-0000-0001").Set(Planted.National, "dv-8008", "phone", "03-0000-0001");

        Assert.True(planted.Read().Directory.ById("dv-8008")!.IsRepresentative);
    }

    [Fact]
    public void A_number_that_is_called_representative_counts() => Assert.True(Read("0154-99-9999", "representative").IsRepresentative);

    [Fact]
    public void No_number_is_no_switchboard() => Assert.False(Read("", "").IsRepresentative);

    private static Organization Read(string phone, string kind) =>
        new Planted().Set(Planted.National, "dv-8008", "phone", phone).Set(Planted.National, "dv-8008", "phone_kind", kind).Read().Directory.ById("dv-8008")!;
}
