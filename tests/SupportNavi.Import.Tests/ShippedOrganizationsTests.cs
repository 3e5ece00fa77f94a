using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Publishing;

namespace SupportNavi.Import;

public sealed class ShippedOrganizationsTests
{
    private static readonly List<Fault> Faults = [];
    private static readonly Gazetteer Gazetteer = StoredData.Gazetteer(file => Path.Combine(DataCopy.Shipped, file), Faults);
    private static readonly Organization[] Organizations = [.. Read("national"), .. Read("hokkaido")];

    [Fact]
    public void Every_row_reads_without_a_fault() => Assert.Empty(Faults);

    [Fact]
    public void Every_id_is_there_once() => Assert.Equal(Organizations.Length, Organizations.Select(organization => organization.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("0570-046-556")]
    [InlineData("0570-0783-55")]
    [InlineData("0570-0-78310")]
    [InlineData("0570-0-55210")]
    [InlineData("0570-064-000")]
    [InlineData("0570-783-189")]
    public void Numbers_known_to_be_wrong_never_appear(string number)
    {
        var digits = Digits(number);
        foreach (var file in Directory.EnumerateFiles(DataCopy.Shipped, "*.csv", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(number, text, StringComparison.Ordinal);
            Assert.DoesNotContain(digits, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Organizations, organization => Digits(organization.Phone) == digits);
    }

    [Fact]
    public void Town_offices_are_named_as_people_name_them()
    {
        var offices = Organizations.Where(organization => organization.Description == "town-office").ToList();

        Assert.Equal(179, offices.Count);
        Assert.All(offices, office => Assert.Equal(office.Municipality!.Name + (office.Municipality.Name.EndsWith('市') ? "役所" : "役場"), office.Name));
        Assert.All(offices, office => Assert.Equal(office.Municipality, Assert.Single(office.ServiceArea)));
        Assert.Equal(35, offices.Count(office => office.Phone.Length > 0));
        Assert.All(offices, office => Assert.NotEmpty(office.Url));
    }

    [Fact]
    public void The_central_child_guidance_centre_does_not_claim_all_of_Hokkaido()
    {
        var central = Assert.Single(Organizations, organization => organization.Phone == "011-631-0301");

        Assert.Empty(central.ServiceArea);
        Assert.DoesNotContain(central.LikelyArea, area => area.Id is "010006" or "jp" or "011002" or "01-ishikari");
        Assert.Contains(central.LikelyArea, area => area.Id == "01-shiribeshi");
    }

    [Fact]
    public void Every_municipality_has_its_office_and_its_windows_for_livelihood()
    {
        var municipalities = Gazetteer.All.Where(area => area.Kind == AreaKind.Municipality && area.Inhabited && area.Prefecture?.Id == "010006").ToList();

        Assert.Equal(179, municipalities.Count);
        Assert.All(municipalities, place => Assert.Single(Organizations, organization => organization.Description == "town-office" && organization.ServiceArea.Contains(place)));
        Assert.All(municipalities, place => Assert.Contains(Organizations, organization => organization.Description == "self-reliance" && organization.ServiceArea.Concat(organization.LikelyArea).Contains(place)));
    }

    [Fact]
    public void Services_for_local_people_reach_no_other_municipality()
    {
        string[] local = ["-361", "-540", "-710", "-720", "-770"];
        var services = Organizations.Where(organization => organization.Source == "mhlw-kaigo" && Array.Exists(local, code => organization.Id.EndsWith(code, StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(services);
        Assert.All(services, service => Assert.Empty(service.NearbyArea));
        Assert.All(services, service => Assert.Equal(AreaKind.Municipality, Assert.Single(service.ServiceArea).Kind));
    }

    [Fact]
    public void A_service_that_needs_a_decision_says_so()
    {
        var services = Organizations.Where(organization => organization.Source is "wam-disability" or "mhlw-kaigo").ToList();

        Assert.All(services, service => Assert.NotEqual(0UL, service.Decision));
        Assert.DoesNotContain(services, service => service.Hours?.IsAlways == true);
    }

    [Fact]
    public void A_town_hall_number_is_never_a_direct_one()
    {
        var halls = Gazetteer.All.Where(area => area.Phone.Length > 0).Select(area => Digits(area.Phone)).ToHashSet(StringComparer.Ordinal);
        var representative = Vocabularies.PhoneKind.Bit("representative");

        Assert.All(Organizations.Where(organization => halls.Contains(Digits(organization.Phone))), organization => Assert.Equal(representative, organization.PhoneKind));
    }

    [Fact]
    public void Every_description_is_written()
    {
        var table = CsvTable.Read(Path.Combine(DataCopy.Shipped, "guide/wording/ja.csv"), "ja.csv", Faults)!;
        var keys = new TableReader(table, ["key", "text"], Faults).Rows.Select(row => row["key"]).ToHashSet(StringComparer.Ordinal);

        Assert.All(Organizations, organization => Assert.Contains("description." + organization.Description, keys));
    }

    [Fact]
    public void Hamamatsu_has_its_three_wards_of_2024()
    {
        var city = Gazetteer.ById("221309")!;

        Assert.Equal(["221384", "221392", "221406"], Gazetteer.Children(city).Select(ward => ward.Id).Order(StringComparer.Ordinal));
        Assert.Equal(1918, Gazetteer.All.Count(area => area.Kind is AreaKind.Municipality or AreaKind.Ward));
    }

    private static List<Organization> Read(string target)
    {
        var name = $"{target}/organizations.csv";
        var table = CsvTable.Read(Path.Combine(DataCopy.Shipped, name), name, Faults)!;
        return OrganizationReader.Read(table, Gazetteer, StoredData.Needs(file => Path.Combine(DataCopy.Shipped, file), Faults), Faults).ToList();
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
