using System.Diagnostics;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Index;
using SupportNavi.Search.Japanese;
using SupportNavi.Testing;
using SupportNavi.Testing.Names;

namespace SupportNavi.Benchmarks;

/// <summary>Building, opening and searching at two sizes: time for each kind of question with and without an area, and how the time grows.</summary>
internal static class IndexSpeed
{
    private const int Questions = 400;
    private const int Rounds = 5;
    private const string Checksum = "benchmark";

    private static readonly int[] Sizes = [20_000, 200_000];

    private static readonly string[] CommonWords = ["生活保護", "相談支援", "子ども食堂", "訪問介護", "家族会", "クリニック", "保育園", "グループホーム", "病院 予約", "眠れない"];

    public static void Print(TextWriter output)
    {
        using var dictionary = JapaneseDictionary.OpenDefault();
        var analyzer = new TokenizerAnalyzer(new(dictionary, new(dictionary, PlaceWords.Of(ShippedData.Snapshot.Gazetteer, dictionary)), TokenizerMode.Search));
        var plain = new Tokenizer(dictionary);
        var made = new MadeOrganizations(plain);
        var medians = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var size in Sizes)
        {
            using var folder = new TemporaryFolder();
            var organizations = made.Make(size);
            var start = Stopwatch.GetTimestamp();
            IndexBuilder.Write(folder.File("index.bin"), Checksum, organizations, analyzer, Describe);
            var build = Stopwatch.GetElapsedTime(start).TotalSeconds;
            using var index = OrganizationIndex.Open(folder.File("index.bin"), Checksum, analyzer);
            start = Stopwatch.GetTimestamp();
            OrganizationIndex.Open(folder.File("index.bin"), Checksum, analyzer).Dispose();
            output.WriteLine($"{size:N0} rows: built in {build:F1} s, {new FileInfo(folder.File("index.bin")).Length / 1e6:F1} MB, opened in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
            output.WriteLine($"{"",-24}{"p50 us",10}{"p95 us",10}{"p99 us",10}{"recall@10",12}{"growth",10}");
            Measure(output, index, organizations, new(new(plain)), medians);
        }
    }

    /// <summary>What the program itself adds to a row: the names of its needs.</summary>
    private static string Describe(Organization organization) => string.Join(' ', ShippedData.Snapshot.Guide.Needs.All.Where(need => (need.Bit & organization.Needs) != 0).Select(need => ShippedData.Snapshot.Wordings.All[0][need.NameKey]));

    private static void Measure(TextWriter output, OrganizationIndex index, IReadOnlyList<Organization> organizations, AskedName asked, Dictionary<string, double> medians)
    {
        foreach (var within in (bool[])[false, true])
        {
            var all = new List<double>();
            foreach (var asking in Enum.GetValues<Asking>())
            {
                var random = new Random(3);
                var cases = Enumerable.Range(0, Questions).Select(_ => organizations[random.Next(organizations.Count)])
                    .Select(organization => (Text: asked.Of(organization.Name, asking, random), Area: within ? organization.Municipality : null, organization.Name)).ToArray();
                Line(output, $"{asking}{(within ? ", area" : "")}", index, organizations, cases, medians, all);
            }

            var areas = new Random(4);
            var common = Enumerable.Range(0, Questions).Select(number => (CommonWords[number % CommonWords.Length], within ? organizations[areas.Next(organizations.Count)].Municipality : null, "")).ToArray();
            Line(output, $"Common{(within ? ", area" : "")}", index, organizations, common, medians, all);
            all.Sort();
            Row(output, $"All{(within ? ", area" : "")}", all, "-", medians);
        }
    }

    private static void Line(TextWriter output, string name, OrganizationIndex index, IReadOnlyList<Organization> organizations, (string Text, Area? Area, string Name)[] cases, Dictionary<string, double> medians, List<double> all)
    {
        var times = new List<double>(cases.Length * Rounds);
        var found = 0;
        for (var round = -1; round < Rounds; round++)
        {
            for (var place = 0; place < cases.Length; place++)
            {
                var start = Stopwatch.GetTimestamp();
                var results = index.Search(cases[place].Text, new(cases[place].Area));
                var elapsed = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (round >= 0)
                {
                    times.Add(elapsed);
                }
                else
                {
                    found += results.Any(result => organizations[result.Organization].Name == cases[place].Name) ? 1 : 0;
                }
            }
        }

        all.AddRange(times);
        times.Sort();
        Row(output, name, times, cases[0].Name.Length > 0 ? $"{(double)found / cases.Length:P1}" : "-", medians);
    }

    private static void Row(TextWriter output, string name, List<double> sorted, string recall, Dictionary<string, double> medians)
    {
        var median = At(sorted, 0.5);
        var growth = medians.TryGetValue(name, out var before) ? $"{median / before:F2}" : "";
        medians[name] = median;
        output.WriteLine($"{name,-24}{median,10:F0}{At(sorted, 0.95),10:F0}{At(sorted, 0.99),10:F0}{recall,12}{growth,10}");
    }

    private static double At(List<double> sorted, double quantile) => sorted[(int)(quantile * (sorted.Count - 1))];
}
