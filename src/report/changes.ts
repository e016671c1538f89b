import { omitUndefined } from '../base/json.js';
import { type ComponentName, componentNames } from '../product/components.js';
import type { ChangeRow } from './report-facts-schema.js';
import type { ReportComponent, ReportState } from './report-input.js';

export type { ChangeRow };
/** What is compared. Of a component: everything in {@link ReportComponent}. */
export type ComparedFact = ChangeRow['fact'];
export type ChangeOutcome = ChangeRow['outcome'];

/**
 * Before and after of install path, data file, each component and each service; empty without both states. Where a
 * component is there in both generations, the older one counts before and the newer one after. Sizes are in bytes.
 */
export function changesOf(before: ReportState | undefined, after: ReportState | undefined): readonly ChangeRow[] {
  if (before === undefined || after === undefined) return [];
  return [
    ...compared({ kind: 'server' }, serverFacts(before), serverFacts(after)),
    ...componentNames.flatMap((component) =>
      compared(
        { kind: 'component', component },
        componentFacts(find(before, component, 'phonefactor')),
        componentFacts(find(after, component, 'mfa-server')),
      ),
    ),
    ...serviceNames(before, after).flatMap((name) =>
      compared({ kind: 'service', name }, serviceFacts(before, name), serviceFacts(after, name)),
    ),
  ];
}

type Facts = readonly (readonly [ComparedFact, string | undefined])[];

function compared(of: ChangeRow['of'], before: Facts, after: Facts): readonly ChangeRow[] {
  const [old, current] = [new Map(before), new Map(after)];
  const facts = [...new Set([...old.keys(), ...current.keys()])];
  return facts.flatMap((fact) => {
    const [was, is] = [old.get(fact), current.get(fact)];
    if (was === undefined && is === undefined) return [];
    return [{ of, fact, ...omitUndefined({ before: was, after: is }), outcome: outcomeOf(was, is) }];
  });
}

/** Windows compares paths and names without regard to case, but a person wants to see that the case changed. */
function outcomeOf(was: string | undefined, is: string | undefined): ChangeOutcome {
  if (was === undefined) return 'new';
  if (is === undefined) return 'gone';
  return was === is ? 'same' : 'changed';
}

function serverFacts({ installPath, dataFile }: ReportState): Facts {
  return [
    ['install-path', installPath],
    ['data-file', dataFile?.path],
    ['data-file-status', dataFile?.status],
    ['data-file-size', dataFile?.size === undefined ? undefined : `${dataFile.size}`],
  ];
}

function find(
  { components }: ReportState,
  component: ComponentName,
  preferred: ReportComponent['generation'],
): ReportComponent | undefined {
  const found = components.filter((one) => one.component === component);
  return found.find(({ generation }) => generation === preferred) ?? found[0];
}

function componentFacts(found: ReportComponent | undefined): Facts {
  if (found === undefined) return [];
  return [
    ['product', found.generation],
    ['version', found.version],
    ['folder', found.folder],
    ['address', found.address],
    ['application-pool', found.applicationPool],
    ['theme', found.theme],
    ['web-service-sdk-url', found.webServiceSdkUrl],
  ];
}

/** The services of the two products have different names: each is a row of its own. */
function serviceNames(before: ReportState, after: ReportState): readonly string[] {
  const names = [...before.services, ...after.services].map(({ name }) => name);
  const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
}

function serviceFacts({ services }: ReportState, name: string): Facts {
  const found = services.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return [];
  return [
    ['account', found.account],
    ['state', found.state],
  ];
}
