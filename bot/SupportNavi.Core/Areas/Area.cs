namespace SupportNavi.Core.Areas;

/// <summary>The rungs of the ladder 市区町村 ⊂ 振興局 ⊂ 都道府県 ⊂ 全国; a ward stands below its designated city.</summary>
public enum AreaKind { Nation, Prefecture, Subprefecture, Municipality, Ward }

/// <summary>A place on earth in WGS 84 degrees.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);

/// <summary>地域: one rung of the ladder.</summary>
/// <param name="Id">6-digit code for prefectures, municipalities and wards; <c>01-kushiro</c> for 振興局; <c>jp</c> for the nation.</param>
/// <param name="Name">Official name, without its parents' names (中央区, 別海町).</param>
/// <param name="Kana">Hiragana reading.</param>
/// <param name="Romaji">Hepburn, with a capital.</param>
/// <param name="Parent">The next rung up; null only for the nation.</param>
/// <param name="Position">Where its office stands, when known.</param>
/// <param name="Phone">The representative number of its office, "" when unknown.</param>
/// <param name="Url">The office's site, "" when unknown.</param>
/// <param name="Inhabited">False for the six villages of the northern territories, which have no office and no residents.</param>
public sealed record Area(
    string Id, string Name, string Kana, string Romaji, AreaKind Kind, Area? Parent, GeoPoint? Position, string Phone, string Url, bool Inhabited)
{
    /// <summary>This area and all that hold it, nearest first, the nation last.</summary>
    public IReadOnlyList<Area> Ladder => field ??= [this, .. Parent?.Ladder ?? []];

    /// <summary>The prefecture it lies in; null for the nation.</summary>
    public Area? Prefecture => Kind == AreaKind.Prefecture ? this : Parent?.Prefecture;

    /// <summary>The name a resident recognises: a ward with its city (札幌市中央区), anything else by itself.</summary>
    public string FullName => Kind == AreaKind.Ward ? Parent!.Name + Name : Name;

    /// <summary>Whether <paramref name="other"/> is this area or lies in it.</summary>
    public bool Holds(Area other) => other.Ladder.Contains(this);

    /// <inheritdoc/>
    public bool Equals(Area? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {FullName}";
}
