using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SupportNavi.Bot.Publishing;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

public sealed class SqliteSessionsTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes("""{"t":["me=a-very-private-answer"],"o":0,"at":1}""");
    private static readonly byte[] Neutral = ProgressJson.Write(Progress.Start);

    private readonly TemporaryFolder folder = new();
    private readonly DataPaths paths;

    public SqliteSessionsTests() => paths = new(Options.Create(new DataOptions { Folder = folder["data"], Local = folder["local"] }), new FakeEnvironment(folder.Path));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_saved_is_loaded_by_the_next_process()
    {
        var saved = new Session(Secret, Neutral, Now.AddMinutes(15), Now.AddDays(1));
        await using (var store = Open())
        {
            await store.SaveAsync("a", saved);
        }

        await using var next = Open();
        var loaded = await next.LoadAsync("a");
        Assert.Equal((saved.ForgetAt, saved.ExpiresAt), (loaded!.ForgetAt, loaded.ExpiresAt));
        Assert.Equal(saved.Progress, loaded.Progress);
        Assert.Equal(saved.Neutral, loaded.Neutral);
        Assert.Null(await next.LoadAsync("b"));
    }

    [Fact]
    public async Task The_sweep_forgets_what_is_due_and_deletes_what_has_expired()
    {
        await using var store = Open();
        await store.SaveAsync("private", new(Secret, Neutral, Now, Now.AddDays(1)));
        await store.SaveAsync("expired", new(Neutral, null, null, Now));
        await store.SaveAsync("fresh", new(Secret, Neutral, Now.AddMinutes(1), Now.AddDays(1)));

        Assert.Equal(2, await store.SweepAsync(Now));

        Assert.Equal(Neutral, (await store.LoadAsync("private"))!.Progress);
        Assert.Null(await store.LoadAsync("expired"));
        Assert.Equal(Secret, (await store.LoadAsync("fresh"))!.Progress);
    }

    [Fact]
    public async Task Nothing_of_what_was_forgotten_is_left_in_any_file()
    {
        await using (var store = Open())
        {
            await store.SaveAsync("swept", new(Secret, Neutral, Now, Now.AddDays(1)));
            await store.SaveAsync("deleted", new(Secret, null, null, Now.AddDays(1)));
            Assert.Contains("a-very-private-answer", AllFiles(), StringComparison.Ordinal);
            await store.ForgetAsync("deleted");
            await store.SweepAsync(Now);
            Assert.DoesNotContain("a-very-private-answer", AllFiles(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("a-very-private-answer", AllFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_replaced()
    {
        Directory.CreateDirectory(paths.Local);
        await File.WriteAllTextAsync(paths.Sessions, new string('x', 10_000));
        await using var store = Open();
        await store.SaveAsync("a", new(Neutral, null, null, Now));
        Assert.NotNull(await store.LoadAsync("a"));
    }

    [Fact]
    public async Task A_database_of_another_version_is_started_anew()
    {
        Directory.CreateDirectory(paths.Local);
        using (var other = new SqliteConnection($"Data Source={paths.Sessions};Pooling=False"))
        {
            SqliteLibrary.Load();
            other.Open();
            SqliteDatabase.Execute(other, "CREATE TABLE sessions(id INTEGER); PRAGMA user_version=7;");
        }

        await using var store = Open();
        await store.SaveAsync("a", new(Neutral, null, null, Now));
        Assert.NotNull(await store.LoadAsync("a"));
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_fails_and_recovers_when_it_can()
    {
        await File.WriteAllTextAsync(folder["local"], "a file where the folder should be");
        await using var store = Open();
        await Assert.ThrowsAsync<StoreException>(() => store.LoadAsync("a"));
        File.Delete(folder["local"]);
        Assert.Null(await store.LoadAsync("a"));
    }

    [Fact]
    public async Task Local_files_are_readable_by_their_owner_alone()
    {
        await using var store = Open();
        await store.SaveAsync(new SessionKeys(paths).Of("web", "someone"), new(Neutral, null, null, Now));
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(paths.Local))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(paths.Local));
    }

    [Fact]
    public void Keys_are_the_same_after_a_restart_and_tell_nothing_of_the_user()
    {
        var key = new SessionKeys(paths).Of("web", "someone");
        Assert.Equal(key, new SessionKeys(paths).Of("web", "someone"));
        Assert.NotEqual(key, new SessionKeys(paths).Of("line", "someone"));
        Assert.DoesNotContain("someone", key, StringComparison.Ordinal);
        Assert.Equal(32, File.ReadAllBytes(paths.SessionsKey).Length);
    }

    private SqliteSessions Open() => new(paths, NullLogger<SqliteSessions>.Instance);

    private string AllFiles() => string.Concat(Directory.EnumerateFiles(paths.Local).Select(Text));

    private static string Text(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private sealed class FakeEnvironment(string root) : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = root;

        public string EnvironmentName { get; set; } = "";
    }
}
