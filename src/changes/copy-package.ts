import * as v from 'valibot';
import { fileNameOf } from '../host/windows-path.js';
import type { StepResult } from '../plan/apply-plan.js';
import { noEffects } from '../plan/effects.js';
import { componentTitles } from '../product/components.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, sha256, text, webComponent } from './fields.js';
import { packageChanged, requireApprovedFile } from './installing/approved-file.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('copy-package'),
  component: v.exactOptional(webComponent),
  from: text('Package in the install folder of the MFA Server.'),
  to: text('Where the web server finds it.'),
  sha256,
});

type Copy = v.InferOutput<typeof schema>;

/** Document step I4.1: "Go to the install location and copy one or more installers to the other server." */
export const copyPackage = defineChange({
  kind: 'copy-package',
  schema,
  id: ({ from }: Copy) => `copy-${fileNameOf(from)}`,
  title: ({ component, to }) =>
    component === undefined
      ? `Copy a package to ${to}`
      : `Copy the package of the ${componentTitles[component]} to ${to}`,
  documentStep: () => 'I4.1',
  component: ({ component }) => component,
  effects: () => noEffects,
  shown: ({ from, to }) => [
    { part: 'changed', group: `copy ${from}`, item: `${from} to ${to}`, line: (items) => `Copied: ${items}` },
  ],
  perform: (change, context) => copy(change, context),
});

async function copy({ from, to, sha256: expected }: Copy, { host, log }: StepContext): Promise<StepResult> {
  const { files } = host;
  if ((await files.stat(to)) !== undefined && (await files.digest(to)).sha256 === expected) {
    return { outcome: 'already-done', notes: [`${to} is there already.`] };
  }
  await requireApprovedFile(from, expected, { host });
  await files.copy(from, to, (done, total) => log.progress(`Copying ${from}: ${done} of ${total} bytes.`));
  const copied = await files.digest(to);
  if (copied.sha256 !== expected) throw packageChanged(to, copied.sha256, expected);
  return { outcome: 'done', notes: [`Copied ${from} to ${to}, SHA-256 ${expected}.`], result: { sha256: expected } };
}
