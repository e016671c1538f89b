/** A folder of src that is changed in many places, and the tests that have to notice. */
export interface JudgedFolder {
  /** Compiled files. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Tests that are random, large or run programs: they find faults, but take too long to be run for every change. */
  readonly leaveOut?: readonly string[];
  /** Titles of tests to leave out, as a regular expression, where only some tests of a file are too long. */
  readonly leaveOutTitles?: string;
  /** Percentage of detected changes below which the run fails. */
  readonly floor: number;
}

const endToEnd = (...names: readonly string[]) => names.map((name) => `lib/test/end-to-end/${name}.test.js`);

/** The quick ones first, for a change that is noticed is done; then whole upgrades of rehearsal servers in this process. */
const planningTests = ['lib/test/stages/**/*.test.js', ...endToEnd('refusals')];
/** Each of them makes whole upgrades, again and again. */
const longStageFiles = [
  ...['changed-by-person', 'intention', 'irrelevant', 'prefixes', 'samples', 'states', 'taken-away'].map(
    (name) => `lib/test/stages/verify-upgrade/${name}.test.js`,
  ),
  'lib/test/stages/check-host/check-host.test.js',
];
const performingTests = [
  ...planningTests,
  ...endToEnd('upgrade', 'three-way-upgrade', 'included-settings', 'roll-back'),
];

/** One of each kind is enough here: one exit code, one size of disk, one server that is upgraded and one that is not. */
const longStageTests = [
  'dies at any',
  'dies at a change',
  'wherever the upgrade died',
  'one approval covers',
  '(other-drive-32-bit|half-upgraded) comes to its end',
  'installer (42|16(02|03|19|20|33|38)|4294967295) ',
  '(100000|300000|600000) bytes left',
  'followed by the upgrade again',
  'is planned without changing anything',
  'make the merge a three-way one',
  'until it is decided: keep',
  'planned as applied',
  '(old|new).config changed',
].join('|');

export const judgedFolders: Readonly<Record<string, JudgedFolder>> = {
  webconfig: {
    mutate: ['lib/src/webconfig/*.js'],
    tests: ['lib/test/webconfig/*.test.js'],
    leaveOut: ['corpus', 'properties', 'large-input', 'random-merges', 'readers', 'real-merges'].map(
      (name) => `lib/test/webconfig/${name}.test.js`,
    ),
    floor: 88,
  },
  plan: {
    mutate: ['lib/src/plan/*.js'],
    tests: ['lib/test/plan/*.test.js'],
    floor: 90,
  },
  stages: {
    mutate: ['lib/src/stages/*/*.js'],
    tests: planningTests,
    leaveOut: longStageFiles,
    leaveOutTitles: `${longStageTests}|exit codes of an installer|a full disk|two runs at once`,
    floor: 75,
  },
  'stages-perform': {
    mutate: ['lib/src/changes/**/*.js'],
    tests: performingTests,
    leaveOut: longStageFiles,
    leaveOutTitles: longStageTests,
    floor: 75,
  },
  'stages-restore': {
    mutate: ['lib/src/stages/restore-backup/*.js'],
    tests: performingTests,
    leaveOut: longStageFiles,
    leaveOutTitles: longStageTests,
    floor: 75,
  },
  backup: {
    mutate: ['lib/src/backup/**/*.js'],
    tests: ['lib/test/backup/**/*.test.js'],
    leaveOutTitles: 'at (any|every) effect|at many places|any of many|any number of|stock age',
    floor: 75,
  },
};
