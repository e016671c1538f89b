import * as v from 'valibot';
import type { Plan } from '../plan/plan.js';
import type { WebComponentName } from '../product/names.js';
import { publicAddress, publicUrl, withoutSlash } from '../product/web-address.js';
import { fields } from './fields.js';

const text = v.string();

/** The part of a plan's findings that has addresses. */
const foundComponent = fields({
  component: text,
  generation: text,
  web: fields({
    virtualDirectory: text,
    bindings: v.array(fields({ protocol: text, information: text })),
    certificateNames: v.exactOptional(v.array(text)),
  }),
});

type PlanFindings = Pick<Plan, 'server' | 'inputs' | 'findings'>;

const found = v.record(text, v.unknown());

export interface Address {
  /** Absent where the old application is gone already. */
  readonly old?: string;
  readonly current: string;
  /** Whether users can be informed: their name for the server is known. */
  readonly isKnown: boolean;
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
  const given = component === 'user-portal' ? givenAddress(plan) : undefined;
  const address = publicAddress(known.web, plan.server, given);
  // Only users type the portal's; the others are called by programs.
  const url = (path: string) =>
    address === undefined && component !== 'user-portal' ? `/${withoutSlash(path)}` : publicUrl(address, path);
  const [current, isKnown] = [url(virtualDirectory), address !== undefined];
  if (old === undefined) return { current, isKnown, isSame: false };
  return {
    old: url(old.web.virtualDirectory),
    current,
    isKnown,
    isSame: withoutSlash(old.web.virtualDirectory).toLowerCase() === withoutSlash(virtualDirectory).toLowerCase(),
  };
}

function givenAddress({ inputs }: PlanFindings): string | undefined {
  const given = inputs.publicAddress;
  return typeof given === 'string' ? given : undefined;
}

function applicationsOf({ findings }: PlanFindings): readonly v.InferOutput<typeof foundComponent>[] {
  const components = v.safeParse(found, findings.components);
  if (!components.success) return [];
  return Object.values(components.output).flatMap((one) => {
    const result = v.safeParse(foundComponent, one);
    return result.success ? [result.output] : [];
  });
}
