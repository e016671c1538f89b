import { createHash } from 'node:crypto';
import { Html, html } from '../html.js';
import type { ReportLanguage } from '../report-input.js';
import { pageScript } from './page-script.js';

/** The page around the content. It may use its own style and script, known by their hashes, and nothing else. */
export function htmlDocument(title: string, language: ReportLanguage, body: Html): Html {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return html`${new Html('<!doctype html>\n')}<html lang="${language}">
<head>
<meta charset="utf-8">
${new Html(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
<script>${new Html(pageScript)}</script>
</head>
<body>
${body}
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** On paper nothing scrolls, columns have widths of their own, and what is folded stays so unless the reader opened it. */
const printStyle = `@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --quiet: #333; --line: #999; --edge: #999; --link: #000;
    --good: #0b4a1e; --wait: #5c3a00; --bad: #8c0b20; --plain: #333;
    --good-ground: #fff; --wait-ground: #fff; --bad-ground: #fff; --plain-ground: #fff; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
  @page { size: A4; margin: 12mm 12mm; }
  body { font-size: 8.5pt; line-height: 1.4; }
  main, header, footer { max-width: none; padding: 0; }
  header { padding-top: 0; } footer { margin-top: 5mm; padding: 0; }
  h1 { font-size: 14pt; } h2 { font-size: 11.5pt; margin: 4mm 0 1.5mm; padding-top: 1.5mm; } h3 { font-size: 10pt; margin-top: 4mm; }
  p, li, .note { max-width: none; }
  a { text-decoration: none; color: inherit; }
  .skip, .ways, .contents, .tools, .folds, thead button::after { display: none; }
  .paper { display: block; } header dl, header .original, .incidents ul, .incidents details, figcaption { font-size: inherit; }
  section.server { break-before: page; }
  dl:not(.answers) { gap: .5mm 5mm; margin: 1.5mm 0; }
  .answers { grid-template-columns: 1fr 1fr 1fr; gap: 2mm; } .answers > div { break-inside: avoid; padding: 1.5mm 2.5mm; } .answers strong { font-size: 9.5pt; } .answers dt, .answers .notes { font-size: 8pt; } .answers .digest { font-size: 6.5pt; }
  table { font-size: 7.25pt; line-height: 1.22; table-layout: fixed; } thead { display: table-header-group; } tr[hidden] { display: table-row; }
  th, td { padding: .4mm 2mm .4mm 0; } caption { padding-bottom: .1rem; } .number { white-space: normal; }
  tbody th, td:not(.number, .plain), .step { min-width: 0; }
  time, th.plain, td.plain, thead th { white-space: normal; } td .digest, td code, th code { font-size: 6.5pt; }
  .steps th:nth-child(1) { width: 61%; } .steps th:nth-child(2) { width: 9.5%; } .steps thead th { overflow-wrap: normal; } .steps th:nth-child(3) { width: 12.5%; } .steps th:nth-child(4) { width: 10.5%; } .steps th:nth-child(5) { width: 6.5%; }
  .settings th:nth-child(1) { width: 27%; } .settings th:nth-child(2) { width: 14%; } .settings .badge { white-space: normal; } .settings td code { font-size: 6pt; }
  .checks th:nth-child(1) { width: 32%; } .checks th:nth-child(2) { width: 12%; }
  .changes th:nth-child(1) { width: 22%; } .changes th:nth-child(2) { width: 16%; } .changes th:nth-child(5) { width: 11%; }
  .files th:nth-child(1) { width: 30%; } .files th:nth-child(3) { width: 9%; } .files th:nth-child(4) { width: 33%; }
  .installers th:nth-child(1) { width: 31%; } .installers th:nth-child(2) { width: 11%; } .installers th:nth-child(3), .installers th:nth-child(4) { width: 7%; } .installers th:nth-child(5) { width: 17%; }
  .runs th:nth-child(1) { width: 11%; } .runs th:nth-child(2) { width: 15%; } .runs th:nth-child(3) { width: 35%; }
  .badge { font-size: 7pt; padding: 0 .35rem; } .notes { margin: 0; padding-left: .8rem; } details.original:not([open]) { display: none; }
  h2, h3, caption, summary { break-after: avoid; } tr, .note, figure, dt { break-inside: avoid; } p, li { orphans: 3; widows: 3; }
  .wide, pre { overflow: visible; } .wide, details, figure { margin: 1mm 0; }
}
`;

/**
 * Text has a contrast of 4.5 to 1 or more on its ground, lines that mean something 3 to 1, in both schemes. Where the
 * reader forces colours, the system's own replace the colours of the picture.
 */
const colours = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --edge: #818b98; --link: #0550ae; --focus: #0550ae;
  --good: #116329; --good-ground: #dafbe1; --wait: #7d4e00; --wait-ground: #fff8e5; --bad: #a40e26; --bad-ground: #ffebe9;
  --plain: #424a53; --plain-ground: #eaeef2; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --edge: #7d8590; --link: #79b8ff; --focus: #79b8ff;
  --good: #7ee787; --good-ground: #12261e; --wait: #f2cc60; --wait-ground: #272115; --bad: #ffa198; --bad-ground: #301a1f;
  --plain: #c9d1d9; --plain-ground: #21262d; --work: #6ea8e0; --person: #e3b341; --restart: #b8a6ee; } }
@media (forced-colors: active) { :root {
  --ground: Canvas; --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --edge: ButtonBorder; --focus: Highlight; --link: LinkText;
  --good: CanvasText; --wait: CanvasText; --bad: CanvasText; --bad-ground: Canvas; --work: GrayText; --person: LinkText; --restart: VisitedText; }
  .tools button[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

/** The report's only style sheet. */
const style = `${colours}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
main:focus, h2:focus { outline: none; }
header { padding-top: 1.25rem; }
header .original { font-size: .875rem; margin: .25rem 0; max-width: none; }
header .note p { max-width: none; }
header .note { max-width: none; padding: .3rem 1rem; margin: .5rem 0; }
header dl { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .1rem 1.25rem; font-size: .875rem; margin: .5rem 0; }
header dl:not(.answers) > div { display: block; min-width: 0; } header + main > section > h2:first-child { margin-top: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); scroll-margin-top: .5rem; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; scroll-margin-top: .5rem; }
p, li { max-width: 48rem; }
.quiet, .notes { color: var(--quiet); }
.eyebrow { color: var(--quiet); margin: 0 0 .25rem; font-size: .8125rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
a { color: var(--link); }
:is(a, summary, button, input, .wide, pre):focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; background: var(--ground); padding: .5rem .75rem; }
code, pre, .digest { font: .8125em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: .6rem .75rem; margin: .5rem 0; overflow-x: auto; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: .75rem 0; }
dl:not(.answers) > div { display: contents; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }

.status, .incidents { border-left: .3rem solid var(--plain); padding-left: .9rem; margin: .5rem 0 .75rem; }
.status.good { border-left-color: var(--good); } .status.wait, .incidents { border-left-color: var(--wait); } .status.bad { border-left-color: var(--bad); }
.status dl { margin: 0; } .status dt { font-weight: 600; color: inherit; }
.incidents p, .incidents ul { margin: 0; max-width: none; } .incidents ul { list-style: none; padding: 0; font-size: .875rem; } .incidents li { max-width: none; margin: .2rem 0; } .incidents .badge { padding: 0 .45rem; }
.incidents details { margin: .2rem 0; font-size: .875rem; }
.answers { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .75rem; }
.answers > div { background: var(--panel); border: 1px solid var(--line); border-left: .3rem solid var(--plain); border-radius: .375rem; padding: .7rem .9rem .8rem; }
.answers > .good { border-left-color: var(--good); } .answers > .wait { border-left-color: var(--wait); } .answers > .bad { border-left-color: var(--bad); }
.answers dt { font-size: .875rem; margin-bottom: .2rem; }
.answers strong { font-weight: 600; font-size: 1.0625rem; }
.answers .notes { list-style: none; padding: 0; font-size: .875rem; margin-top: .3rem; }
.answers .digest { font-size: .75rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1rem 0; }
.counts li { background: var(--panel); border: 1px solid var(--line); border-top: .25rem solid var(--plain); border-radius: .375rem; padding: .5rem .9rem; min-width: 7rem; }
.counts .good { border-top-color: var(--good); } .counts .wait { border-top-color: var(--wait); } .counts .bad { border-top-color: var(--bad); }
.counts strong { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }

.badge { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; border: 1px solid currentColor; }
.badge.plain { color: var(--plain); background: var(--plain-ground); } .badge.good { color: var(--good); background: var(--good-ground); }
.badge.wait { color: var(--wait); background: var(--wait-ground); } .badge.bad { color: var(--bad); background: var(--bad-ground); }
.note { border: 1px solid var(--line); border-left: .3rem solid var(--wait); border-radius: .375rem; background: var(--wait-ground); padding: .6rem 1rem; margin: .75rem 0; max-width: 52rem; }
.note.bad { border-left-color: var(--bad); background: var(--bad-ground); }
.note p { margin: .25rem 0; } .note .quiet { color: inherit; } .note ol { margin: .5rem 0; padding-left: 1.5rem; } .note li { white-space: pre-line; }

.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
tbody th code { font-weight: 400; }
thead th { color: var(--quiet); white-space: nowrap; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
thead button::after { content: " \\2195"; opacity: .6; }
[aria-sort=ascending] button::after { content: " \\2191"; opacity: 1; } [aria-sort=descending] button::after { content: " \\2193"; opacity: 1; }
tbody th, td:not(.number, .plain) { overflow-wrap: anywhere; min-width: 8rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.plain, td.plain { white-space: nowrap; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.notes { margin: .2rem 0 0; padding-left: 1.1rem; font-weight: 400; overflow-wrap: anywhere; }
.step { min-width: 15rem; }
td .digest, td code { font-size: .75rem; }

figure { margin: .75rem 0; } figcaption { font-size: .875rem; }
.timeline { display: block; overflow: visible; font-size: .8125rem; fill: var(--text); }
.timeline line { stroke: var(--line); } .timeline .axis { stroke: var(--quiet); } .timeline .up { stroke: var(--good); stroke-width: 4; }
.timeline rect { stroke: var(--ground); stroke-width: 1; }
.timeline .band { fill: var(--bad); fill-opacity: .09; stroke: none; }
.timeline .out { fill: var(--bad); } .timeline .out-open { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 3; }
.timeline .work { fill: var(--work); } .timeline .work-failed { fill: var(--bad); }
.timeline .cross { stroke: var(--ground); stroke-width: 2; } .timeline .person { fill: var(--person); } .timeline .restart { fill: var(--restart); }
.timeline text { font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
.cut { overflow: visible; fill: none; stroke: var(--quiet); } .cut .gap { fill: var(--ground); stroke: none; }

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: .75rem 0; font-size: .875rem; }
.tools[hidden] { display: none; }
.tools p, .tools div { margin: 0; } .result { color: var(--quiet); }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; }
.tools button, .tools input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .375rem; padding: .3rem .7rem; min-height: 2rem; }
.tools button { cursor: pointer; }
.tools button span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.tools button[aria-pressed=true] { background: var(--link); border-color: var(--link); color: var(--ground); } .tools button[aria-pressed=true] span { color: inherit; }
.tools button[aria-disabled=true] { color: var(--quiet); cursor: default; border-style: dashed; }
.tools input { min-width: 14rem; max-width: 100%; }
.paper { display: none; }
.folds { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin: .6rem 0 0; font-size: .875rem; max-width: none; }
.folds button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .375rem; padding: .2rem .7rem; cursor: pointer; }
.contents { border-top: 1px solid var(--line); margin-top: 1.25rem; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .6rem 0 0; padding: 0; }
.ways { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; }

.mail { white-space: pre-wrap; background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: 1rem 1.25rem; max-width: 48rem; }
details { margin: .75rem 0; }
td details { margin: .4rem 0 0; }
summary { cursor: pointer; font-weight: 600; }
footer { margin-top: 3rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
section.server > h2 { border-top: 0; margin-top: .25rem; padding-top: 0; }
@media screen {
  .scripted section.server:not(.shown), .one .overview { display: none; }
}
@media screen and (max-width: 40rem) {
  main, header, footer { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.375rem; }
  dl:not(.answers) { grid-template-columns: 1fr; gap: 0; } dl:not(.answers) dd { margin-bottom: .4rem; }
  .step { min-width: 11rem; }
  .tools input { min-width: 0; width: 100%; } .search { width: 100%; }
}
${printStyle}`;
