using System.Runtime.InteropServices;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Search.Index;

/// <summary>A term of a row and how much it says about it, 1 to <see cref="Posting.MaxImpact"/>.</summary>
internal readonly record struct RowTerm(ulong Term, byte Impact);

/// <summary>Everything the index keeps of one organisation.</summary>
internal sealed record RowEntry(Organization Organization, NameForms Name, NameForms Operator, RowTerm[] Terms);

/// <summary>
/// The terms of an organisation, each weighted by BM25 over weighted sources (BM25F): its name says most, then who runs it, then what it does and where it stands.
/// Typical lengths are fixed and not averages, so a row weighs the same in every index and rows can be analysed in parallel.
/// </summary>
internal sealed class RowTerms(INameAnalyzer analyzer, Func<Organization, string> describe)
{
    /// <summary>Low, because a word said twice makes no better name, and because like impacts let more windows be left unread.</summary>
    private const double Saturation = 0.4;
    private const double LengthShare = 0.25;

    private static readonly Source Name = new(1.0, 5, 12, 20, 30);
    private static readonly Source Operator = new(0.45, 3, 7, 12, 20);
    private static readonly Source Rest = new(0.35, 8, 12, 20, 30);

    /// <summary>Analyses one organisation; safe for any number of threads.</summary>
    public RowEntry Of(Organization organization)
    {
        var name = NameForms.Of(organization.Name, organization.NameKana, analyzer);
        var runner = NameForms.Of(organization.Operator, "", analyzer);
        var weights = new Dictionary<ulong, double>(160);
        var terms = new List<ulong>(64);
        AddName(name, Name, weights, terms);
        if (runner.Plain != name.Plain)
        {
            AddName(runner, Operator, weights, terms);
        }

        AddWords(NameForms.Of(TextFolding.Width($"{organization.Municipality?.FullName} {organization.Address} {describe(organization)}"), "-", analyzer).Words, Rest, weights, terms);
        return new(organization, name, IsPublic(organization.Operator) ? NameForms.Empty : runner, [.. weights.Select(pair => new RowTerm(pair.Key, Impact(pair.Value))).OrderBy(term => term.Term)]);
    }

    /// <summary>Who says the name of a town means the town, not the offices it runs.</summary>
    private static bool IsPublic(string runner) => runner.Length > 0 && "国道都府県市区町村".Contains(runner[^1]);

    private static void AddName(NameForms forms, Source source, Dictionary<ulong, double> weights, List<ulong> terms)
    {
        AddWords(forms.Words, source, weights, terms);
        TermId.Bigrams(forms.Plain, terms);
        Add(terms, source.Weight, source.Bigrams, weights);
        TermId.Kana(forms.Kana, terms);
        Add(terms, source.Weight, source.Kana, weights);
        TermId.Latin(forms.Latin, terms);
        Add(terms, source.Weight, source.Latin, weights);
        foreach (var whole in forms.Spellings)
        {
            terms.Add(TermId.Whole(whole));
        }

        Add(terms, source.Weight, terms.Count, weights);
    }

    private static void AddWords(IReadOnlyList<string> words, Source source, Dictionary<ulong, double> weights, List<ulong> terms)
    {
        foreach (var word in words)
        {
            terms.Add(TermId.Word(word));
        }

        Add(terms, source.Weight, source.Words, weights);
    }

    private static void Add(List<ulong> terms, double weight, int typical, Dictionary<ulong, double> weights)
    {
        var share = weight / (1 - LengthShare + (LengthShare * terms.Count / typical));
        foreach (var term in terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += share;
        }

        terms.Clear();
    }

    private static byte Impact(double weight) => (byte)Math.Clamp(Math.Round(Posting.MaxImpact * weight / (Saturation + weight)), 1, Posting.MaxImpact);

    private sealed record Source(double Weight, int Words, int Bigrams, int Kana, int Latin);
}
