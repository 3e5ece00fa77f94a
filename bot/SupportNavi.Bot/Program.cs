using SupportNavi.Bot;
using SupportNavi.Bot.Publishing;

var builder = WebApplication.CreateBuilder(args);
builder.AddSupportNavi();

var app = builder.Build();
if (!app.TryPublish())
{
    return 1;
}

app.MapSupportNavi();
return app.Serve();
