using Microsoft.Extensions.Options;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Bot.Publishing;

/// <summary>Registers publishing and runs it before the program listens.</summary>
internal static class PublishingSetup
{
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DataOptions>().BindConfiguration("Data").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<DataPaths>().AddSingleton<SnapshotHolder>().AddSingleton<Publisher>();
        builder.Services.AddSingleton(_ => JapaneseDictionary.OpenDefault());
    }

    /// <summary>False when settings or data are not fit to serve; every reason is then on standard error.</summary>
    public static bool TryPublish(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException exception)
        {
            return Refuse(exception.Failures);
        }

        var faults = app.Services.GetRequiredService<Publisher>().Publish();
        return faults.Count == 0 || Refuse(faults.Select(fault => fault.ToString()).Append($"{faults.Count} faults; nothing is published"));
    }

    private static bool Refuse(IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
        {
            Console.Error.WriteLine(reason);
        }

        return false;
    }
}
