using System.Text;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Judging;

/// <summary>
/// The rows of one import between judging and writing. What will be published lies in a temporary file, so that a list of a million rows needs little memory;
/// what became of each row stays at hand. Rows are numbered in input order.
/// </summary>
internal sealed class RowStore : IDisposable
{
    private static readonly string[] Kept = [.. OrganizationColumns.All, "key_tail", "merged_into"];
    private static readonly string[] Told = ["name", "merged_into"];

    private readonly FileStream spill = new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 12, FileOptions.DeleteOnClose);
    private readonly BinaryWriter writer;
    private readonly BinaryReader reader;
    private readonly List<StoredRow> rows = [];
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private bool isReading;

    public RowStore() => (writer, reader) = (new(spill, Encoding.UTF8), new(spill, Encoding.UTF8));

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Count;

    /// <summary>What is known of a row without reading it.</summary>
    public StoredRow this[int row] => rows[row];

    /// <summary>Takes a row over.</summary>
    /// <param name="draft">The row.</param>
    /// <param name="same">Rows with the same number are one window; of no meaning when the row has ended.</param>
    /// <param name="key">What the id of its window begins with; "" when the row has ended.</param>
    public void Add(Draft draft, (ulong High, ulong Low) same, string key) => rows.Add(new(Write(draft), same, key, draft.Line, NumberOf(draft.File), NumberOf(draft.Outcome?.Reason ?? ""), draft.Outcome?.Kind));

    /// <summary>The row as it was taken over or last replaced.</summary>
    public Draft Read(int row)
    {
        isReading = true;
        spill.Position = rows[row].Place;
        var draft = new Draft(FileOf(row), rows[row].Line);
        for (var field = reader.ReadInt32(); field > 0; field--)
        {
            draft[reader.ReadString()] = reader.ReadString();
        }

        return draft;
    }

    /// <summary>Puts another text in the place of a row.</summary>
    public void Replace(int row, Draft draft) => rows[row] = rows[row] with { Place = Write(draft) };

    /// <summary>Decides what becomes of a row.</summary>
    public void End(int row, OutcomeKind kind, string reason) => rows[row] = rows[row] with { Outcome = kind, Reason = NumberOf(reason) };

    /// <summary>The file a row came from.</summary>
    public string FileOf(int row) => names[rows[row].File];

    /// <summary>Why the row ended.</summary>
    public string ReasonOf(int row) => names[rows[row].Reason];

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
        spill.Dispose();
    }

    private long Write(Draft draft)
    {
        if (isReading)
        {
            spill.Seek(0, SeekOrigin.End);
            isReading = false;
        }

        var place = spill.Position;
        var fields = draft.Outcome is null ? Kept : Told;
        var filled = fields.Where(field => draft[field].Length > 0).ToList();
        writer.Write(filled.Count);
        foreach (var field in filled)
        {
            writer.Write(field);
            writer.Write(draft[field]);
        }

        return place;
    }

    private int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = names.Count;
            names.Add(text);
        }

        return number;
    }
}

/// <summary>What is known of a row without reading it.</summary>
/// <param name="Place">Where in the temporary file it lies.</param>
/// <param name="Same">Of the window it tells of.</param>
/// <param name="Key">What the id of its window begins with.</param>
/// <param name="Line">1-based line it starts on.</param>
/// <param name="File">Number of its file.</param>
/// <param name="Reason">Number of the reason.</param>
/// <param name="Outcome">What became of it; null while it is under way.</param>
internal readonly record struct StoredRow(long Place, (ulong High, ulong Low) Same, string Key, int Line, int File, int Reason, OutcomeKind? Outcome);
