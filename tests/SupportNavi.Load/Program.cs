using SupportNavi.Load;

// The load and the fake LINE are one process, the program under load is another; everything stays on loopback.
return args is ["host", ..] ? HostProcess.Run(args[1..]) : await LoadRun.RunAsync(LoadSettings.Parse(args));
