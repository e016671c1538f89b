import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionName } from '../../src/actions/definitions.js';
import { type Random, randomOf } from './random.js';
import { type Inputs, inputsOf, type State, sampleNames, stages } from './samples.js';
import { signInServices } from './subjects.js';

/** One action on one server, with what happened to the server before and when the runs die. */
export interface Scenario {
  readonly sample: string;
  readonly state: State;
  /** An upgrade of the server that died at this change comes before. */
  readonly cutOffUpgrade?: number;
  readonly damage: readonly Damage[];
  readonly action: ActionName;
  readonly inputs: Inputs;
  /** Number of the change before which each run dies; the run after the last goes on until it ends. */
  readonly deaths: readonly number[];
  /** A person runs the setup program with its wizard when a run asks for it. */
  readonly setupByPerson?: { readonly path: string; readonly arguments: string };
}

const components = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'];

export function scenarioOf(seed: number): Scenario {
  const random = randomOf(seed);
  const sample = random.pick(sampleNames);
  const common = {
    sample,
    damage: [],
    deaths: deathsOf(random),
  };
  switch (random.below(4)) {
    case 0: {
      const upgrade = {
        ...common,
        state: 'untouched',
        action: 'upgrade',
        inputs: inputsOf(sample, 'upgrade'),
      } as const;
      const { 'setup-path': path, 'setup-arguments': silent, ...others } = upgrade.inputs;
      if (path === undefined || silent === undefined || !random.oneIn(4)) return withOldInstallers(upgrade, random);
      // The wizard asks nothing of a rehearsal: a person runs it as the silent one.
      const setupByPerson = { path, arguments: silent };
      return withOldInstallers({ ...upgrade, inputs: { ...others, 'setup-path': path }, setupByPerson }, random);
    }
    case 1: {
      const number = random.below(stages.length + 1);
      const action = stages[number] ?? 'stage-installers';
      const state = action === 'stage-installers' ? 'install-mfa-server' : (stages[number - 1] ?? 'untouched');
      return { ...common, state, action, inputs: inputsOf(sample, action) };
    }
    case 2: {
      const chosen: Inputs = random.oneIn(3) ? {} : { components: random.some(components).join(', ') };
      const damage = random.some(damages);
      return {
        ...common,
        state: random.oneIn(4) ? 'upgraded' : 'backup-pfdata',
        damage,
        action: 'restore-backup',
        inputs: { overwrite: String(!random.oneIn(3)), 'create-missing-folders': String(random.oneIn(4)), ...chosen },
      };
    }
    default: {
      const inputs = { scope: 'roll-back', overwrite: 'true', 'old-installers': 'C:\\Old installers' };
      const rollBack = { ...common, action: 'restore-backup', inputs } as const;
      if (random.oneIn(2)) return { ...rollBack, state: 'upgraded' };
      return { ...rollBack, state: 'untouched', cutOffUpgrade: 20 + random.below(280) };
    }
  }
}

/** The only sample with the packages of its old products; what they brought is compared, and a person confirms less. */
function withOldInstallers(scenario: Scenario, random: Random): Scenario {
  if (scenario.sample !== 'one-server' || !random.oneIn(2)) return scenario;
  return { ...scenario, inputs: { ...scenario.inputs, 'old-installers': 'C:\\Install\\PhoneFactor5' } };
}

export function describeScenario(scenario: Scenario): string {
  const { sample, state, cutOffUpgrade, damage, action, inputs, deaths, setupByPerson } = scenario;
  const { components, scope } = inputs;
  return [
    `${action}${scope === undefined ? '' : ` ${scope}`}${components === undefined ? '' : ` (${components})`} of ${sample}, ${state}`,
    ...(cutOffUpgrade === undefined ? [] : [`upgrade cut off at change ${cutOffUpgrade}`]),
    ...(damage.length === 0 ? [] : [`damaged: ${damage.join(', ')}`]),
    ...(setupByPerson === undefined ? [] : ['setup by a person']),
    ...(action === 'upgrade' && inputs['old-installers'] !== undefined ? ['with the old installers'] : []),
    ...(deaths.length === 0 ? [] : [`dies at ${deaths.join(', ')}`]),
  ].join('; ');
}

function deathsOf(random: Random): readonly number[] {
  return Array.from({ length: random.below(3) }, () => 8 + random.below(random.pick([40, 120, 300])));
}

const damages = ['theme', 'configuration', 'data', 'settings', 'service'] as const;

export type Damage = (typeof damages)[number];

/** As if somebody had deleted, written over and changed things since the backup. */
export function damageServer(server: string, damage: Damage): void {
  damaging[damage](server);
}

const damaging: Readonly<Record<Damage, (server: string) => void>> = {
  theme: (server) => eachFile(server, /App_Themes\/.*\.css$/, (path) => rmSync(path)),
  configuration: (server) =>
    eachFile(server, /(PhoneFactor|mfa)\/web\.config$/, (path) => writeFileSync(path, '<configuration />')),
  data: (server) => eachFile(server, /PhoneFactor\/Data\/group-reconstruction\.txt$/, (path) => rmSync(path)),
  settings: (server) =>
    edit(server, 'web-server.json', (web) => {
      for (const { path, settings } of web.sites.flatMap((site: { applications: object[] }) => site.applications)) {
        if (path.length > 1) settings.sslFlags = ['SslNegotiateCert'];
      }
    }),
  service: (server) =>
    edit(server, 'services.json', ({ services }) => {
      for (const service of services) if (signInServices.includes(service.name)) service.state = 'stopped';
    }),
};

function eachFile(server: string, pattern: RegExp, work: (path: string) => void): void {
  for (const entry of readdirSync(join(server, 'drives'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.includes('ProgramData') && pattern.test(path)) work(path);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the rehearsal, changed in place.
function edit(server: string, name: string, work: (value: any) => void): void {
  const path = join(server, name);
  const value = JSON.parse(readFileSync(path, 'utf8'));
  work(value);
  writeFileSync(path, JSON.stringify(value, null, 2));
}
