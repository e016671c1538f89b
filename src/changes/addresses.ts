import * as v from 'valibot';
import type { Plan } from '../plan/plan.js';
import type { WebComponentName } from '../product/names.js';
import { applicationUrl, withoutSlash } from '../product/web-address.js';
import { fields } from './fields.js';

const text = v.string();

/** The part of a plan's findings that has addresses. */
const foundComponent = fields({
  component: text,
  generation: text,
  web: fields({
    virtualDirectory: text,
    bindings: v.array(fields({ protocol: text, information: text })),
  }),
});

type PlanFindings = Pick<Plan, 'server' | 'findings'>;

const found = v.record(text, v.unknown());

export interface Address {
  /** Absent where the old application is gone already. */
  readonly old?: string;
  readonly current: string;
  readonly isSame: boolean;
}

/** Old address of a web component as found, and the one under `virtualDirectory`; undefined where IIS has no binding. */
export function addressOf(
  plan: PlanFindings,
  component: WebComponentName,
  virtualDirectory: string,
): Address | undefined {
  const applications = applicationsOf(plan).filter((one) => one.component === component);
  const old = applications.find(({ generation }) => generation === 'phonefactor');
  const known = old ?? applications[0];
  if (known === undefined) return undefined;
  const current = applicationUrl(known.web, plan.server, virtualDirectory);
  if (old === undefined) return { current, isSame: false };
  return {
    old: applicationUrl(old.web, plan.server, old.web.virtualDirectory),
    current,
    isSame: withoutSlash(old.web.virtualDirectory).toLowerCase() === withoutSlash(virtualDirectory).toLowerCase(),
  };
}

function applicationsOf({ findings }: PlanFindings): readonly v.InferOutput<typeof foundComponent>[] {
  const components = v.safeParse(found, findings.components);
  if (!components.success) return [];
  return Object.values(components.output).flatMap((one) => {
    const result = v.safeParse(foundComponent, one);
    return result.success ? [result.output] : [];
  });
}
