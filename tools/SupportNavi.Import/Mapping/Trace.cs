namespace SupportNavi.Import.Mapping;

/// <summary>One cell that a rule has changed.</summary>
/// <param name="Field">Our field.</param>
/// <param name="Raw">The cell as it stood in the file.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Result">What it became.</param>
internal readonly record struct Trace(string Field, string Raw, string Rule, string Result);

/// <summary>One cell that stayed empty, or lost a part, because it is not surely what its column says.</summary>
/// <param name="Field">Our field.</param>
/// <param name="Raw">The cell as it stood in the file.</param>
/// <param name="Why">In the staff's language, with what to do about it.</param>
internal readonly record struct Doubt(string Field, string Raw, string Why);
