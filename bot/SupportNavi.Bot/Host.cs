using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration.Memory;
using SupportNavi.Bot.Channels.Line;
using SupportNavi.Bot.Channels.Web;
using SupportNavi.Bot.Publishing;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot;

/// <summary>The parts of the program in the order they depend on each other.</summary>
internal static class Host
{
    private static readonly Dictionary<string, string?> Defaults = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:System"] = "Warning",
        // An address in use is said by Serve, without a stack trace.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",
        // Kestrel's own notes on a bad request and the exception handler's would repeat paths.
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Critical",
    };

    /// <summary>Registers everything; an operator's settings, environment variables and arguments win over what is set here.</summary>
    public static void AddSupportNavi(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.HttpPortsKey]))
        {
            builder.WebHost.UseUrls("http://localhost:3978");
        }

        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddPublishing();
        builder.AddSessions();
        builder.AddWebChannel();
        builder.AddLineChannel();
    }

    /// <summary>Serves until stopped. An address that cannot be used is said in one line.</summary>
    /// <returns>The exit code.</returns>
    public static int Serve(this WebApplication app)
    {
        try
        {
            app.Run();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine($"{exception.Message} Stop the other program, or choose another address with --urls http://localhost:8080");
            return 1;
        }
    }

    /// <summary>Maps every channel.</summary>
    public static void MapSupportNavi(this WebApplication app)
    {
        app.MapWebChannel();
        app.MapLineChannel();
        app.Lifetime.ApplicationStarted.Register(() => HostEvents.Listening(app.Logger, string.Join(' ', app.Urls)));
    }
}
