using SupportNavi.Dictionary;
using SupportNavi.Search.Japanese;

if (args is not [var folder, var output])
{
    await Console.Error.WriteLineAsync("Usage: SupportNavi.Dictionary FOLDER OUTPUT   (FOLDER holds package-lock.json; OUTPUT is the compiled dictionary)");
    return 2;
}

try
{
    using var alone = BuildLock.Take(output);
    var files = DictionaryPackage.Install(folder);
    var problems = DictionaryFiles.Verify(files);
    foreach (var problem in problems)
    {
        await Console.Error.WriteLineAsync($"error : {problem}");
    }

    if (problems.Count > 0)
    {
        return 1;
    }

    DictionaryCompiler.Compile(files, output);
    using var dictionary = JapaneseDictionary.Open(output);
    if (!dictionary.Verify())
    {
        throw new DictionaryBuildException($"{output} was not written whole; build again");
    }

    Console.WriteLine($"{output}: {new FileInfo(output).Length / 1e6:F1} MB");
    return 0;
}
catch (Exception exception) when (exception is DictionaryBuildException or DictionaryException or IOException)
{
    await Console.Error.WriteLineAsync($"error : {exception.Message}");
    return 1;
}
