/** Pieces that several of the reusable workflows have; each is YAML with the indentation of its place. */

export const artifactsAreThere =
  "(inputs.artifacts == 'true' || (inputs.artifacts == 'auto' && (github.server_url == 'https://github.com' || endsWith(github.server_url, '.ghe.com'))))";

/** A step in JavaScript: where it runs may be Linux or Windows. GitHub's runners have Node.js; one's own needs it in its PATH. */
export const inNode = 'shell: node {0}';

export const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
export const upload = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1';
export const download = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1';

/** What a workflow that works on a server gets, beside the settings. */
export const given = {
  server: ['Name of the server.', 'string', undefined],
  settings: [
    'Settings file in the calling repository (docs/reference/fleet.md), or its text: inputs, runner, environments.',
    'string',
    'mfa-upgrade.yml',
  ],
  mode: [
    '"plan" only plans. "apply" plans, waits for the approval of the environment, and applies what was planned.',
    'string',
    'plan',
  ],
  'approved-plan': [
    'Digest that was approved. With it nothing is planned first: the second way, where no environment has reviewers.',
    'string',
    '',
  ],
  'completed-operator-steps': ['Operator steps that a person has done.', 'string', ''],
  reason: ['Why, for example the number of the change request.', 'string', ''],
  'restart-minutes': ['Minutes after which a server that is restarted is expected back.', 'number', 10],
  'require-finished': ['Whether a server that waits for a person or a restart fails the run.', 'boolean', false],
  'hosted-runner': [
    'Labels of the runner for jobs that only wait or collect, as a JSON array: Linux or Windows, with Node.js in its PATH.',
    'string',
    '["ubuntu-24.04"]',
  ],
  artifacts: ['"true", "false", or "auto": where the service has artifacts.', 'string', 'auto'],
  'secrets-environment': [
    'Environment without reviewers that holds the secret MFA_SETUP_SECRETS; by default the caller gives it.',
    'string',
    '',
  ],
  'rehearsal-folder': ['Folder of a rehearsal server on the runner, in place of the machine itself.', 'string', ''],
} as const;

export type GivenName = keyof typeof given;

export type WorkflowInput = readonly [
  description: string,
  type: 'string' | 'number' | 'boolean',
  byDefault: string | number | boolean | undefined,
];

/** In the quotes of which the text has none; no text of these workflows has both. */
function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** Below `workflow_call:`. */
export function inputsText(inputs: Readonly<Record<string, WorkflowInput>>): string {
  const lines = Object.entries(inputs).flatMap(([name, [description, type, byDefault]]) => [
    `      ${name}:`,
    `        description: ${quoted(description)}`,
    `        type: ${type}`,
    byDefault === undefined
      ? '        required: true'
      : `        default: ${typeof byDefault === 'string' ? quoted(byDefault) : byDefault}`,
  ]);
  return ['    inputs:', ...lines].join('\n');
}

const setupSecrets = 'MFA_SETUP_SECRETS';

/** Below `inputs:` of `workflow_call:`; a secret of the job's environment goes before it. */
export const secretsText = `    secrets:
      ${setupSecrets}:
        description: Secret properties for the setup program, one NAME=value a line (input setup-secrets).
        required: false`;

/** Hands it on to a called workflow. */
export const secretsForwarded = `      ${setupSecrets}: \${{ secrets.${setupSecrets} }}`;

/** Gives it to an action. */
export const setupSecretsInput = `setup-secrets: \${{ secrets.${setupSecrets} }}`;

/** Inputs that a called workflow gets as the caller has them. */
export function forwarded(names: readonly GivenName[], indent: number): string {
  return names.map((name) => `${' '.repeat(indent)}${name}: \${{ inputs.${name} }}`).join('\n');
}

/** One of the inputs that the calling workflow was given. */
export function ofGiven(name: GivenName): string {
  return `fromJSON(inputs.given).${name}`;
}

/** The job that reads the settings of the server: no server has to have the repository. */
export const settingsJob = `  settings:
    name: Settings of \${{ inputs.server }}
    runs-on: \${{ fromJSON(inputs.hosted-runner) }}
    timeout-minutes: 10
    permissions:
      contents: read # to read the settings file
    outputs:
      settings: \${{ steps.read.outputs.settings }}
      runner: \${{ steps.read.outputs.runner }}
      environment: \${{ steps.read.outputs.environment }}
      operator-environment: \${{ steps.read.outputs.operator-environment }}
      restart: \${{ steps.read.outputs.restart }}
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - id: read
        uses: $/actions/read-settings
        with:
          settings: \${{ inputs.settings }}
          server: \${{ inputs.server }}`;

/** A job that plans on the server, up to its steps, and whose plan is approved by its digest. Plans queue by kind. */
export function planJob(what: string, kind: 'plan' | 'plan-of-the-way-back', more = ''): string {
  return `  plan:
    name: ${what} \${{ inputs.server }}
    needs: settings
    if: inputs.approved-plan == ''
    runs-on: \${{ fromJSON(needs.settings.outputs.runner) }}
    timeout-minutes: 30
    permissions: {}${more}
    # Not the slot of those that change the server: nothing that does waits for a plan.
    concurrency:
      group: mfa-server-${kind}-\${{ inputs.server }}
      queue: max
    outputs:
      plan-digest: \${{ steps.plan.outputs.plan-digest }}
      finished: \${{ steps.plan.outputs.finished }}
    steps:`;
}

/** One run at a time works on a server; runs that wait keep their order. */
export function slotOf(server: string): string {
  return `    concurrency:
      group: mfa-server-upgrade-\${{ ${server} }}
      queue: max`;
}
