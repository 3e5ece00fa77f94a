using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Guessing;

/// <summary>What headers say: the words by which publishers call each field. Of several fields the first whose words fit best counts.</summary>
internal static partial class FieldWords
{
    /// <summary>Field, its whole headers, and words that a longer header of it holds.</summary>
    private static readonly (string Field, string Whole, string Part)[] Fields =
    [
        ("name", "名称|施設名|施設名称|事業所名|事業所の名称|団体名|団体の名称|病院名|医療機関名|医療機関名称|子ども食堂名|店舗名|園名|窓口名|サービス名称|名前|name|label|title|hospitalname|facilityname", "名称|施設名|団体名|事業所名"),
        ("name_kana", "名称カナ|名称かな|名称フリガナ|フリガナ|ふりがな|カナ|施設名カナ|事業所名カナ|事業所の名称かな|団体名カナ|namekana|kana", "カナ|かな|フリガナ|ふりがな|kana"),
        ("operator", "法人の名称|法人名|運営団体名|運営団体|運営主体|施設設置者|設置者|設置主体|開設者|企業等|事業者名|提供者|owner|operator|provider|publisher", "法人の名称|法人名|設置者|運営"),
        ("area_code", "全国地方公共団体コード|都道府県コード又は市区町村コード|都道府県コード又は市町村コード|市区町村コード|団体コード|標準地域コード|自治体コード|lgcode|municipalitycode|cid", "団体コード|市区町村コード|市町村コード"),
        ("prefecture_name", "都道府県|都道府県名|県名|pref|prefecture", "都道府県名"),
        ("place_name", "市区町村|市区町村名|市町村|市町村名|自治体名|区市町村|事業所住所市区町村|city|municipality", "市区町村名|市町村名"),
        ("postal_code", "郵便番号|zipcode|postalcode|postalnum|zip", "郵便"),
        ("address", "住所|所在地|事業所住所|事業所住所番地以降|施設所在地|開催場所|場所|add1|address|location|addr", "住所|所在地"),
        ("building", "方書|方書ビル名等|建物名|add2", "方書"),
        ("latitude", "緯度|事業所緯度|lat|latitude|y", "緯度"),
        ("longitude", "経度|事業所経度|lng|lon|longitude|longtitude|x", "経度"),
        ("phone", "電話番号|電話番号1|電話|事業所電話番号|連絡先電話番号|代表電話番号|tel|phone|phonenumber|number|telephone", "電話"),
        ("fax", "fax|fax番号|ファックス|ファクス|事業所fax番号", "fax"),
        ("email", "メールアドレス|メールアドレス1|メール|eメール|email|mail", "メール"),
        ("url", "url|ホームページ|ホームページアドレス|サイト|ウェブサイト|公式サイトアドレス|事業所url|officialurl|website|site", "url|ホームページ"),
        ("hours_text", "開館時間|受付時間|利用時間|活動日時|営業時間|診療時間|開所時間|openingtime|openinghours|availability|hours", "時間"),
        ("closed_text", "定休日|休館日|休み|休業日|closeddays|holiday", "休"),
        ("field_text", "活動分野|分野|種別|施設種別|サービス種別|サービスの種類|カテゴリ|type|category|kind", "種別|分野|区分"),
        ("as_of", "更新日|確認日|登録日|時点|lastverifiedat|updateddate|updated", "更新日|時点"),
        ("local_id", "no|id|番号|事業所番号|登録番号", "番号"),
    ];

    private static readonly Dictionary<string, string> ByWhole = Fields.SelectMany(field => field.Whole.Split('|'), (field, header) => (Key: TextFolding.Key(header), field.Field)).DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal);

    /// <summary>How surely a header names each field, from 0 to 1.</summary>
    public static IEnumerable<(string Field, double Weight)> Of(string header)
    {
        // A second telephone, the legal entity's number: not what is asked for, though the words are there.
        var key = TextFolding.Key(header);
        var doubt = Another().IsMatch(header) ? 0.3 : 1;
        if (ByWhole.TryGetValue(key, out var whole))
        {
            yield return (whole, 0.9);
            yield break;
        }

        foreach (var (field, _, part) in Fields)
        {
            if (part.Split('|').Any(word => key.Contains(TextFolding.Key(word), StringComparison.Ordinal)))
            {
                yield return (field, 0.55 * doubt);
            }
        }
    }

    [GeneratedRegex("備考|特記|[2２]$|法人|代表者|管理者|担当|画像|ライセンス|URLの", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Another();
}
