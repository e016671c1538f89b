import type { ResultRow } from '../result.js';
import type { Results } from '../results.js';

const width = 960;
const plot = { left: 430, right: 870 } as const;
const lineHeight = 34;
const top = 64;

/** docs/benchmarks.svg: one bar per comparison on a logarithmic scale; left of the line at 1 this project is faster. */
export function benchmarkPicture({ rows, measured }: Results): string {
  const scale = scaleOf(rows);
  const height = top + rows.length * lineHeight + 44;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about">
<title id="title">Our time divided by that of the alternative</title>
<desc id="about">${escaped(rows.map((row) => `${row.work}, against ${row.alternative.name}: ${row.ratio.toFixed(2)}`).join('; '))}</desc>
<style>${style}</style>
<rect class="page" width="${width}" height="${height}" />
<text class="heading" x="16" y="26">Our time divided by that of the alternative (${measured.slice(0, 10)})</text>
<text class="quiet" x="16" y="46">Bars left of 1: faster. Diamond: what the work itself takes at least. Stroke: what is promised.</text>
${scale.decades.map((value) => gridLine(scale, value, height)).join('\n')}
${rows.map((row, index) => bar(scale, row, top + index * lineHeight)).join('\n')}
</svg>
`;
}

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.page { fill: #ffffff; } .heading { font-weight: 600; font-size: 15px; } .quiet { fill: #59636e; font-size: 12px; }
.grid { stroke: #d1d9e0; } .one { stroke: #59636e; stroke-width: 1.5; }
.faster { fill: #1a7f37; } .slower { fill: #bc4c00; }
.limit { fill: #0969da; } .promise { stroke: #8250df; stroke-width: 2.5; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; } .page { fill: #0d1117; } .quiet { fill: #9198a1; } .grid { stroke: #3d444d; }
  .one { stroke: #9198a1; } .faster { fill: #3fb950; } .slower { fill: #db6d28; } .limit { fill: #4493f8; }
  .promise { stroke: #ab7df8; }
}`;

interface Scale {
  readonly decades: readonly number[];
  at(value: number): number;
}

function scaleOf(rows: readonly ResultRow[]): Scale {
  const values = rows
    .flatMap((row) => [row.ratio, limitRatio(row), 1])
    .filter((value) => value > 0 && Number.isFinite(value));
  const [low, high] = [Math.floor(Math.log10(Math.min(...values, 0.5))), Math.ceil(Math.log10(Math.max(...values, 2)))];
  const step = (plot.right - plot.left) / (high - low);
  return {
    decades: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
    at: (value) => plot.left + (Math.log10(value) - low) * step,
  };
}

function limitRatio({ limit, alternative }: ResultRow): number {
  return limit.value / alternative.value;
}

function gridLine(scale: Scale, value: number, height: number): string {
  const x = px(scale.at(value));
  const end = height - 30;
  return `<line class="${value === 1 ? 'one' : 'grid'}" x1="${x}" x2="${x}" y1="${top - 6}" y2="${end}" /><text class="quiet" x="${x}" y="${end + 16}" text-anchor="middle">${value}</text>`;
}

function bar(scale: Scale, row: ResultRow, y: number): string {
  const [one, end] = [scale.at(1), scale.at(row.ratio)];
  const kind = row.ratio <= 1 ? 'faster' : 'slower';
  const middle = y + 12;
  return [
    `<text x="16" y="${y + 11}">${escaped(row.work)}</text>`,
    `<text class="quiet" x="16" y="${y + 25}">against ${escaped(row.alternative.name)}</text>`,
    `<rect class="${kind}" x="${px(Math.min(one, end))}" y="${y + 4}" width="${px(Math.max(Math.abs(end - one), 1))}" height="16" rx="2" />`,
    diamond(scale.at(limitRatio(row)), middle),
    ...(row.target?.of === 'ratio' ? [promise(scale.at(row.target.most), y)] : []),
    `<text x="${plot.right + 12}" y="${y + 17}">${row.ratio.toFixed(2)}</text>`,
  ].join('\n');
}

function diamond(x: number, y: number): string {
  return `<path class="limit" d="M${px(x)} ${y - 6}l6 6-6 6-6-6z" />`;
}

function promise(x: number, y: number): string {
  return `<line class="promise" x1="${px(x)}" x2="${px(x)}" y1="${y + 1}" y2="${y + 23}" />`;
}

function px(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
