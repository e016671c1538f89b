/**
 * Mutation testing of one folder of src, or of several: `npm run test:mutation -- plan backup`. See
 * docs/reference/mutation-testing.md.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawnFunctions } from './mutation/drawn-functions.ts';
import { type JudgedFolder, judgedFolders } from './mutation/judged-folders.ts';
import { packagesOfTool } from './tools.ts';

/** Stryker is installed by this script alone: the compiler does not know its types. */
interface StrykerPackage {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<unknown> };
}

const stryker = join(await packagesOfTool('mutation'), '@stryker-mutator', 'core', 'dist', 'src', 'index.js');
const { Stryker }: StrykerPackage = await import(pathToFileURL(stryker).href);

/** Mocha keeps the modules loaded between two mutants, Jest loads them anew each time. */
const jestInMocha = ['--import', './lib/test/mutation/use-jest-in-mocha.js'];

/** Stryker copies the rest: what the tests read beside the compiled files. */
const ignorePatterns = [
  '/*',
  '!/lib',
  '/lib/bench',
  '/lib/mutation',
  '/lib/bundled',
  '!/test',
  '!/docs',
  '!/examples',
  '!/package.json',
];

/** With MUTATION_ONE_IN=4 a quarter of the functions is judged: for a look on the way, or on a busy machine. */
const oneIn = Number(process.env.MUTATION_ONE_IN ?? 1);
/** With MUTATION_SEED=2 before it, another quarter. */
const seed = process.env.MUTATION_SEED ?? '';

async function judge(name: string, folder: JudgedFolder, processes: number) {
  const { mutate, tests, leaveOut = [], leaveOutTitles, floor } = folder;
  await new Stryker({
    testRunner: 'mocha',
    plugins: ['@stryker-mutator/mocha-runner'],
    testRunnerNodeArgs: jestInMocha,
    // The compiled files need no preparation; without a name Stryker would rewrite tsconfig.json for the sandbox.
    tsconfigFile: 'none.json',
    mutate: oneIn === 1 ? [...mutate] : [...drawnFunctions(mutate, oneIn, seed)],
    mochaOptions: {
      spec: [...tests],
      ignore: [...leaveOut],
      ...(leaveOutTitles === undefined ? {} : { grep: `^(?!.*(?:${leaveOutTitles}))` }),
      'no-config': true,
      'no-package': true,
    },
    ignorePatterns,
    coverageAnalysis: 'perTest',
    // What is computed when a module is loaded would need a new process for each change.
    ignoreStatic: true,
    concurrency: processes,
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    jsonReporter: { fileName: join('lib', 'mutation', `${name}.json`) },
    tempDirName: join('lib', 'mutation', `sandbox-${name}`),
    thresholds: { high: 95, low: 90, break: floor },
  }).runMutationTest();
}

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(judgedFolders)) {
  const folder = judgedFolders[name];
  if (folder === undefined) throw new Error(`Name one of ${Object.keys(judgedFolders).join(', ')}.`);
  await judge(name, folder, Number(process.env.MUTATION_PROCESSES ?? 2));
}
