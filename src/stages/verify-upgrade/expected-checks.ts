import { mergedComponents } from '../../changes/backup-sets/roles.js';
import { fileNameOf } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import { webComponentNames } from '../../product/names.js';
import { advisoryPrerequisites } from '../../product/prerequisites.js';
import type { PrerequisiteCheck } from '../../product/server-state.js';
import type { ExpectedCheck } from './check.js';
import type { Expectation, ExpectedComponent, ExpectedWeb } from './expectation.js';
import type { Testimony, VerificationChoices } from './facts.js';
import { setCheckId } from './judge-records.js';

const required = (id: string, title: string, wanted: string): ExpectedCheck => ({
  id,
  title,
  need: 'required',
  wanted,
});
const extra = (id: string, title: string, wanted: string): ExpectedCheck => ({ id, title, need: 'extra', wanted });

/** Everything that has to be shown, as a list, before anything is judged; in the document's order. */
export function expectedChecks(
  expectation: Expectation,
  testimony: Testimony,
  { expectedState }: Pick<VerificationChoices, 'expectedState'>,
  prerequisites: readonly PrerequisiteCheck[],
): readonly ExpectedCheck[] {
  const { components, goal } = expectation;
  const agent = components.find(({ component }) => component === 'agent');
  return [
    ...recordChecks(expectation, testimony),
    ...(expectedState === undefined
      ? []
      : [required('state', `The server is ${goalWords[expectedState]}`, 'What the records show.')]),
    ...components.flatMap(componentChecks),
    required(
      'other-products',
      'Every entry of the product in Programs and Features is known',
      'Programs and Features.',
    ),
    ...siteChecks(components),
    ...(agent === undefined ? [] : agentChecks(agent)),
    ...prerequisiteChecks(components, prerequisites),
    required('restart', 'No restart is pending', 'What Windows and the journal show.'),
    ...expectation.personSteps.map((step) =>
      required(step, `Operator step ${step}`, 'The answer of a named person, in the journal.'),
    ),
    ...(goal === 'upgraded' ? elsewhere(components) : []),
  ];
}

const goalWords = { upgraded: 'upgraded', 'in-between': 'in between', 'rolled-back': 'rolled back' } as const;

function recordChecks({ goal }: Expectation, { sets }: Testimony): readonly ExpectedCheck[] {
  return [
    required('journal', 'The journal of this server can be read', 'The file journal.jsonl of the work folder.'),
    required('agree', 'Journal and machine agree', 'The chain of the journal, and the mark in the registry.'),
    required(
      'records',
      'What has to be there is on record',
      'The intention in the journal, or the inventory of a set.',
    ),
    required('baseline', 'The server as it was before is on record', 'The inventory in a backup set of this server.'),
    ...sets.map((set) =>
      required(
        setCheckId(set),
        `The backup set ${fileNameOf(set.folder)} is as it was made`,
        'Its manifest, with the SHA-256 of the journal.',
      ),
    ),
    goal === 'in-between'
      ? required('steps-left', 'What is left to do is on record', 'The journal and the stored plan.')
      : required('finished', 'The last run came to its end', 'The journal: the last run is finished.'),
  ];
}

function componentChecks({ component, wanted, stays, web }: ExpectedComponent): readonly ExpectedCheck[] {
  const name = componentTitles[component];
  const entry = 'Programs and Features.';
  switch (wanted) {
    case 'old':
      return [
        required(`${component}-new-removed`, `The new ${name} is not there`, entry),
        required(`${component}-old-installed`, `The old ${name} is installed`, `${entry} The version in the set.`),
        ...webChecks(component, name, web, true),
      ];
    case 'new':
      return [
        required(`${component}-old-removed`, `The old ${name} is removed`, entry),
        required(`${component}-installed`, `The new ${name} is installed`, entry),
        ...webChecks(component, name, web, stays !== true),
      ];
    case 'nothing':
      return [
        required(`${component}-old-removed`, `The old ${name} is removed`, entry),
        required(`${component}-left-out`, `No ${name} is there`, entry),
      ];
  }
}

function webChecks(
  component: ExpectedComponent['component'],
  name: string,
  web: ExpectedWeb | undefined,
  isOfSuite: boolean,
): readonly ExpectedCheck[] {
  if (component === 'agent' || web === undefined) return [];
  const usesSdk = mergedComponents.some((one) => one === component);
  const isMerged = usesSdk && isOfSuite;
  return [
    required(`${component}-address`, `The ${name} is at its address`, 'Site and application in IIS.'),
    required(`${component}-pool`, `The application pool of the ${name} runs`, 'State and .NET version in IIS.'),
    required(
      `${component}-pool-identity`,
      `The ${name} runs under the account that is wanted`,
      'Identity of its pool in IIS.',
    ),
    required(
      `${component}-settings`,
      `Authentication and TLS settings of the ${name} are as before`,
      'IIS, and the inventory in the set.',
    ),
    required(
      `${component}-web-config`,
      isMerged ? `The old settings of the ${name} are in its web.config` : `The web.config of the ${name} can be used`,
      isMerged ? 'The file beside the backed-up one, and the SHA-256 that the merge left.' : 'The file.',
    ),
    ...(web.themes.length === 0
      ? []
      : [
          required(
            `${component}-themes`,
            `The custom themes of the ${name} are back`,
            'The files beside those in the set.',
          ),
        ]),
    required(`${component}-answers`, `The ${name} answers on this server`, 'HTTP status of its page, opened here.'),
    ...(usesSdk
      ? [
          extra(
            `${component}-reaches-sdk`,
            `The ${name} reaches the Web Service SDK`,
            'HTTP status at the address in its web.config, opened here.',
          ),
        ]
      : [
          extra(
            `${component}-call`,
            `The ${name} takes an account`,
            'HTTP status of its page with the account that was given.',
          ),
        ]),
  ];
}

/** Several applications of one site have its state and bindings in common. */
function siteChecks(components: readonly ExpectedComponent[]): readonly ExpectedCheck[] {
  return sitesOf(components).flatMap(({ site, siteId }) => [
    required(`site-${siteId}`, `The site ${site} runs`, 'Its state in IIS.'),
    required(
      `bindings-${siteId}`,
      `The site ${site} listens where it did`,
      'Bindings in IIS, and the inventory in the set.',
    ),
    extra(
      `tls-${siteId}`,
      `The certificate of ${site} is good`,
      'What the server shows when it is opened, judged by the store of Windows.',
    ),
  ]);
}

export function sitesOf(components: readonly ExpectedComponent[]): readonly ExpectedWeb[] {
  const webs = components.flatMap(({ web, wanted }) => (web === undefined || wanted === 'nothing' ? [] : [web]));
  return webs.filter((web, index) => index === webs.findIndex(({ siteId }) => siteId === web.siteId));
}

function agentChecks({ wanted }: ExpectedComponent): readonly ExpectedCheck[] {
  const folder = required(
    'install-path',
    'The server is in the old folder',
    'InstallPath in the registry, and the folder.',
  );
  const data = required('data-file', 'The data file is still there', 'The file, and its size before.');
  const rights = extra('data-rights', 'The access rights of the data folder are as before', 'The rights in the set.');
  const registry = required(
    'registry',
    'The settings of the product in the registry are as before',
    'Its keys, and the inventory in the set.',
  );
  const always = [folder, data, rights, registry];
  if (wanted === 'nothing') return always;
  return [
    ...always,
    required('services', 'The services run', 'The list of services.'),
    required(
      'service-settings',
      'Accounts and start types of the services are as before',
      'The list of services, and the inventory in the set.',
    ),
    ...(wanted === 'new'
      ? [
          extra('server-log', 'The log of the server has no error', 'The end of the log.'),
          extra('users', 'Users and settings came over', 'The console: only the product can read its data file.'),
        ]
      : []),
  ];
}

/** That a restart is pending has a check of its own. */
export function prerequisitesOf(
  components: readonly ExpectedComponent[],
  prerequisites: readonly PrerequisiteCheck[],
): readonly PrerequisiteCheck[] {
  const names = components.flatMap(({ component, wanted }) => (wanted === 'new' ? [component] : []));
  return prerequisites.filter(
    ({ id, neededBy }) => id !== 'no-pending-restart' && neededBy.some((component) => names.includes(component)),
  );
}

function prerequisiteChecks(
  components: readonly ExpectedComponent[],
  prerequisites: readonly PrerequisiteCheck[],
): readonly ExpectedCheck[] {
  return prerequisitesOf(components, prerequisites).map(({ id }) => {
    const make = advisoryPrerequisites.includes(id) ? extra : required;
    return make(`prerequisite-${id}`, `Prerequisite ${id}`, 'Registry and network of this server.');
  });
}

/** What is seen from where users are. */
function elsewhere(components: readonly ExpectedComponent[]): readonly ExpectedCheck[] {
  const shown = components.filter(
    ({ component, wanted, web }) => web !== undefined && wanted === 'new' && component !== 'agent',
  );
  return webComponentNames
    .filter((name) => shown.some(({ component }) => component === name))
    .map((name) =>
      extra(`${name}-loads`, `The ${componentTitles[name]} answers where users are`, 'A browser on another machine.'),
    );
}
