import type { ContractCase, LookedAt } from './contract-case.js';
import { fileCases } from './file-cases.js';
import { machineCases } from './machine-cases.js';
import { powerShellCases } from './power-shell-cases.js';
import { registryCases } from './registry-cases.js';
import { serviceCases } from './service-cases.js';
import { signatureCases, signatureLooks } from './signature-cases.js';
import { type PackageSandbox, packageCases } from './tiny-package-cases.js';
import { webServerCases, webServerLooks } from './web-server-cases.js';

/** What can be proven of a server by looking at it. */
export const looks: readonly ContractCase<LookedAt>[] = [
  ...machineCases,
  ...powerShellCases,
  ...serviceCases,
  ...webServerLooks,
  ...signatureLooks,
];

/** What takes a place to write in, in this order: a later case may need what an earlier one made. */
export const sandboxCases: readonly ContractCase<PackageSandbox>[] = [
  ...fileCases,
  ...registryCases,
  ...webServerCases,
  ...packageCases,
  ...signatureCases,
];
