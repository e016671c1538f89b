/** The report's only style sheet. Colours have a contrast of 4.5 to 1 or more on their ground in both schemes. */
export const style = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0550ae;
  --good: #116329; --good-ground: #dafbe1; --wait: #7d4e00; --wait-ground: #fff8c5; --bad: #a40e26; --bad-ground: #ffebe9;
  --plain: #424a53; --plain-ground: #eaeef2; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --link: #79b8ff;
  --good: #7ee787; --good-ground: #12261e; --wait: #f2cc60; --wait-ground: #272115; --bad: #ffa198; --bad-ground: #301a1f;
  --plain: #c9d1d9; --plain-ground: #21262d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: break-word; }
main, header, footer, nav { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p, li, dd { max-width: 48rem; }
.quiet { color: var(--quiet); }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
code, .digest { font: .85em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--quiet); white-space: nowrap; }
td { overflow-wrap: anywhere; min-width: 4.5rem; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: .75rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.badge { display: inline-block; border-radius: 1rem; padding: .05rem .65rem; font-size: .85rem; font-weight: 600;
  white-space: nowrap; color: var(--plain); background: var(--plain-ground); border: 1px solid currentColor; }
.good { color: var(--good); background: var(--good-ground); }
.wait { color: var(--wait); background: var(--wait-ground); }
.bad { color: var(--bad); background: var(--bad-ground); }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1.25rem 0; }
.counts li { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1rem; min-width: 7rem; }
.counts strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.note { background: var(--panel); border-left: .3rem solid var(--line); padding: .75rem 1rem; margin: .75rem 0; max-width: 52rem; }
.note.bad { border-color: var(--bad); background: var(--bad-ground); color: inherit; }
.note.wait { border-color: var(--wait); background: var(--wait-ground); color: inherit; }
.note p { margin: .25rem 0; }
.notes { margin: .25rem 0 0; padding-left: 1.1rem; color: var(--quiet); font-weight: 400; overflow-wrap: anywhere; }
.step { min-width: 16rem; }
.who { min-width: 6rem; overflow-wrap: anywhere; }
.mail { white-space: pre-wrap; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; max-width: 48rem; }
details { margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
nav ul { padding-left: 1.1rem; columns: 16rem; }
footer { margin-top: 4rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .5rem; } }
@media print {
  :root { --ground: #fff; --panel: #fff; --text: #000; --quiet: #333; --line: #999; --link: #000;
    --good: #000; --wait: #000; --bad: #000; --plain: #000;
    --good-ground: #fff; --wait-ground: #fff; --bad-ground: #fff; --plain-ground: #fff; }
  body { font-size: 10pt; }
  main, header, footer, nav { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  section.server + section.server { break-before: page; }
  table { font-size: 8pt; }
  .step { min-width: 60mm; }
  .who { min-width: 18mm; }
  td { min-width: 0; }
  .badge { font-size: 8pt; padding: 0 .4rem; }
  time { white-space: normal; }
  h2, h3, caption { break-after: avoid; }
  tr, .note, dt { break-inside: avoid; }
  .wide { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  @page { margin: 18mm 15mm; }
}
`;
