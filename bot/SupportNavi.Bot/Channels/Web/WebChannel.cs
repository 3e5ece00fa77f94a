using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>The resident's page: one address, complete without JavaScript, nothing about a topic outside the page itself.</summary>
internal static class WebChannel
{
    public static void AddWebChannel(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<WebOptions>().BindConfiguration("Web").ValidateDataAnnotations().ValidateOnStart();
        services.AddRazorPages(pages => pages.RootDirectory = "/Channels/Web/Pages");
        // Japanese as itself: entities would make the page four times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        WithoutKeyRing(services);
        services.AddSingleton<Assets>().AddSingleton<SecurityHeaders>().AddSingleton<RequestLimiter>().AddSingleton<Flash>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = PostedForm.MaxReceivedBytes;
        });
    }

    public static void MapWebChannel(this WebApplication app)
    {
        var headers = app.Services.GetRequiredService<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/-", AllowStatusCode404Response = true });
        app.Use(headers.ApplyAsync);
        app.UseRouting();
        app.Services.GetRequiredService<Assets>().Map(app);
        app.MapPost("/leave", Leaving.LeaveAsync);
        app.MapRazorPages();
    }

    /// <summary>The page sets no encrypted cookie; without this MVC would write a key ring into the home folder at every first start.</summary>
    private static void WithoutKeyRing(IServiceCollection services)
    {
        var assembly = typeof(KeyManagementOptions).Assembly;
        foreach (var service in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == assembly).ToList())
        {
            services.Remove(service);
        }
    }
}
