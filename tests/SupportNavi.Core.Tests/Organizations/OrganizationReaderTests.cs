using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Core.Organizations;

/// <summary>One small CSV for each mistake.</summary>
public sealed class OrganizationReaderTests
{
    private const string Areas = "is no area; use six-digit codes (as text, with the leading zero), ids of subprefectures.csv, or jp";

    [Theory]
    [InlineData("id", "", "id is empty")]
    [InlineData("id", "Kushiro Hall", "id \"Kushiro Hall\" is not at most 40 lower-case letters, digits and hyphens")]
    [InlineData("id", "釧路", "id \"釧路\" is not at most 40 lower-case letters, digits and hyphens")]
    [InlineData("id", "a2345678901234567890123456789012345678901", "id \"a2345678901234567890123456789012345678901\" is not at most 40 lower-case letters, digits and hyphens")]
    [InlineData("source", "", "source is empty")]
    [InlineData("name", "", "name is empty")]
    [InlineData("kind", "", "kind is empty")]
    [InlineData("kind", "NPO", "kind: \"NPO\" is not a kind; use one of public, npo, company, group, line")]
    [InlineData("status", "opened", "status: \"opened\" is not a status; use one of open, paused, closed")]
    [InlineData("verification", "checked", "verification: \"checked\" is not a verification; use one of official, operator, unverified")]
    [InlineData("phone_kind", "", "phone_kind is empty")]
    [InlineData("phone_kind", "mobile", "phone_kind: \"mobile\" is not a phone_kind; use one of direct, representative, hotline")]
    [InlineData("decision", "care", "decision: \"care\" is not a decision; use one of care-certification, benefit-decision")]
    [InlineData("phone", "0154-23-5151（代表）", "phone \"0154-23-5151（代表）\" is not one number in digits and hyphens")]
    [InlineData("phone", "0154-23-5151, 0154-23-5152", "phone \"0154-23-5151, 0154-23-5152\" is not one number in digits and hyphens")]
    [InlineData("phone", "０１５４", "phone \"０１５４\" is not one number in digits and hyphens")]
    [InlineData("phone", "-", "phone \"-\" is not one number in digits and hyphens")]
    [InlineData("url", "www.example.jp", "url \"www.example.jp\" is no http or https address")]
    [InlineData("url", "javascript:alert(1)", "url \"javascript:alert(1)\" is no http or https address")]
    [InlineData("source_url", "ftp://example.jp/", "source_url \"ftp://example.jp/\" is no http or https address")]
    [InlineData("municipality", "012069", $"municipality: \"012069\" {Areas}")]
    [InlineData("municipality", "12068", $"municipality: \"12068\" {Areas}")]
    [InlineData("service_area", "012068|釧路市", $"service_area: \"釧路市\" {Areas}")]
    [InlineData("nearby_area", "01-nowhere", $"nearby_area: \"01-nowhere\" {Areas}")]
    [InlineData("service_area", "", "service_area and likely_area are both empty; a window whose catchment is unknown is held back, not published")]
    [InlineData("hours", "9時〜17時", "hours \"9時〜17時\" are not of the form \"Mo-Fr 08:45-17:15; Sa 09:00-12:00; PH off\"; write them into hours_note instead")]
    [InlineData("fee", "無料", "fee is \"無料\"; use free or paid or leave it empty")]
    [InlineData("anonymous", "○", "anonymous is \"○\"; use yes or no or leave it empty")]
    [InlineData("reservation", "TRUE", "reservation is \"TRUE\"; use yes or no or leave it empty")]
    [InlineData("as_of", "2024/7/9", "as_of \"2024/7/9\" is not of the form 2024, 2024-07 or 2024-07-09")]
    [InlineData("as_of", "R6.7.9", "as_of \"R6.7.9\" is not of the form 2024, 2024-07 or 2024-07-09")]
    [InlineData("as_of", "2024-13", "as_of \"2024-13\" is not of the form 2024, 2024-07 or 2024-07-09")]
    [InlineData("as_of", "2024-02-30", "as_of \"2024-02-30\" is not of the form 2024, 2024-07 or 2024-07-09")]
    [InlineData("latitude", "144.38", "\"144.38, 144.382\" is no latitude and longitude in Japan; are the two swapped?")]
    [InlineData("longitude", "", "\"42.985, \" is no latitude and longitude in Japan; are the two swapped?")]
    public void A_mistake_is_one_fault_that_says_what_to_do(string column, string value, string message) =>
        Assert.Equal(["kushiro/organizations.csv:3: " + message], Faults((column, value)));

    [Theory]
    [InlineData("needs", "need")]
    [InlineData("services", "service")]
    [InlineData("audience", "audience")]
    [InlineData("methods", "method")]
    [InlineData("languages", "language")]
    public void A_value_outside_its_vocabulary_is_named_and_the_vocabulary_too(string column, string name)
    {
        var fault = Assert.Single(Faults((column, "pigeon")));

        Assert.StartsWith($"kushiro/organizations.csv:3: {column}: \"pigeon\" is not a {name}; use one of ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_that_nobody_can_reach_is_a_fault() => Assert.Equal(
        ["kushiro/organizations.csv:3: there is no way to reach it: phone, fax, email, url and address are all empty"],
        Faults(("phone", ""), ("phone_kind", ""), ("url", ""), ("address", "")));

    [Fact]
    public void Every_mistake_of_a_row_is_told_at_once() => Assert.Equal(4, Faults(("kind", "x"), ("phone", "x"), ("hours", "x"), ("as_of", "x")).Count);

    [Fact]
    public void A_missing_column_is_one_fault_at_the_header()
    {
        var faults = new List<Fault>();
        var table = CsvTable.Parse(new StringReader("id\nx"), "kushiro/organizations.csv", faults)!;
        _ = OrganizationReader.Read(table, ShippedData.Snapshot.Gazetteer, ShippedData.Snapshot.Guide.Needs, faults).ToList();

        Assert.Equal(OrganizationColumns.All.Length - 1, faults.Count(fault => fault is { Line: 1 } && fault.Message.EndsWith("is missing", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_good_row_is_read_whole()
    {
        var organization = Assert.Single(Read([], []));

        Assert.Equal(("hall", "釧路の窓口", "0154-00-0000", 3), (organization.Id, organization.Name, organization.Phone, organization.Line));
        Assert.Equal(["012068", "01-kushiro"], organization.ServiceArea.Select(area => area.Id));
        Assert.Equal(["hikikomori", "job"], ShippedData.Snapshot.Guide.Needs.Vocabulary.Names(organization.Needs).Order(StringComparer.Ordinal));
        Assert.Equal("Mo-Fr 08:45-17:15", organization.Hours!.Text);
        Assert.Equal("2024-07", organization.AsOf);
        Assert.NotNull(organization.Position);
    }

    private static List<string> Faults(params (string Column, string Value)[] changes)
    {
        var faults = new List<Fault>();
        Read(changes, faults);
        return [.. faults.Select(fault => fault.ToString())];
    }

    private static List<Organization> Read((string Column, string Value)[] changes, List<Fault> faults)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "hall", ["source"] = "test", ["name"] = "釧路の窓口", ["kind"] = "public", ["needs"] = "hikikomori|job", ["services"] = "consultation",
            ["audience"] = "anyone", ["municipality"] = "012068", ["service_area"] = "012068|01-kushiro", ["address"] = "黒金町",
            ["latitude"] = "42.985", ["longitude"] = "144.382", ["phone"] = "0154-00-0000", ["phone_kind"] = "direct", ["url"] = "https://example.jp/",
            ["methods"] = "tel|visit", ["hours"] = "Mo-Fr 08:45-17:15", ["as_of"] = "2024-07", ["verification"] = "official", ["status"] = "open",
        };
        foreach (var (column, value) in changes)
        {
            cells[column] = value;
        }

        var csv = new StringWriter();
        CsvTable.Write(csv, OrganizationColumns.All, [[.. OrganizationColumns.All.Select(column => cells.GetValueOrDefault(column, ""))]]);
        var lines = csv.ToString().Split('\n', 2);
        var table = CsvTable.Parse(new StringReader($"{lines[0]}\n\n{lines[1]}"), "kushiro/organizations.csv", faults)!;
        return [.. OrganizationReader.Read(table, ShippedData.Snapshot.Gazetteer, ShippedData.Snapshot.Guide.Needs, faults)];
    }
}
