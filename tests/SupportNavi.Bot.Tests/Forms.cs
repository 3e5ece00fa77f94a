using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SupportNavi.Bot;

/// <summary>What a browser posts.</summary>
internal static class Forms
{
    public static FormUrlEncodedContent Tap(string data) => Of(("tap", data));

    public static FormUrlEncodedContent Text(string text) => Of(("text", text));

    public static FormUrlEncodedContent Of(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    /// <summary>Taps and does not look at the answer.</summary>
    public static async Task TapAsync(this HttpClient resident, string data)
    {
        using var form = Tap(data);
        using var response = await resident.PostAsync("/", form);
    }

    /// <summary>Replaces a service of the program.</summary>
    public static void Use<T>(this IServiceCollection services, T instance)
        where T : class => services.Replace(ServiceDescriptor.Singleton(instance));
}
