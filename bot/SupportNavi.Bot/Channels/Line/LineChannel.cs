using Microsoft.Extensions.Options;
using SupportNavi.Bot.Channels.Line.Sending;
using SupportNavi.Bot.Channels.Line.Webhook;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>LINE. Without settings for it there is no webhook at all.</summary>
internal static class LineChannel
{
    public static void AddLineChannel(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<LineOptions>().BindConfiguration("Line").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<LineOptions>, LineOptionsCheck>();
        services.AddSingleton<LineSignature>().AddSingleton<WebhookEndpoint>().AddSingleton<LineEventHandler>();
        services.AddSingleton<LineConversation>().AddSingleton<PrivateLinks>();
        services.AddSingleton<LineApi>().AddSingleton<LoadingIndicator>().AddSingleton<OutboxSender>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxSender>());
    }

    public static void MapLineChannel(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<LineOptions>>().Value.IsConfigured)
        {
            app.MapPost("/line/webhook", app.Services.GetRequiredService<WebhookEndpoint>().ReceiveAsync);
        }
    }
}
