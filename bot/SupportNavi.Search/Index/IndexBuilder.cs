using System.Runtime.InteropServices;
using System.Text;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Search.Index;

/// <summary>Builds the index at publish time. The same organisations and analyser give the same bytes.</summary>
public static class IndexBuilder
{
    private const int BatchRows = 8192;

    /// <summary>Builds an index and writes it through a temporary file; a crash leaves the earlier one.</summary>
    /// <param name="path">Where <see cref="OrganizationIndex.Open"/> finds it.</param>
    /// <param name="checksum">What the index is bound to: the data's checksum, and whatever else changes what the analyser says.</param>
    /// <param name="organizations">A whole directory; each <see cref="Organization.Index"/> once.</param>
    /// <param name="analyzer">The analyser that queries will use.</param>
    /// <param name="describe">Further words by which a row can be found, such as the names of its needs and services; "" for none.</param>
    public static void Write(string path, string checksum, IEnumerable<Organization> organizations, INameAnalyzer analyzer, Func<Organization, string> describe)
    {
        var sorted = AreaRanges.Sort(organizations);
        var rows = new RowTerms(analyzer, describe);
        var postings = new PostingsBuilder();
        var names = new NameTableBuilder();
        foreach (var batch in sorted.Chunk(BatchRows))
        {
            foreach (var entry in batch.AsParallel().AsOrdered().Select(rows.Of))
            {
                postings.Add(entry.Terms);
                names.Add(entry.Name);
                names.Add(entry.Operator);
            }
        }

        var areas = AreaRanges.Of(sorted);
        var sections = new ReadOnlyMemory<byte>[(int)IndexSection.Count];
        postings.Write(sections);
        names.Write(sections);
        sections[(int)IndexSection.Organizations] = Bytes(sorted.Select(organization => organization.Index).ToArray());
        sections[(int)IndexSection.Masks] = Bytes(sorted.Select(RowMasks.Of).ToArray());
        sections[(int)IndexSection.AreaIds] = Encoding.UTF8.GetBytes(string.Concat(areas.Keys.Select(id => id + "\n")));
        sections[(int)IndexSection.AreaRows] = Bytes(areas.Values.SelectMany(range => new[] { range.First, range.End }).ToArray());
        IndexFile.Write(path, checksum, sections);
    }

    internal static ReadOnlyMemory<byte> Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values).ToArray();
}
