using System.Buffers.Binary;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Menu;

public sealed class MenuDefinitionTests
{
    private static readonly MenuDefinition Shipped = MenuRun.Shipped();

    public static TheoryData<string, string> Taps()
    {
        var taps = new TheoryData<string, string>();
        foreach (var wording in ShippedData.Snapshot.Wordings.All)
        {
            foreach (var area in Shipped.Areas)
            {
                taps.Add(wording.Language, area.Tap);
            }
        }

        return taps;
    }

    [Fact]
    public void The_shipped_definition_and_its_images_are_valid()
    {
        var faults = new List<string>(MenuCheck.Faults(Shipped, ShippedData.Snapshot.Wordings));
        Assert.All(ShippedData.Snapshot.Wordings.All, wording => MenuImage.Read(Repository.Data, Shipped.ImageOf(wording.Language), Shipped.Width, Shipped.Height, faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void The_areas_cover_the_image_without_overlapping()
    {
        Assert.Equal(Shipped.Width * Shipped.Height, Shipped.Areas.Sum(area => area.Width * area.Height));
        Assert.All(Shipped.Areas, one => Assert.DoesNotContain(Shipped.Areas, other => other != one
            && one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height));
    }

    [Theory]
    [MemberData(nameof(Taps))]
    public void The_navigator_understands_every_area(string language, string tap)
    {
        var (resident, other) = (Asked(language), Asked(language));

        Assert.NotEqual(other.Send(tap[0] + "no-such-thing").Screen, resident.Send(tap).Screen);
    }

    [Fact]
    public void Each_fault_is_said_with_its_place()
    {
        var tooLong = new string('n', 301);
        var area = Shipped.Areas[0];
        Says(Shipped with { Bar = "line.none" }, "bar: the wording key 'line.none' is missing in 'ja'");
        Says(Shipped with { Bar = "line.neutral-alt" }, "bar: the text of 'line.neutral-alt' in 'ja' has 15 characters; LINE takes 14");
        Says(Shipped with { Name = tooLong }, "LINE takes 300");
        Says(Shipped with { Name = " " }, "name is empty");
        Says(Shipped with { Alias = "m\u00E9nu" }, "must be at most 32");
        Says(Shipped with { Alias = tooLong[..32] }, "must be at most 32");
        Says(Shipped with { Default = "fr" }, "default 'fr' is no language");
        Says(Shipped with { Width = 2501 }, "width 2501 must be 800 to 2500");
        Says(Shipped with { Height = 1725 }, "height 1725");
        Says(Shipped with { Areas = [] }, "areas: 0");
        Says(Shipped with { Areas = [.. Enumerable.Repeat(area, 21)] }, "areas: 21");
        Says(Shipped with { Areas = [area, area with { X = 1668 }] }, "areas[1] (1668, 0, 833 x 421) is not inside");
        Says(Shipped with { Areas = [area with { Y = -1 }] }, "areas[0] (0, -1");
        Says(Shipped with { Areas = [area with { Width = int.MaxValue, X = 1 }] }, "is not inside");
        Says(Shipped with { Areas = [area with { Height = 0 }] }, "is not inside");
        Says(Shipped with { Areas = [area with { Tap = "sos" }] }, "areas[0].tap 'sos' is none that the navigator understands");
        Says(Shipped with { Areas = [area with { Label = "nav.memo" }] }, "areas[0].label: the text of 'nav.memo' in 'ja' is empty or waits for a value");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"name":"n","alias":"a","default":"ja","bar":"b","width":800,"height":250,"areas":null}""")]
    [InlineData("""{"name":"n","alias":"a","default":"ja","bar":"b","width":800,"height":250,"areas":[],"colour":"red"}""")]
    [InlineData(null)]
    public void A_definition_that_cannot_be_read_is_one_fault_in_one_line(string? json)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["line"]);
        if (json is not null)
        {
            File.WriteAllText(folder[MenuDefinition.File], json);
        }

        var faults = new List<string>();
        Assert.Null(MenuDefinition.Read(folder.Path, faults));
        Assert.StartsWith("line/richmenu.json: ", Assert.Single(faults), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', faults[0]);
    }

    [Theory]
    [InlineData(2499, 843, 100, "is 2499 x 843")]
    [InlineData(2500, 1686, 100, "is 2500 x 1686")]
    [InlineData(2500, 843, 1048577, "has 1048577 bytes")]
    [InlineData(2500, 843, 20, "is no PNG")]
    public void An_image_that_LINE_would_refuse_is_said(int width, int height, int bytes, string fault)
    {
        using var folder = new TemporaryFolder();
        var image = new byte[Math.Max(bytes, 24)];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]).CopyTo(image);
        BinaryPrimitives.WriteInt32BigEndian(image.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(image.AsSpan(20), height);
        File.WriteAllBytes(folder["a.png"], image[..bytes]);

        var faults = new List<string>();
        Assert.Null(MenuImage.Read(folder.Path, "a.png", 2500, 843, faults));
        Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    private static void Says(MenuDefinition menu, string fault) =>
        Assert.Contains(MenuCheck.Faults(menu, ShippedData.Snapshot.Wordings), said => said.StartsWith("line/richmenu.json: ", StringComparison.Ordinal) && said.Contains(fault, StringComparison.Ordinal));

    /// <summary>Somebody who has answered the first question.</summary>
    private static Resident Asked(string language)
    {
        var resident = Resident.In("012068", language);
        return resident.Send(resident.Choices.First(choice => choice.Data.Contains('=', StringComparison.Ordinal)).Data);
    }
}
