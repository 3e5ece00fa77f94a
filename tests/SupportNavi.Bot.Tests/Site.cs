using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SupportNavi.Bot.Publishing;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Bot;

/// <summary>The whole program over the repository's data, with a clock and a local folder of its own.</summary>
public sealed partial class Site(Action<IServiceCollection>? change = null, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder local = new();

    public FakeTime Time { get; } = new();

    public string Local => local.Path;

    internal Snapshot Snapshot => Services.GetRequiredService<SnapshotHolder>().Current.Snapshot;

    /// <summary>A tap that leads straight to a goal of violence or suicide.</summary>
    public string SensitiveTap => Direct(SensitiveGoal);

    /// <summary>A tap that leads straight to an ordinary goal.</summary>
    public string OrdinaryTap => Direct(Snapshot.Guide.Goals.First(goal => !goal.IsSensitive && goal.Needs != 0));

    /// <summary>A municipality of the dataset's own prefecture that is no designated city.</summary>
    public string AreaTap => "!area=" + Town.Id;

    internal Area Town => Snapshot.Gazetteer.Children(Snapshot.Directory.Prefectures[0]).SelectMany(area => Snapshot.Gazetteer.Children(area))
        .First(area => area.Inhabited && area.Position is not null && Snapshot.Gazetteer.Children(area).IsEmpty);

    internal Goal SensitiveGoal => Snapshot.Guide.Goals.First(goal => goal.IsSensitive);

    /// <summary>A browser without JavaScript that keeps its cookie and follows no redirect by itself.</summary>
    public HttpClient Resident() => CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>The data of every button on a page.</summary>
    public static string[] Taps(string html) => [.. TapValue().Matches(html).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))];

    private static string Direct(Goal goal) => "0.@=" + goal.Id;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ShippedData.GiveLearnt(Local);
        builder.UseSetting("Data:Folder", Repository.Data);
        builder.UseSetting("Data:Local", Local);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            change?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            local.Dispose();
        }
    }

    [GeneratedRegex("name=\"tap\" value=\"([^\"]*)\"")]
    private static partial Regex TapValue();
}
