import { describe, expect, test } from '@jest/globals';
import { pageContext } from '../../../src/report/page/page-context.js';
import { onlyServer, serverSection } from '../../../src/report/page/server-section.js';
import type { ReportServer } from '../../../src/report/report-input.js';
import { begun, started } from '../sample-journal.js';
import { installerRan, journalOf, sampleServers } from '../sample-report.js';
import { viewOf, wordsIn } from './sample-section.js';

const { upgraded, waiting, untouched } = sampleServers;
const page = pageContext('en');
const shown = (server: ReportServer) => onlyServer(viewOf(server), page).text;

/** The part under one heading. */
const partOf = (server: ReportServer, name: string) =>
  new RegExp(`<h2 id="s1-${name}">(.*?)(?=<h2|</section>)`, 's').exec(shown(server))?.[1] ?? '';

describe('the section of a server', () => {
  test('has a heading for each part that has something to show, and a way to each of them', () => {
    const text = shown(upgraded);
    const headings = [...text.matchAll(/<h2 id="s1-([a-z]+)">/g)].map(([, name]) => name);
    expect(headings).toEqual([
      ...['short', 'timeline', 'open', 'unproven', 'changes', 'settings', 'steps', 'installers', 'runs'],
      ...['verification', 'backups', 'warnings', 'found', 'journal'],
    ]);
    const links = [...text.matchAll(/<li><a href="#s1-([a-z]+)">/g)].map(([, name]) => name);
    expect(links).toEqual(expect.arrayContaining(headings.slice(1)));
  });

  test('of a server that nothing was begun on has what stops it, and neither steps of installers nor a journal', () => {
    expect(wordsIn(partOf(untouched, 'stops'))).toContain(
      'The data file is missing. What to do: Find it. data-file-missing',
    );
    for (const name of ['timeline', 'installers', 'journal', 'backups']) expect(partOf(untouched, name)).toBe('');
  });

  test('of a large fleet has what matters first, and only the checks that did not pass', () => {
    const { text } = onlyServer(viewOf(upgraded), { ...page, depth: 'short' });
    const headings = [...text.matchAll(/<h2 id="s1-([a-z]+)">/g)].map(([, name]) => name);
    expect(headings).toEqual(['short', 'timeline', 'open', 'unproven', 'runs', 'verification']);
    expect(wordsIn(text)).not.toContain('The services run');
    expect(wordsIn(text)).toContain('The version is the target');
  });

  test('of one server of many leads to the one before and the one after, by their names', () => {
    const facts = viewOf(upgraded, 's2');
    const neighbours = { previous: viewOf({ ...waiting, name: '<A>' }, 's1'), next: undefined };
    const { text } = serverSection(facts, neighbours, page);
    expect(text).toContain('<a href="#all">All servers</a> <a href="#s1">Previous: &lt;A&gt;</a></p>');
    expect(text).not.toContain('Next:');
    expect(text).toContain('<section class="server" id="s2" aria-labelledby="s2-title">');
    expect(text).toContain('<h3 id="s2-short">');
  });
});

describe('before and after', () => {
  test('has what changed in view, and what is the same folded', () => {
    const [open = '', folded = ''] = partOf(upgraded, 'changes').split('<details>');
    expect(wordsIn(open)).toContain('version 5.0.4 8.0.1 changed');
    expect(wordsIn(open)).toContain('Service PhoneFactorSvc account LocalSystem (absent) gone');
    expect(wordsIn(open)).not.toContain('theme');
    expect(wordsIn(folded)).toContain('theme Contoso Contoso the same');
  });

  test('names the product in words and writes the size of the data file with separators', () => {
    const text = wordsIn(partOf(upgraded, 'changes'));
    expect(text).toContain('product PhoneFactor MFA Server changed');
    expect(text).toContain('data file, bytes 48,234,496 51,380,224 changed');
  });
});

describe('installers', () => {
  test('are in the order in which they ended, with exit code, meaning, and the lines of their log as text', () => {
    const journal = journalOf(
      started,
      begun('uninstall-user-portal'),
      installerRan('uninstall-user-portal', { what: 'Portal', exitCode: 1618, meaning: 'Busy.', seconds: 0.4 }),
      begun('uninstall-agent'),
      installerRan('uninstall-agent', {
        what: 'Agent',
        exitCode: 1603,
        meaning: 'Failed.',
        excerpt: ['<b>', 'Error 1306.'],
      }),
      begun('uninstall-user-portal'),
      installerRan('uninstall-user-portal', { what: 'Portal', exitCode: 0, meaning: 'Done.' }),
    );
    const text = partOf({ ...upgraded, journal }, 'installers');
    expect(wordsIn(text)).toMatch(/0 s 1618 Busy\..* 42 s 1603 Failed\..* 42 s 0 Done\./);
    expect(text).toContain('<summary>2 lines of the log</summary><pre tabindex="0">&lt;b&gt;\nError 1306.</pre>');
  });
});

describe('backup sets', () => {
  test('have their size, the hash of their manifest, and that nothing could write meanwhile', () => {
    const text = wordsIn(partOf(upgraded, 'backups'));
    expect(text).toContain('2 files, 48.2 MB');
    expect(text).toContain(`SHA-256 of the manifest ${'c'.repeat(64)}`);
    expect(text).toContain('Consistent yes: nothing could write while it was copied');
  });

  test('say why they are not consistent, or that the reason is not recorded', () => {
    expect(wordsIn(partOf(waiting, 'backups'))).toContain('no: the service would not stop');
    const manifests = waiting.manifests.map(({ manifest: { consistencyNote: _note, ...manifest }, sha256 }) => ({
      manifest,
      sha256,
    }));
    expect(wordsIn(partOf({ ...waiting, manifests }, 'backups'))).toContain('no: the reason is not recorded');
  });
});

describe('the journal', () => {
  test('has the 150 newest lines, and an event that this version does not know by its name', () => {
    const at = '2026-03-07T23:30:00.000Z';
    const lines = Array.from({ length: 151 }, () => ({ at, event: 'machine-marked', mark: 'one' }) as const);
    const server = {
      ...upgraded,
      journal: [...lines, { at, event: 'unknown', name: 'from-tomorrow', fields: {} } as const],
    };
    const text = wordsIn(partOf(server, 'journal'));
    expect(text).toMatch(/^Journal 152 entries/);
    expect(text).toContain('from-tomorrow (an event that this version does not know)');
    expect(text).toContain('2 more are left out here');
  });
});
