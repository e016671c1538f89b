import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * Sizes of GitHub's own style sheet for Markdown (`.markdown-body`): what they do to the height of a page is what is
 * measured here, colours are left out but for contrast.
 */
const style = `
body { margin: 0; color: #1f2328; background: #fff; font: 16px/1.5 -apple-system, system-ui, sans-serif; }
main { padding: 32px; overflow-wrap: break-word; }
@media (max-width: 767px) { main { padding: 16px; } }
main > :first-child { margin-top: 0; }
h2 { margin: 24px 0 16px; padding-bottom: .3em; font-size: 1.5em; line-height: 1.25; border-bottom: 1px solid #d1d9e0; }
h3 { margin: 24px 0 16px; font-size: 1.25em; line-height: 1.25; }
h4 { margin: 24px 0 16px; font-size: 1em; line-height: 1.25; }
p, ul, ol, dl, table, pre, details, blockquote { margin: 0 0 16px; }
ul, ol { padding-left: 2em; }
li + li { margin-top: .25em; }
a { color: #0969da; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
code { padding: .2em .4em; font: 85% monospace; background: #eff1f3; border-radius: 6px; overflow-wrap: anywhere; }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: #f6f8fa; border-radius: 6px; }
pre code { padding: 0; font-size: 100%; background: none; }
blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }
`;

/** A page with the summary as GitHub shows it: its Markdown by another program, in GitHub's sizes. */
export function summaryPage(markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Summary</title><meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main>${body}</main></body></html>`;
}
