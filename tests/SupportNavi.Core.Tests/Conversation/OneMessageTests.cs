using SupportNavi.Core.Areas;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

/// <summary>Twelve people tell their story in one message. The first six are those the service is made for.</summary>
public sealed class OneMessageTests
{
    private const int MostTaps = 3;

    [Theory]
    [InlineData("012041", "58の男です。30年ほとんど家から出ず、母の年金で暮らしてきました。先月その母が亡くなって、残りは30万円です。もっと小さい部屋に移りたい。でも働くのがこわいです。", "bereavement|livelihood|housing|hikikomori|job")]
    [InlineData("012025", "22歳です。高校をやめてから体をこわして、酒を飲むと物を投げる父と二人でいます。貯金は数万円、働いたことはありません。家を出て一人で暮らしたいです。", "crisis|housing|dv|job|livelihood|illness|divorce|child-abuse")]
    [InlineData("012050", "パートを2つかけもちしてるのに両方シフトを減らされました。4歳の子とふたりです。来月からどうやって暮らせばいいか", "single-parent|livelihood|job")]
    [InlineData("012122", "75になる夫婦です。45の息子が2階の部屋から20年出てきません。私たちが死んだあと、あの子はどうなるのか", "hikikomori")]
    [InlineData("014281", "中1です。おかあさんがびょうきで、ごはんもせんたくも いもうとのおむかえも わたしがやってます。学校はよく休みます", "young-carer")]
    [InlineData("012149", "年金だけでは足りず、ガスを止められました。来週は水道も止めると紙が来ています。78の一人ものです", "livelihood|living-alone|elder-care")]
    [InlineData("012068", "Em là thực tập sinh, công ty không trả tiền làm thêm giờ và giữ hộ chiếu của em", "workplace|foreign|legal")]
    [InlineData("015148", "夫に先立たれて半年になります。だれとも口をきかない日がつづいて、夕方になると涙が出ます", "bereavement|loneliness")]
    [InlineData("012157", "耳が聞こえないので電話ができません。カードの借金がふくらんで、毎月の返済がもう無理です", "debt|physical")]
    [InlineData("012246", "남편이 생활비를 안 주고 매일 휴대폰을 검사해요", "dv|divorce")]
    [InlineData("016675", "親父が夜中に畑さ出てって、帰り道がわからんようになる。運転もやめてくれんし、こっちがまいってしまう", "dementia|elder-care")]
    [InlineData("012360", "i signed a gym contract and cant cancel it, they keep charging my card every month", "consumer|legal")]
    public void In_three_taps_there_is_a_window_for_it_or_it_is_said_that_there_is_none(string area, string story, string needs)
    {
        var resident = new Resident(ShippedData.Navigator).Say(story);
        if (resident.Turn.Replies.Any(reply => reply is TextReply { Role: TextRole.Urgent }))
        {
            // Contacts for right now are windows, and no tap away; only where somebody in the story is in danger.
            Assert.Contains("crisis", needs, StringComparison.Ordinal);
            Assert.NotEmpty(resident.Cards);
            return;
        }

        var offered = resident.Choices.Select(choice => choice.Data).First(data => needs.Split('|').Contains(data.Replace("!talk=", "", StringComparison.Ordinal)));
        resident.Tap(offered);
        var taps = 1 + TapTown(resident, ShippedData.Snapshot.Gazetteer.ById(area)!);

        Assert.InRange(taps, 1, MostTaps);
        var goal = ShippedData.Snapshot.Guide.Goal(offered["!talk=".Length..])!;
        var isThere = resident.Cards.Any(card => (ShippedData.Snapshot.Directory.ById(card.Id)!.Needs & goal.Needs) != 0);
        var wording = ShippedData.Snapshot.Wordings.Of(resident.Turn.Language);
        Assert.True(isThere || resident.Screen.Contains(wording[goal.EmptyKey].Split('。')[^2], StringComparison.Ordinal));
        Assert.NotEmpty(resident.Cards);
    }

    /// <summary>By the first kana of its name, as a thumb does it.</summary>
    private static int TapTown(Resident resident, Area town)
    {
        foreach (var row in resident.Choices.Where(choice => choice.Data.StartsWith("?area:row-", StringComparison.Ordinal)).Select(choice => choice.Data).ToList())
        {
            var before = resident.Turn.Progress;
            resident.Send(row);
            if (resident.Choices.Any(choice => choice.Data == "!area=" + town.Id))
            {
                resident.Tap("!area=" + town.Id);
                return 2;
            }

            Assert.Equal(before.Topics.Length, resident.Turn.Progress.Topics.Length);
        }

        throw new InvalidOperationException($"{town.Name} is in no row.");
    }
}
