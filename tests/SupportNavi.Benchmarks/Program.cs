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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TapsBenchmark).Assembly).Run(args);
        break;
}
