import { createHash } from 'node:crypto';
import { Html, html } from '../html.js';
import type { ReportLanguage } from '../report-input.js';
import { pageScript } from './page-script.js';
import { style } from './style.js';

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
