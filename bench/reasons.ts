import { meetsTarget, type ResultRow } from './result.js';

const libxml =
  'lxml parses in C and changes one value without proof; the merge reads both files and the result with two readers in JavaScript, and each setting has its outcome.';
const engine =
  'A new process has to compile the code of the merge while it runs, which is most of the time of the first merges; less work for each setting was tried and is in these numbers.';
const zip =
  'zip packs without any proof: it neither reads a file again after the copy nor waits for the disk, and it writes one file in place of thousands.';
const report =
  'The page has a timeline, before and after, and a judgement of each check, which the template leaves out; the limit is to escape as many characters.';

/** Why a piece of work is behind its alternative or its goal, by the id of its row: what the limit is, what was tried. */
export const reasons: Readonly<Record<string, string>> = {
  'start-up-node':
    'Both start Node.js; on top, the step reads and compiles the code for inputs, log and outputs. The code is in parts that load only when they are used. A compile cache of V8 was tried and takes most of the rest away, but the code of a step with the rights of an administrator would then come from a folder outside of the action that nothing proves.',
  'start-up-toolkit':
    'Both start Node.js; the code of the toolkit for inputs and outputs is smaller, and it has no schema of them.',
  'merge-20-kb-xmlstarlet': engine,
  'merge-20-kb-lxml': `${libxml} ${engine}`,
  'merge-1-mb-xmlstarlet': engine,
  'merge-1-mb-lxml': `${libxml} ${engine}`,
  'merge-50-mb-xmlstarlet':
    'Two readers read both files and the result, so that each proves the other: that is the time and the memory.',
  'merge-50-mb-lxml': libxml,
  'backup-one-large-file':
    'Every byte is hashed while it is copied and once more when the set is proven; the limit is the hash.',
  'backup-one-large-file-cp': 'cp proves nothing and does not wait for the disk; a backup hashes every byte twice.',
  'encrypt-one-large-file':
    'Every byte is encrypted and hashed in one pass; the limit is the hash alone, and the cipher comes on top.',
  'backup-many-files':
    'The copy waits for the disk and proves each file, cp does neither; files are copied 32 at a time and flushed together, and what is left is the time to open and close each file.',
  'backup-many-files-cp':
    'The copy waits for the disk and proves each file, cp does neither; files are copied 32 at a time and flushed together, and what is left is the time to open and close each file.',
  'backup-many-files-zip': zip,
  'backup-many-files-zip-fast': zip,
  'upload-one-file': 'The file is packed, encrypted and hashed before it is sent, which the plain client does not do.',
  'memory-back-up': 'Node.js alone takes most of it; the copy itself has a fixed number of pieces in memory.',
  'memory-encrypt':
    'Node.js alone takes half of it; the code of the encryption and a fixed number of pieces take the rest.',
  'memory-actions':
    'Node.js alone takes 40 MB; the code of the action, which loads only what it uses, and what it read of the server take the rest.',
  'restore-large':
    'The set is proven, each byte is written and flushed, and read again from its place; the limit is the disk.',
  'restore-many':
    'Each file is flushed by itself before it gets its name, so that a fault leaves old or new; by hand one sync at the end flushes all and a fault leaves halves. Flushing 16 at a time, all of a batch together, was tried and is in these numbers; Node.js has no call that flushes a whole file system.',
  'restore-many-flushed':
    'On top of the flushes each file of the set is read and hashed, the new file is renamed, and read again from its place; the flushes, 16 at a time for all files of a batch, are most of it.',
  'plan-fleet-10000':
    'Node.js starts more slowly than Python, and the YAML that people write takes longer to read than JSON: reading the files alone is most of it.',
  'report-1': report,
  'report-200': report,
  'upgrade-rehearsal':
    'Backup, merge, checks and journal come on top of the installers, which take nearly all of the time in both.',
  'upgrade-own-time':
    'Each run reads server, journal and sets anew, and the journal is flushed to the disk before and after each change; no flush can be left out, because a fault must leave what the next run can carry on.',
  'upgrade-programs': 'Each installation and each question to Windows is a program.',
};

/** Behind what one would use otherwise, or behind its goal. */
export function isBehind(row: ResultRow): boolean {
  return row.ratio > 1 || meetsTarget(row) === false;
}

/** The reason of each row that is behind, by piece of work, each sentence once. */
export function behindAndWhy(rows: readonly ResultRow[]): readonly string[] {
  const behind = [...Map.groupBy(rows.filter(isBehind), ({ work }) => work)];
  return behind.map(([work, group]) => {
    const sentences = group.flatMap(({ id }) => reasons[id]?.split(/(?<=\.) (?=[A-Z])/) ?? []);
    const against = group.map(({ alternative, ratio }) => `${ratio.toFixed(2)} of ${alternative.name}`);
    return `- **${work}** (${against.join('; ')}). ${[...new Set(sentences)].join(' ')}`;
  });
}
