using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Japanese;

/// <summary>ふりがな: readings over the kanji of a text, none over kana, digits, Latin letters and words the dictionary does not know.</summary>
public sealed class Furigana(Tokenizer tokenizer)
{
    /// <summary>The parts of the text in order: 取り戻す → 取[と] り 戻[もど] す.</summary>
    public List<Ruby> Over(string text)
    {
        var parts = new List<Ruby>();
        var isAfterNoun = false;
        foreach (var token in tokenizer.Tokenize(text))
        {
            var surface = token.Surface(text).ToString();
            var word = isAfterNoun || !IsSuffix(token) ? token.Word : ByItself(surface);
            var reading = Weekday(text, token) ?? (tokenizer.Lexicon.Reading(word) is { } kana ? TextFolding.Hiragana(kana) : "");
            isAfterNoun = char.IsLetterOrDigit(surface[^1]) && tokenizer.Lexicon.ClassOf(token.Word).Pos is ("名詞" or "接頭詞");
            if (!surface.Any(IsKanji) || !surface.All(character => IsKanji(character) || IsKana(character)) || !reading.All(IsKana) || reading.Length == 0)
            {
                Add(parts, surface, null);
            }
            else if (Align(surface, reading) is { } aligned)
            {
                aligned.ForEach(part => Add(parts, part.Text, part.Reading));
            }
            else
            {
                Add(parts, surface, reading);
            }
        }

        return parts;
    }

    /// <summary>The parts of a name, by the reading its owner publishes ("" for none) where that can be laid over it, else as any text.</summary>
    public List<Ruby> Over(string name, string reading) => reading.Length > 0 ? NameReading.Over(this, name, reading) ?? Over(name) : Over(name);

    private bool IsSuffix(Token token) => tokenizer.Lexicon.ClassOf(token.Word) is { Pos: "名詞", Pos1: "接尾" };

    /// <summary>A suffix needs something before it: 人 is にん in 三人, but ひと in 「人と会う」.</summary>
    private WordId ByItself(string surface) => tokenizer.Tokenize(surface)[0].Word;

    /// <summary>The reading of a day of the week. It stands by itself or between signs (月〜金 9:00); elsewhere it is another word, as in 月1回.</summary>
    private static string? Weekday(string text, Token token)
    {
        var day = text[token.Start];
        var before = token.Start > 0 ? text[token.Start - 1] : ' ';
        var after = token.End < text.Length ? text[token.End] : ' ';
        var isOne = token.Length == 1 && !char.IsLetterOrDigit(before) && !char.IsLetter(after) && !(day == '月' && char.IsDigit(after));
        return !isOne ? null : day switch { '月' => "げつ", '火' => "か", '水' => "すい", '木' => "もく", '金' => "きん", '土' => "ど", '日' => "にち", _ => null };
    }

    /// <summary>Gives each run of kanji what the reading has between the kana around it; null when the kana are not in the reading.</summary>
    private static List<Ruby>? Align(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading)
    {
        if (surface.IsEmpty)
        {
            return reading.IsEmpty ? [] : null;
        }

        var kanji = IsKanji(surface[0]);
        var run = 1;
        while (run < surface.Length && IsKanji(surface[run]) == kanji)
        {
            run++;
        }

        var text = surface[..run].ToString();
        if (!kanji)
        {
            var written = TextFolding.Hiragana(text);
            return reading.StartsWith(written) && Align(surface[run..], reading[run..]) is { } after ? [new(text, null), .. after] : null;
        }

        for (var length = 1; length <= reading.Length; length++)
        {
            if (Align(surface[run..], reading[length..]) is { } after)
            {
                return [new(text, reading[..length].ToString()), .. after];
            }
        }

        return null;
    }

    /// <summary>Parts without a reading grow together.</summary>
    private static void Add(List<Ruby> parts, string text, string? reading)
    {
        if (reading is null && parts is [.., { Reading: null } last])
        {
            parts[^1] = new(last.Text + text, null);
        }
        else
        {
            parts.Add(new(text, reading));
        }
    }

    /// <summary>Kanji and what is read with them: 々, 〆, and ヶ of 三ヶ月.</summary>
    internal static bool IsKanji(char character) => character is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or (>= '豈' and <= '\uFAFF') or '々' or '〆' or 'ヶ' or 'ヵ';

    internal static bool IsKana(char character) => character is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヴ') or 'ー';
}
