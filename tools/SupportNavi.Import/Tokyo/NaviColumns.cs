using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>Where the columns of a section stand; they are found by name, in any order.</summary>
internal sealed class NaviColumns
{
    public const string QuestionsMark = "質問";
    public const string ResultsMark = "結果";
    public const string Memo = "メモ（表示されません）";
    public const string Id = "ID";
    public const string Text = "質問";
    public const string Answer = "回答";
    public const string Next = "次";
    public const string Title = "タイトル";
    public const string Services = "制度ID";

    /// <summary>The columns of 質問.</summary>
    public static readonly string[] OfQuestions = [Memo, Id, Text, Answer, Next];

    /// <summary>The columns of 結果.</summary>
    public static readonly string[] OfResults = [Memo, Id, Title, Services];

    private readonly string[] header;

    public NaviColumns(SheetRow header) => this.header = [.. header.Cells.Select(cell => cell.Trim())];

    /// <summary>The width of a new row.</summary>
    public int Width => header.Length;

    /// <summary>The place of a column, -1 when there is none.</summary>
    public int this[string name] => Array.IndexOf(header, name);

    /// <summary>Whether a row starts a section: its first cell says so, exactly.</summary>
    public static bool IsMark(SheetRow row) => row[0] is QuestionsMark or ResultsMark;

    /// <summary>Reports columns that are missing or there twice.</summary>
    public void Check(string file, int line, string section, string[] names, ICollection<Fault> faults)
    {
        foreach (var name in names.Where(name => this[name] < 0))
        {
            faults.Add(new(file, line, $"column \"{name}\" of {section} is missing; it is read as empty"));
        }

        foreach (var name in names.Where(name => Array.LastIndexOf(header, name) != this[name]))
        {
            faults.Add(new(file, line, $"column \"{name}\" of {section} is there twice; the first is read"));
        }
    }
}
