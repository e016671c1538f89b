import type { Finding } from '../../base/finding.js';
import { isOneRelease } from '../../host/compare-versions.js';
import type { PackageDescription } from '../../host/installer.js';
import { newComponent, type ServerState } from '../../product/server-state.js';
import { publisherBlockers } from '../publisher.js';
import type { PackageFacts, PackageTrust } from '../situation.js';

/**
 * Why a package of a web component may not be run: the rule by which an approval covers packages that the new server
 * brings, and that nobody can see before. It has to be a package for this Windows, of the server's version, signed by
 * the expected organization; a hash that was given settles version and signature.
 */
export function packageFindings(
  path: string,
  facts: PackageFacts,
  now: ServerState,
  trust: PackageTrust | undefined,
  targetVersion?: string,
): readonly Finding[] {
  if (facts.status !== 'usable') return [notUsable(path, facts)];
  const { architecture } = facts.description;
  const isWrong = architecture !== undefined && architecture !== now.machine.architecture;
  return [
    ...(isWrong ? [wrongBitness(path, architecture, now.machine.architecture)] : []),
    ...(trust?.sha256?.includes(facts.sha256) === true
      ? []
      : otherVersion(path, facts.description, now, targetVersion)),
    ...publisherBlockers(path, facts, trust, 'package-sha256'),
  ];
}

function notUsable(path: string, { status, reason }: Exclude<PackageFacts, { status: 'usable' }>): Finding {
  return {
    code: `package-${status}`,
    message: `${path} cannot be used: ${reason}`,
    advice: 'Run stage-installers, or copy the package there from the install folder of the MFA Server.',
    input: 'package-folder',
  };
}

function wrongBitness(path: string, found: string, wanted: string): Finding {
  return {
    code: 'package-wrong-bitness',
    message: `${path} is an ${found} package, but this Windows is ${wanted}.`,
    advice: 'Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.',
    input: 'package-folder',
  };
}

/** Packages of one release have one version; a build number may differ. Of a server that is not here yet the target version is known. */
function otherVersion(
  path: string,
  { productVersion }: PackageDescription,
  now: ServerState,
  targetVersion: string | undefined,
): readonly Finding[] {
  const server = newComponent(now, 'agent')?.product.version;
  const wanted = server ?? targetVersion;
  if (wanted === undefined || productVersion === undefined || isOneRelease(wanted, productVersion)) return [];
  return [
    {
      code: 'package-other-version',
      message: `${path} is version ${productVersion}, but the MFA Server ${server === undefined ? 'will be' : 'is'} ${wanted}.`,
      advice:
        'Take the package of this MFA Server: give the folder that contains it as package-folder. If this one is right all the same, give its hash as package-sha256.',
      input: 'package-sha256',
    },
  ];
}
