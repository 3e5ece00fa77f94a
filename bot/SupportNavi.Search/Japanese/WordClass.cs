namespace SupportNavi.Search.Japanese;

/// <summary>Part of speech in IPADIC's four levels (名詞, 固有名詞, 人名, 姓) and conjugation (五段・ラ行, 連用形); <c>*</c> where there is none. One shared instance per class.</summary>
public sealed record WordClass(string Pos, string Pos1, string Pos2, string Pos3, string ConjugationType, string ConjugationForm);
