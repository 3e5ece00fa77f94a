using SupportNavi.Dictionary;

if (args is not ["verify", var folder])
{
    await Console.Error.WriteLineAsync("Usage: SupportNavi.Dictionary verify FOLDER   (the dict folder of the npm package kuromoji)");
    return 2;
}

var problems = DictionaryFiles.Verify(folder);
foreach (var problem in problems)
{
    await Console.Error.WriteLineAsync(problem);
}

return problems.Count == 0 ? 0 : 1;
