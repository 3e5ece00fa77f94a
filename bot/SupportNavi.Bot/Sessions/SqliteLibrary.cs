using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace SupportNavi.Bot.Sessions;

/// <summary>Prefers the system's patched SQLite over the older one in the package.</summary>
internal static class SqliteLibrary
{
    private const string System = "libsqlite3.so.0";
    private static readonly Lazy<bool> Loaded = new(Initialize);

    public static void Load() => _ = Loaded.Value;

    private static bool Initialize()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        Batteries_V2.Init();
        return true;
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == "e_sqlite3" && OperatingSystem.IsLinux() && NativeLibrary.TryLoad(System, out var handle) ? handle : 0;
}
