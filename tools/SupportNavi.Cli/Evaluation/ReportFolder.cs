using System.Text;
using SupportNavi.Cli.Evaluation.Report;
using SupportNavi.Core.Guide;

namespace SupportNavi.Cli.Evaluation;

/// <summary>Where the report goes.</summary>
internal sealed class ReportFolder
{
    private const string Json = "evaluation.json";
    private const string Html = "evaluation.html";

    private readonly string path;

    private ReportFolder(string path) => this.path = path;

    /// <summary>The folder, made when it is not there.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    public static ReportFolder Open(string path)
    {
        try
        {
            var probe = Path.Combine(Directory.CreateDirectory(path).FullName, Json + ".tmp");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The report cannot be written to {path}: {exception.Message}", exception);
        }
    }

    /// <summary>Writes both files, each through a temporary one, so that a crash never leaves half a file.</summary>
    public void Write(EvaluationReport report, Wording wording)
    {
        Write(Json, JsonReport.Of(report));
        Write(Html, HtmlReport.Of(report, wording));
    }

    private void Write(string name, string text)
    {
        var temporary = Path.Combine(path, name + ".tmp");
        File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, Path.Combine(path, name), overwrite: true);
    }
}
