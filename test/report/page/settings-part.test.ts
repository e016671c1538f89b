import { describe, expect, test } from '@jest/globals';
import { settingsPart } from '../../../src/report/page/settings-part.js';
import type { ReportMerge, ReportServer } from '../../../src/report/report-input.js';
import { sampleMerge } from '../sample-merge.js';
import { sampleServers } from '../sample-report.js';
import { rowsIn, sectionIn, wordsIn } from './sample-section.js';

type Outcome = ReportMerge['record']['outcomes'][number];

const ofPortal = (record: Partial<ReportMerge['record']>): ReportMerge => ({
  component: 'user-portal',
  record: { ...sampleMerge, ...record },
});
const part = (...merges: readonly ReportMerge[]) => {
  const server: ReportServer = { ...sampleServers.upgraded, merges };
  return settingsPart(server, sectionIn());
};

describe('the settings of a web.config', () => {
  const outcome: Outcome = { setting: 'appSettings/NAME', outcome: 'carried', reason: 'It was set.' };

  test('have their old value, their new default, their result and the reason; what needs a person comes first', () => {
    const [first, second, third, fourth] = rowsIn(part(ofPortal({})));
    expect(first).toEqual(['appSettings/CREDENTIAL_CACHE_SECONDS Both changed it.', 'Conflict', '600', '120', '120']);
    expect([second?.[1], third?.[1], fourth?.[1]]).toEqual(['Reported only', 'Corrected', 'Carried']);
  });

  test('keep apart a value that is empty and one that is absent', () => {
    const [row] = rowsIn(part(ofPortal({ outcomes: [{ ...outcome, original: '', result: 'x' }] })));
    expect(row?.slice(2)).toEqual(['(empty)', '(absent)', 'x']);
  });

  test('show markup of a value as text', () => {
    const { text } = part(ofPortal({ outcomes: [{ ...outcome, original: '<add key="x"/>' }] }));
    expect(text).toContain('<code>&lt;add key=&quot;x&quot;/<wbr/>&gt;</code>');
  });

  test('are named after their component, each table with a filter of its own', () => {
    const { text } = part(ofPortal({}), { component: 'mobile-app', record: sampleMerge });
    expect([...text.matchAll(/<caption>(Every setting[^<]*)</g)].map(([, caption]) => caption)).toEqual([
      'Every setting of the web.config: User Portal',
      'Every setting of the web.config: Mobile App Web Service',
    ]);
    expect([...text.matchAll(/data-table="([^"]*)"/g)].map(([, id]) => id)).toEqual(['s1-settings-1', 's1-settings-2']);
  });

  test('of two files share what one page shows, and say how many are left out', () => {
    const many = ofPortal({ outcomes: Array.from({ length: 120 }, () => outcome) });
    const { text } = part(many, many);
    expect(text.match(/appSettings\//g)).toHaveLength(200);
    expect(text.match(/20 more are left out here/g)).toHaveLength(2);
    expect(part(many).text).not.toContain('left out');
  });
});

test('parts of the old file that were not carried are shown as they were, up to 2000 characters', () => {
  const xml = `<customErrors mode="Off"/>${'x'.repeat(2000)}`;
  const { text } = part(ofPortal({ fragments: [{ setting: 'system.web/customErrors', xml }] }));
  expect(text).toContain(`<pre tabindex="0">&lt;customErrors mode=&quot;Off&quot;/&gt;${'x'.repeat(1974)}…</pre>`);
  expect(part(ofPortal({ fragments: [] })).text).not.toContain('Parts of the old file');
});

test('the files of a merge have their sizes and hashes, the old default only where it was known', () => {
  const titles = (merge: ReportMerge) =>
    rowsIn(part(merge))
      .filter((row) => row.length === 4)
      .map(([title, , bytes]) => [title, bytes]);
  expect(titles(ofPortal({}))).toEqual(
    expect.arrayContaining([
      ['Old file', '6,532'],
      ['Old default', '6,101'],
      ['New file before the merge', '7,214'],
      ['New file after the merge', '7,498'],
    ]),
  );
  const { pristine: _pristine, ...twoWay } = sampleMerge;
  expect(wordsIn(part({ component: 'user-portal', record: twoWay }).text)).not.toContain('Old default');
});

test('a server without a merge has no settings', () => {
  expect(part().text).toBe('');
});
