using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

/// <summary>What exceptions of the shipped rules cover, and what they must leave to be heard.</summary>
public sealed class CrisisExceptionsTests
{
    [Theory]
    [InlineData("em đang xem phim thì chồng đánh em")]
    [InlineData("드라마 보다가 남편이 때렸어요")]
    [InlineData("we watched a movie and then he choked me")]
    [InlineData("he said sorry and hit me again")]
    [InlineData("他道歉了又打我")]
    [InlineData("chồng đánh em đau quá rồi")]
    [InlineData("誰かに刺された")]
    [InlineData("ベランダに出されて鍵かけられた。夫が怒ってる")]
    [InlineData("外で夫が子どもを殴っています")]
    [InlineData("夫が子どもを叩いています、今も")]
    [InlineData("息子に殴られて血が出ています")]
    [InlineData("十年前から夫に殴られています")]
    [InlineData("十年前に結婚した夫に毎日殴られています")]
    [InlineData("昔からずっと死にたい")]
    [InlineData("ニュースを見て、私も死のうと思った")]
    [InlineData("死にたいとかではないけど、今夜首を吊るつもりです")]
    [InlineData("自殺したい")]
    [InlineData("猫が死んだので私も死にます")]
    [InlineData("犬に噛まれて血が止まらない")]
    [InlineData("映画を見ていたら夫が急に首を絞めてきた")]
    [InlineData("不是开玩笑，我想死")]
    [InlineData("我不想活了哈哈")]
    [InlineData("남편이 늦으면 죽인다고 했어요")]
    [InlineData("I'm not joking I want to die lol")]
    [InlineData("he keeps hitting me but I'm fine")]
    [InlineData("ドラマを見ていたら彼氏がいきなり殴ってきた")]
    [InlineData("妻が死んだ。私も死にます")]
    public void A_film_a_joke_or_an_old_story_silences_no_danger_of_now(string text) => Assert.NotNull(Read(text));

    [Theory]
    [InlineData("死にたくない。でも消えてしまいたい")]
    [InlineData("必死に働いた。もう死にたい")]
    public void An_exception_covers_only_its_own_words(string text) => Assert.Equal("crisis-suicide", Read(text));

    [Theory]
    [InlineData("i want to kill myself", "crisis-suicide")]
    [InlineData("I WANT TO KILL MY SELF", "crisis-suicide")]
    [InlineData("i want to kill my boss", "crisis-harm")]
    public void An_exception_covers_only_its_own_crisis(string text, string? goal) => Assert.Equal(goal, Read(text));

    private static string? Read(string text) => ShippedData.Snapshot.FreeText.Read(text).Crisis()?.Goal;
}
