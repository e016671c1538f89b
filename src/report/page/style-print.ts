/** On paper everything is opened, nothing scrolls, and what only works on a screen is left out. */
export const printStyle = `@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --quiet: #333; --line: #999; --edge: #999; --link: #000;
    --good: #0b4a1e; --wait: #5c3a00; --bad: #8c0b20; --plain: #333;
    --good-ground: #fff; --wait-ground: #fff; --bad-ground: #fff; --plain-ground: #fff; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 9.5pt; }
  main, header, footer { max-width: none; padding: 0; }
  header { padding-top: 0; } footer { margin-top: 6mm; padding: 0; }
  h1 { font-size: 15pt; } h2 { font-size: 12.5pt; margin-top: 8mm; } h3 { font-size: 10.5pt; margin-top: 6mm; }
  a { text-decoration: none; color: inherit; }
  .skip, .ways, .contents, .tools, thead button::after { display: none; }
  section.server { break-before: page; }
  .answers { grid-template-columns: 1fr 1fr; gap: 2mm; } .answers > div { break-inside: avoid; padding: 2mm 3mm; } .answers strong { font-size: 10pt; } .answers dt, .answers .notes { font-size: 8.5pt; } .answers .digest { font-size: 7pt; }
  table { font-size: 7.5pt; } thead { display: table-header-group; } tr[hidden] { display: table-row; }
  th, td { padding: 1mm 2mm 1mm 0; }
  tbody th, td:not(.number, .plain) { min-width: 0; }
  .step { min-width: 38mm; } time, th.plain, td.plain { white-space: normal; } td .digest, td code { font-size: 6.5pt; }
  .badge { font-size: 7pt; padding: 0 .35rem; }
  h2, h3, caption, summary { break-after: avoid; } tr, .note, .answers > div, figure, dt { break-inside: avoid; } p, li { orphans: 3; widows: 3; }
  .wide, pre { overflow: visible; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`;
