using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi search</c>: what free text is understood to say, one JSON object a line for scripts.</summary>
internal static class SearchVerb
{
    private const int Most = 10;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var data = DataOption.Create();
        var text = new Argument<string?>("text") { Description = "What a resident might type.", Arity = ArgumentArity.ZeroOrOne };
        var area = new Option<string>("--area") { Description = "The resident's municipality as a six-digit code or a name; only windows that serve it or stand there." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line: text, crisis, area, needs, organizations." };
        var batch = new Option<FileInfo>("--batch") { Description = "A CSV file with a text in each row; implies --json." };
        var column = new Option<string>("--column") { Description = "The column of --batch that holds the text." };
        var command = new Command("search", "Understand free text. Example: supportnavi search 釧路の子ども食堂 --json") { text, data, area, json, batch, column };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder || DataOption.Open(folder, terminal) is not { } snapshot)
            {
                return ExitCode.CouldNotRun;
            }

            Area? home = null;
            if (parsed.GetValue(area) is { } name && (home = DataOption.Area(snapshot, name, terminal)) is null)
            {
                return ExitCode.CouldNotRun;
            }

            if (Texts(parsed.GetValue(text), parsed.GetValue(batch), parsed.GetValue(column), terminal) is not { } texts)
            {
                return ExitCode.CouldNotRun;
            }

            snapshot.FreeText.Prepare();
            var asJson = parsed.GetValue(json) || parsed.GetValue(batch) is not null;
            foreach (var one in texts)
            {
                var understood = Of(snapshot, one, home);
                if (asJson)
                {
                    terminal.Out.WriteLine(JsonSerializer.Serialize(understood, Form));
                }
                else
                {
                    Print(understood, (FreeText)snapshot.FreeText, terminal.Out);
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What is to be understood, or null after saying why there is nothing.</summary>
    private static IEnumerable<string>? Texts(string? text, FileInfo? batch, string? column, Terminal terminal)
    {
        if ((text is null) == (batch is null) || (batch is null) != (column is null))
        {
            terminal.Error.WriteLine("Give either a text, or --batch FILE.csv with --column NAME.");
            return null;
        }

        if (batch is null)
        {
            return [text!];
        }

        var faults = new List<Fault>();
        if (CsvTable.Read(batch.FullName, batch.Name, faults) is not { } table || faults.Count > 0)
        {
            faults.ForEach(terminal.Error.WriteLine);
            return null;
        }

        var index = table.Header.IndexOf(column!);
        if (index < 0)
        {
            terminal.Error.WriteLine($"{batch.Name} has no column \"{column}\"; it has {string.Join(", ", table.Header)}.");
            return null;
        }

        return table.Rows.Select(row => row.Cells[index]);
    }

    private static Understood Of(Snapshot snapshot, string text, Area? home)
    {
        var read = snapshot.FreeText.Read(text);
        var areas = snapshot.Gazetteer.Find(text) is { IsEmpty: false } whole ? whole : read.Find(null).Areas;
        var organizations = ((FreeText)snapshot.FreeText).Rank(text, home, Most).Select(found => new Found(found.Organization.Id, found.Organization.Name, Math.Round(found.Score, 3)));
        var needs = read.Needs().Select(guess => new Guessed(guess.Need.Id, Math.Round(guess.Probability, 3), guess.Words));
        return new(text, read.Crisis()?.Id, areas is [var area] ? area.Id : null, [.. needs], [.. organizations]);
    }

    /// <summary>For people: what matched in a name stands in brackets.</summary>
    private static void Print(Understood understood, FreeText freeText, TextWriter output)
    {
        output.WriteLine($"crisis: {understood.Crisis ?? "none"}{Why(freeText.WhyCrisis(understood.Text))}");
        output.WriteLine($"area: {understood.Area ?? "none"}");
        foreach (var guess in understood.Needs)
        {
            output.WriteLine($"{guess.Score:0.000}  {guess.Id}  {string.Join(' ', guess.Words)}".TrimEnd());
        }

        foreach (var found in understood.Organizations)
        {
            output.WriteLine($"{found.Score:0.000}  {found.Id}  {Marked(found.Name, freeText.Index.Highlight(understood.Text, found.Name))}");
        }
    }

    /// <summary>The line of the rule, and what the message sounds like with the words that speak for it.</summary>
    private static string Why(CrisisReason reason)
    {
        var rule = reason.Line is { } line ? $"  {reason.Said} by guide/crisis.csv:{line}" : "";
        return reason.SoundsLike is null ? rule : $"{rule}  sounds like {reason.SoundsLike} {reason.Danger:0.00} {string.Join(' ', reason.Words)}".TrimEnd();
    }

    private static string Marked(string name, IEnumerable<Range> matches)
    {
        var (marked, end) = (new StringBuilder(), 0);
        foreach (var match in matches)
        {
            marked.Append(name, end, match.Start.Value - end).Append('[').Append(name[match]).Append(']');
            end = match.End.Value;
        }

        return marked.Append(name, end, name.Length - end).ToString();
    }

    /// <summary>The object that scripts read.</summary>
    private sealed record Understood(string Text, string? Crisis, string? Area, Guessed[] Needs, Found[] Organizations);

    /// <summary>A need with its probability and the words that spoke for it.</summary>
    private sealed record Guessed(string Id, double Score, [property: JsonIgnore] IReadOnlyList<string> Words);

    private sealed record Found(string Id, string Name, double Score);
}
