namespace SupportNavi.Import.Normalising;

/// <summary>What became of one cell.</summary>
/// <param name="Value">In the project's spelling; "" when unknown, or when the cell is not surely what its column says.</param>
/// <param name="Rule">Which rule made it, a short id such as <c>phone.area-code</c>; "" when the cell was taken as it is.</param>
/// <param name="Doubt">Why the value stayed empty and what to do about it, in the staff's language; "" when there is no doubt.</param>
internal readonly record struct Cleaned(string Value, string Rule = "", string Doubt = "");
