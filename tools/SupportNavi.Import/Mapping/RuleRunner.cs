using System.Text.RegularExpressions;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Mapping;

/// <summary>Applies a source's rules to a row, in order.</summary>
internal sealed partial class RuleRunner
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    /// <summary>After so many rows it pays to compile the patterns, which takes half a second.</summary>
    private const int Many = 5000;

    private readonly List<Rule> source;
    private List<(Rule Rule, List<(string Field, Regex Pattern)> When, List<(string Field, Regex Pattern)> Unless)> rules;
    private int rows;

    /// <exception cref="ImportException">A pattern is no regular expression.</exception>
    public RuleRunner(IEnumerable<Rule> rules)
    {
        source = [.. rules];
        this.rules = Read(RegexOptions.CultureInvariant);
    }

    /// <summary>Runs every rule until one decides what becomes of the row.</summary>
    public void Run(Draft draft)
    {
        if (rows++ == Many)
        {
            rules = Read(RegexOptions.CultureInvariant | RegexOptions.Compiled);
        }

        foreach (var (rule, when, unless) in rules)
        {
            if (draft.Outcome is not null)
            {
                return;
            }

            if (Matches(draft, when) && !unless.Exists(test => test.Pattern.IsMatch(draft[test.Field])))
            {
                Apply(rule, draft);
            }
        }
    }

    /// <summary>Replaces <c>{field}</c> by the field's text.</summary>
    public static string Fill(string template, Draft draft) => Placeholder().Replace(template, match => draft[match.Groups["field"].Value]);

    private static bool Matches(Draft draft, List<(string Field, Regex Pattern)> when)
    {
        var groups = new List<Group>();
        foreach (var (field, pattern) in when)
        {
            var match = pattern.Match(draft[field]);
            if (!match.Success)
            {
                return false;
            }

            groups.AddRange(match.Groups.Values.Where(group => group.Success && !char.IsAsciiDigit(group.Name[0])));
        }

        groups.ForEach(group => draft[group.Name] = group.Value);
        return true;
    }

    private static void Apply(Rule rule, Draft draft)
    {
        foreach (var (field, template) in rule.Set)
        {
            draft[field] = Fill(template, draft);
        }

        foreach (var (field, template) in rule.Default.Where(entry => draft[entry.Key].Length == 0))
        {
            draft[field] = Fill(template, draft);
        }

        foreach (var (field, template) in rule.Add)
        {
            draft.Add(field, Fill(template, draft));
        }

        End(draft, OutcomeKind.OutOfScope, rule.Skip);
        End(draft, OutcomeKind.Refused, rule.Refuse);
        End(draft, OutcomeKind.HeldBack, rule.Hold);
    }

    private static void End(Draft draft, OutcomeKind kind, string reason)
    {
        if (reason.Length > 0)
        {
            draft.End(kind, Fill(reason, draft));
        }
    }

    private List<(Rule Rule, List<(string Field, Regex Pattern)> When, List<(string Field, Regex Pattern)> Unless)> Read(RegexOptions options) =>
        [.. source.Select(rule => (rule, Patterns(rule.When, options), Patterns(rule.Unless, options)))];

    private static List<(string Field, Regex Pattern)> Patterns(Dictionary<string, string> tests, RegexOptions options)
    {
        try
        {
            return [.. tests.Select(test => (test.Key, new Regex(test.Value, options, PatternTimeout)))];
        }
        catch (ArgumentException problem)
        {
            throw new ImportException(problem.Message, problem);
        }
    }

    [GeneratedRegex(@"\{(?<field>[a-z_0-9]+)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
