using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportNavi.Cli.Evaluation;

/// <summary>The whole report for programs: members in the order of <see cref="EvaluationReport"/>, shares with four decimals, so that equal reports are equal files.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Converters = { new FourDecimals() } };

    public static string Of(EvaluationReport report) => JsonSerializer.Serialize(report, Form) + "\n";

    private sealed class FourDecimals : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Math.Round((decimal)value, 4));
    }
}
