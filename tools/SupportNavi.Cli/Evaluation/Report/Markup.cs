using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>HTML or SVG. It is made of literals alone: whatever fills their holes is escaped, unless it is itself markup.</summary>
internal readonly record struct Markup
{
    private readonly string? text;

    private Markup(string text) => this.text = text;

    /// <summary>Nothing.</summary>
    public static Markup None { get; }

    public static Markup Of(ref Builder builder) => new(builder.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    /// <inheritdoc/>
    public override string ToString() => text ?? "";

    /// <summary>Escapes what fills the holes. Numbers are invariant; coordinates get one decimal.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Builder(int literalLength, int formattedCount)
    {
        private readonly StringBuilder built = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => built.Append(value);

        public void AppendFormatted(Markup value) => built.Append(value.ToString());

        public void AppendFormatted(string value) => built.Append(WebUtility.HtmlEncode(value));

        public void AppendFormatted(int value) => built.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double value) => built.Append(value.ToString("0.#", CultureInfo.InvariantCulture));

        /// <inheritdoc/>
        public override string ToString() => built.ToString();
    }
}
