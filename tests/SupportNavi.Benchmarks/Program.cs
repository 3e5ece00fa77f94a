using BenchmarkDotNet.Running;
using SupportNavi.Benchmarks;

switch (args)
{
    case ["percentiles"]:
        Percentiles.Print(Console.Out);
        break;
    case ["tokenizer"]:
        TokenizerSpeed.Print(Console.Out);
        break;
    case ["tokenizer-fresh"]:
        TokenizerSpeed.PrintFresh(Console.Out);
        break;
    case ["index"]:
        IndexSpeed.Print(Console.Out);
        break;
    case ["own-words"]:
        OwnWords.Print(Console.Out);
        break;
    case ["crisis"]:
        CrisisSpeed.Print(Console.Out);
        break;
    case ["import", ..]:
        ImportSpeed.Print(Console.Out, args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TapsBenchmark).Assembly).Run(args);
        break;
}
