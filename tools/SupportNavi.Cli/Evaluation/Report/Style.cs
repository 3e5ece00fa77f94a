namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>The only style there is; the file must look the same on a machine without a network.</summary>
internal static class Style
{
    public static Markup Sheet { get; } = Markup.Of(
        $$"""
        <style>
        :root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --first: #0b5cad; --three: #7fb2e5; --wrong: #b3400a; }
        @media screen and (prefers-color-scheme: dark) { :root { --page: #14181d; --ink: #e6edf3; --soft: #9aa5b1; --line: #3a424c; --first: #6cb2ff; --three: #2f5f92; --wrong: #ff9457; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
        p, li { max-width: 44rem; } ul { padding-left: 1.2rem; }
        dl.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
        dl.tiles div { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
        dt { color: var(--soft); font-size: .875rem; } dd { margin: 0; font-size: 1.5rem; font-weight: 600; } dd small { display: block; font-size: .8rem; font-weight: 400; color: var(--soft); }
        .pair { display: grid; gap: 1rem 2rem; align-items: start; } @media (min-width: 60rem) { .pair { grid-template-columns: 30rem minmax(0, 1fr); } }
        .pair > * { min-width: 0; }
        figure { margin: .5rem 0; } figcaption, caption { font-weight: 600; text-align: left; } .key { margin: .2rem 0; color: var(--soft); font-size: .875rem; }
        svg { display: block; width: 100%; max-width: 30rem; height: auto; } svg.matrix { max-width: none; min-width: 44rem; }
        svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg text.small { font-size: 10.5px; fill: var(--soft); }
        svg .grid { stroke: var(--line); stroke-width: .6; } svg .interval { stroke: var(--ink); fill: none; stroke-width: 1; } svg .ideal { stroke: var(--soft); stroke-dasharray: 4 3; }
        svg .frame { fill: none; stroke: var(--line); } svg .first { fill: var(--first); } svg .three { fill: var(--three); } svg .wrong { fill: var(--wrong); }
        svg polyline.line { fill: none; stroke-width: 2; } svg polyline.first { stroke: var(--first); } svg polyline.three { stroke: var(--three); }
        span.first { color: var(--first); } span.three { color: var(--three); } span.wrong { color: var(--wrong); }
        .wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
        th, td { padding: .2rem .6rem .2rem 0; text-align: right; vertical-align: top; border-bottom: 1px solid var(--line); } thead th { vertical-align: bottom; } tbody th { font-weight: 400; } th:first-child { text-align: left; }
        :focus-visible { outline: 2px solid var(--first); outline-offset: 2px; }
        @media print { body { padding: 0; max-width: none; font-size: 10pt; } figure, tr, dl { break-inside: avoid; } h2 { break-after: avoid; } .wide { overflow: visible; } svg.matrix { min-width: 0; } }
        </style>
        """);
}
