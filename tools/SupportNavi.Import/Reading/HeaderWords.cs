using System.Collections.Frozen;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Reading;

/// <summary>What the names of columns look like.</summary>
internal static class HeaderWords
{
    private const int LongestWord = 25;

    private static readonly FrozenSet<string> Words = Keys(
        "NO", "№", "ID", "番号", "通番", "コード", "区分", "種別", "種類", "分類", "分野", "カテゴリ", "名前", "氏名", "団体", "施設", "事業所", "医療機関", "市町村", "市区町村", "市",
        "区", "都道府県", "保険者", "地区", "地域", "計", "場所", "会場", "日時", "定員", "対象", "対象者", "内容", "概要", "TEL", "FAX", "電話", "ファックス", "メール", "備考", "特記事項", "HP",
        "ホームページ", "詳細", "担当", "担当課", "代表者", "開設者", "設置者", "運営者", "料金", "費用", "参加費", "質問", "回答", "次", "タイトル", "キーワード", "Name", "Label", "Owner", "Type",
        "Title", "Code", "Address", "Phone", "Tel", "City", "Pref", "Description", "Category", "Note", "Memo", "Latitude", "Longitude", "Lat", "Lon", "Lng", "X", "Y", "Key", "Value");

    private static readonly string[] Endings = [.. Keys(
        "名称", "施設名", "団体名", "事業所名", "機関名", "法人名", "市町村名", "市区町村名", "都道府県名", "病院名", "学校名", "園名", "住所", "所在地", "番号", "コード", "カナ", "かな", "ふりがな", "フリガナ",
        "緯度", "経度", "方書", "時間", "曜日", "年月日", "電話", "アドレス", "URL", "備考", "Name", "Code", "Kana", "Address", "Number", "Email", "_id", "_at", "Date")];

    private static readonly FrozenSet<string> NameWords = Keys(
        "名称", "名前", "施設名", "施設名称", "団体名", "団体名称", "事業所名", "事業所の名称", "事業所名称", "機関名", "医療機関名", "医療機関名称", "相談窓口名", "窓口名", "病院名", "園名", "会場名", "サービス名",
        "サービス名称", "制度名", "タイトル", "Name", "Title", "plainName", "hospital_name");

    /// <summary>Whether this is a word that heads columns in many lists.</summary>
    public static bool Knows(string text)
    {
        if (text.Length is 0 or > LongestWord)
        {
            return false;
        }

        var key = TextFolding.Key(text);
        return Words.Contains(key) || Endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Whether the column holds what the row is called.</summary>
    public static bool IsName(string header) => NameWords.Contains(TextFolding.Key(header.Split(' ')[^1]));

    /// <summary>Whether it can name a column or a group: words, not a number, date, address of mail or web, or sentence.</summary>
    public static bool IsLabel(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters > 0
            && letters * 2 >= text.Count(char.IsLetterOrDigit)
            && text.Length <= Limits.HeaderCharacters
            && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains('@', StringComparison.Ordinal);
    }

    private static FrozenSet<string> Keys(params string[] words) => words.Select(TextFolding.Key).ToFrozenSet(StringComparer.Ordinal);
}
