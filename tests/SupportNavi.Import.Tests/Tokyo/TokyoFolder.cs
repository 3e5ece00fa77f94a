using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Import.Tokyo;

/// <summary>A guide of our own making in Tokyo's dialect, and trees as text to compare.</summary>
internal sealed class TokyoFolder : IDisposable
{
    /// <summary>Two questions, three results, separators here and there.</summary>
    public const string Navi =
        """
        質問,,,,
        メモ（表示されません）,ID,質問,回答,次
        はじめ,0,どちらの方ですか,,
        ,,,働いている,1
        ===,,,,
        急ぎ,,,"はい、""急ぎ""です",r-3
        ,,,,
        ,1,"お困りのことは
        どれですか",,
        ,,,お金,r1
        ,,,仕事,r2
        ,,,,
        結果,,,,
        メモ（表示されません）,ID,タイトル,制度ID,
        貸付,r1,"【働く人】
        お金",s1,
        --,,,,
        ,r2,仕事,"s2
        s1",
        ,r-3,急ぎ,s3,

        """;

    private readonly TemporaryFolder folder = new();

    public static string Services { get; } = string.Join(',', TokyoServices.Columns) + "\n" + string.Concat(
        new[] { "s1", "s2", "s3" }.Select(id => $"{id},,白樺町,\"お金\nくらし\",制度 {id},,,だれでも,2026/4/1,2026/6/30,,https://shirakaba.example/{id},\"福祉課\n電話番号：01-2345-6789\",,町民,2026-05-19T08:00:43.042Z\n"));

    public List<Fault> Faults { get; } = [];

    /// <summary>Reads two files of these texts, with a byte order mark.</summary>
    public TokyoTree Read(string navi, string? services = null)
    {
        folder.Write("navi.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(navi)]);
        folder.Write("services.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(services ?? Services)]);
        return TokyoNavi.Read(folder.File("navi.csv"), folder.File("services.csv"), Faults)!;
    }

    /// <summary>The tree written and read again, and whether the files are the same byte for byte.</summary>
    public (TokyoTree Tree, bool IsSame) Again(TokyoTree tree, string? from = null)
    {
        from ??= folder.Path;
        TokyoNavi.Write(tree, folder.File("again"));
        var again = TokyoNavi.Read(folder.File("again/navi.csv"), folder.File("again/services.csv"), Faults)!;
        var same = Array.TrueForAll(["navi.csv", "services.csv"], name => File.ReadAllBytes(Path.Combine(from, name)).AsSpan().SequenceEqual(File.ReadAllBytes(folder.File("again/" + name))));
        return (again, same);
    }

    /// <summary>Everything that a tree says, line by line.</summary>
    public static IEnumerable<string> Text(TokyoTree tree) =>
    [
        .. tree.Questions.SelectMany(question => question.Answers.Select(answer => $"{answer.Memo}|{answer.Text}|{answer.Next}").Prepend($"? {question.Id}|{question.Memo}|{question.Text}")),
        .. tree.Results.Select(result => $"! {result.Id}|{result.Memo}|{result.Title}|{string.Join('+', result.Services)}"),
        .. tree.Services.Rows.Select(row => string.Join('|', TokyoServices.Columns.Select(column => tree.Services.Value(row, column)))),
    ];

    public void Dispose() => folder.Dispose();
}
