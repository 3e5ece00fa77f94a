using System.Diagnostics;
using SupportNavi.Core.OpenData;
using SupportNavi.Import;
using SupportNavi.Testing;

namespace SupportNavi.Benchmarks;

/// <summary>A list of a million made organisations, imported whole: seconds, rows a second, and the most memory the process ever had.</summary>
internal static class ImportSpeed
{
    private const int Seed = 20261121;
    private static readonly string[] Needed = ["areas", "guide", "sources"];

    public static void Print(TextWriter output, int rows)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Needed.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Repository.Data, name), "*", SearchOption.AllDirectories)))
        {
            var target = Path.Combine(folder.Path, Path.GetRelativePath(Repository.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var list = Path.Combine(folder.Path, "dantai_20261121.csv");
        Write(list, rows);
        output.WriteLine($"{rows} rows, {new FileInfo(list).Length / 1_000_000} MB");
        var started = Stopwatch.GetTimestamp();
        var report = Importer.Run(new(["dantai-ichiran"], folder.Path, list, IsRoot: false))[0];
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        output.WriteLine(report.Sums());
        output.WriteLine($"{seconds:0.0} s, {rows / seconds:0} rows/s, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
    }

    /// <summary>Names, places, numbers and hours in the spellings of real lists; one row in fifty is there twice, one in a hundred cannot be used.</summary>
    private static void Write(string path, int rows)
    {
        var random = new Random(Seed);
        string[] names = ["ひだまり", "みらい", "つなぐ手", "あおぞら", "こもれび", "虹の会", "さくら草", "まちかど", "ゆきあかり", "はこぶね"];
        string[] kinds = ["NPO法人", "一般社団法人", "", "特定非営利活動法人 ", "ボランティアグループ"];
        string[] fields = ["子育て", "高齢者の見守り", "子ども食堂", "障がい者支援", "不登校・ひきこもり", "外国人支援", "災害", "まちづくり"];
        string[] hours = ["平日9:00-17:00", "月～金 午前9時から午後5時まで", "", "第2・第4土曜日 10:00-12:00", "火・木 13:00～16:00"];
        var places = Places();
        using var writer = new StreamWriter(path);
        writer.WriteLine("NO,都道府県,市区町村,団体名,活動分野,対象,活動地域,住所,電話番号,FAX,ホームページ,活動日時");
        var last = "";
        for (var row = 1; row <= rows; row++)
        {
            if (row % 50 == 0)
            {
                writer.WriteLine(last);
                continue;
            }

            var place = places[random.Next(places.Length)];
            var town = row % 100 == 1 ? "どこか町" : place.Name;
            var phone = random.Next(4) switch { 0 => "", 1 => $"０１１－{random.Next(200, 999)}－{random.Next(1000, 9999)}", 2 => $"0{random.Next(11, 99)}({random.Next(200, 999)}){random.Next(1000, 9999)}", _ => $"090-{random.Next(1000, 9999)}-{random.Next(1000, 9999)}" };
            last = $"{row},{place.Prefecture},{town},{kinds[random.Next(kinds.Length)]}{names[random.Next(names.Length)]}{row},{fields[random.Next(fields.Length)]},,市内,{place.Prefecture}{town}{random.Next(1, 20)}丁目{random.Next(1, 40)}番{random.Next(1, 20)}号,{phone},,,{hours[random.Next(hours.Length)]}";
            writer.WriteLine(last);
        }
    }

    /// <summary>Read from the files: a snapshot would count as memory of the import.</summary>
    private static (string Name, string Prefecture)[] Places()
    {
        var prefectures = Rows("areas/prefectures.csv").ToDictionary(cells => cells[0][..2], cells => cells[1], StringComparer.Ordinal);
        return [.. Rows("areas/municipalities.csv").Where(cells => !cells[1].EndsWith('区')).Select(cells => (cells[1], prefectures[cells[0][..2]]))];
    }

    private static IEnumerable<string[]> Rows(string file) => CsvTable.Read(Path.Combine(Repository.Data, file), file, [])!.Rows.Select(row => row.Cells);
}
