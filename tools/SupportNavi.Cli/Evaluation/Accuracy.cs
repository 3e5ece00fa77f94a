using System.Globalization;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Cli.Evaluation;

/// <summary>A row of <c>guide/accuracy.csv</c>: whole percents, rounded down, so that what is claimed is at least so.</summary>
/// <param name="Group">Of which samples.</param>
/// <param name="Top1">How often the need is the first guess.</param>
/// <param name="Top3">How often it is among the first three.</param>
/// <param name="Samples">How many were judged.</param>
internal sealed record AccuracyRow(string Group, int Top1, int Top3, int Samples);

/// <summary>The committed accuracy: routing may not get worse unless that is accepted.</summary>
internal static class Accuracy
{
    /// <summary>The file in the data folder. Not part of the dataset: nothing that serves residents reads it.</summary>
    public const string File = "guide/accuracy.csv";

    private static readonly string[] Columns = ["group", "top1", "top3", "samples"];

    /// <summary>
    /// The groups with the authors kept apart, sorted. Single needs are not among them: they are so small that a few samples more or less move them.
    /// </summary>
    public static IReadOnlyList<AccuracyRow> Of(EvaluationReport report)
    {
        var split = report.ByAuthor;
        return
        [
            .. split.Languages.Concat(split.Kinds).Append(split.All).Append(split.Offered).Append(split.None).Concat(report.Crises.All)
                .Select(group => new AccuracyRow(group.Group, WholePercent(group.Top1), WholePercent(group.Top3), group.Top1.Of)).OrderBy(row => row.Group, StringComparer.Ordinal),
        ];
    }

    /// <summary>Makes these the committed figures.</summary>
    public static void Accept(string folder, IEnumerable<AccuracyRow> rows) => CsvTable.Write(Path.Combine(folder, File), Columns, rows.Select(Cells));

    /// <summary>A fault for every group below its committed figure, and for every one that stands on one side only.</summary>
    public static IReadOnlyList<Fault> Compare(string folder, IEnumerable<AccuracyRow> rows)
    {
        var faults = new List<Fault>();
        if (CsvTable.Read(Path.Combine(folder, File), File, faults) is not { } committed)
        {
            return faults;
        }

        var left = rows.ToDictionary(row => row.Group, StringComparer.Ordinal);
        foreach (var row in new TableReader(committed, Columns, faults).Rows)
        {
            if (!left.Remove(row["group"], out var now))
            {
                row.Fault($"{row["group"]} is no longer judged; accept with --accept");
                continue;
            }

            Compare(row, "top1", now.Top1);
            Compare(row, "top3", now.Top3);
        }

        faults.AddRange(left.Keys.Select(group => new Fault(File, 0, $"{group} is not in the file; accept with --accept")));
        return faults;
    }

    private static void Compare(TableReader.Row row, string column, int now)
    {
        if (!int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var before))
        {
            row.Fault($"{column} is \"{row[column]}\"; write a whole number of percents");
        }
        else if (now < before)
        {
            row.Fault($"{row["group"]} got worse: {column} {before} is now {now}; accept with --accept");
        }
    }

    private static int WholePercent(Proportion proportion) => proportion.Of == 0 ? 0 : (int)(100L * proportion.Count / proportion.Of);

    private static string[] Cells(AccuracyRow row) => [row.Group, Cell(row.Top1), Cell(row.Top3), Cell(row.Samples)];

    private static string Cell(int number) => number.ToString(CultureInfo.InvariantCulture);
}
