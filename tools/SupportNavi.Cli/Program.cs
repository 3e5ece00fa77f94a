using System.CommandLine;
using SupportNavi.Cli.Verbs;

var root = new RootCommand("SupportNavi") { ImportVerb.Create(Console.Out, Console.Error) };
return root.Parse(args).Invoke();
