import { omitUndefined } from '../../base/json.js';
import type { ServerKnowledge } from '../../changes/server/read-server.js';
import { componentNames } from '../../product/components.js';
import type { ProductNameOverrides } from '../../product/names.js';
import type { InputValues } from '../../workflow/input.js';
import type { knowledgeInputs, nameInputs } from './knowledge-inputs.js';

/** The inputs as the stages take them. */
export function knowledgeOf(inputs: InputValues<typeof knowledgeInputs>): ServerKnowledge {
  return omitUndefined({
    installPath: inputs['install-path'],
    dataFile: inputs['data-file'],
    productNamePatterns: overridesOf(inputs['product-names']),
    productCodes: inputs['product-codes'] && Object.fromEntries(inputs['product-codes']),
    serverBefore: inputs['server-before'],
    redaction: redactionOf(inputs),
    webApplications: inputs['web-applications'] && Object.fromEntries(inputs['web-applications']),
  });
}

/** Absent where no names were given. */
export function redactionOf(inputs: Partial<InputValues<typeof nameInputs>>): ServerKnowledge['redaction'] {
  const [secret, shown] = [inputs['secret-names'] ?? [], inputs['shown-names'] ?? []];
  return secret.length + shown.length === 0 ? undefined : { names: { secret, shown } };
}

function overridesOf(lines: InputValues<typeof knowledgeInputs>['product-names']): ProductNameOverrides | undefined {
  if (lines === undefined) return undefined;
  const patterns = (generation: string) =>
    Object.fromEntries(
      componentNames.map((component) => [
        component,
        lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern),
      ]),
    );
  const other = lines.filter(([key]) => key === 'other').map(([, pattern]) => pattern);
  return { phonefactor: patterns('phonefactor'), 'mfa-server': patterns('mfa-server'), other };
}
