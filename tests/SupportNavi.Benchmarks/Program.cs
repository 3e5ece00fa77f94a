using BenchmarkDotNet.Running;
using SupportNavi.Benchmarks;

if (args is ["percentiles"])
{
    Percentiles.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(TapsBenchmark).Assembly).Run(args);
}
