namespace SupportNavi.Search.Japanese;

/// <summary>How long compounds are treated.</summary>
public enum TokenizerMode
{
    /// <summary>As the dictionary has them: 関西国際空港 is one word.</summary>
    Normal,

    /// <summary>Long words cost more, so that compounds come apart and their parts can be found: 関西, 国際, 空港.</summary>
    Search,
}
