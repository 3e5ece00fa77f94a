namespace SupportNavi.Search.Routing.Learning;

/// <summary>What reading one text fills and the next one uses again: long texts have more features than should be allocated for each.</summary>
/// <param name="rows">How many features the model knows.</param>
internal sealed class Workspace(int rows)
{
    private readonly bool[] isMet = new bool[rows];

    /// <summary>The features of the text that the model knows, each once.</summary>
    public List<(int Row, Feature Feature)> Known { get; } = [];

    /// <summary>Finds out which features of a text a model knows, in the time of those that the last text had and this one has.</summary>
    public void Recognise(LearntModel model, List<Feature> features)
    {
        foreach (var (row, _) in Known)
        {
            isMet[row] = false;
        }

        Known.Clear();
        foreach (var feature in features)
        {
            if (model.RowOf(feature.Hash) is var row and >= 0 && !isMet[row])
            {
                isMet[row] = true;
                Known.Add((row, feature));
            }
        }
    }
}
