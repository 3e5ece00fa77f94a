using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>Reads and writes a guide in Tokyo's dialect. Files without faults are written again byte for byte; in others nothing gets lost.</summary>
public static class TokyoNavi
{
    /// <summary>Reads both files and reports every fault that the original program swallows.</summary>
    /// <param name="navi">The path of navi.csv.</param>
    /// <param name="services">The path of services.csv.</param>
    /// <param name="faults">Where faults go.</param>
    /// <returns>The tree, or null when a file cannot be read at all.</returns>
    public static TokyoTree? Read(string navi, string services, ICollection<Fault> faults)
    {
        var (naviSheet, servicesSheet) = (Sheet.Read(navi, faults), Sheet.Read(services, faults));
        if (naviSheet is null || servicesSheet is null)
        {
            return null;
        }

        var known = new TokyoServices(servicesSheet.Rows.FirstOrDefault() ?? SheetRow.New, [.. servicesSheet.Rows.Skip(1)], servicesSheet.NewLine);
        known.Check(servicesSheet.Name, faults);
        var tree = new NaviReader(naviSheet, faults).Read(known);
        new TokyoCheck(tree, naviSheet.Name, faults).Run();
        return tree;
    }

    /// <summary>Writes navi.csv and services.csv into a folder.</summary>
    public static void Write(TokyoTree tree, string folder)
    {
        Directory.CreateDirectory(folder);
        NaviWriter.Sheet(tree).Write(folder);
        tree.Services.Sheet().Write(folder);
    }
}
