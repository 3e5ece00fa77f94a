using SupportNavi.Bot;
using SupportNavi.Bot.Channels.Line.Menu;
using SupportNavi.Bot.Publishing;

if (LineMenuVerb.IsAsked(args))
{
    return await LineMenuVerb.RunAsync(args, Console.Out, Console.Error);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddSupportNavi();

var app = builder.Build();
if (!app.TryPublish())
{
    return 1;
}

app.MapSupportNavi();
return app.Serve();
