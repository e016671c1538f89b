import { omitUndefined } from '../../base/json.js';
import * as v from '../../base/schema.js';
import { webComponentNames } from '../../product/names.js';
import type { PackageTrust, UpgradeChoices, VirtualDirectoryChoice } from '../../stages/situation.js';
import {
  choice,
  type InputType,
  type InputValues,
  lines,
  linesOf,
  list,
  matching,
  matchingList,
  optional,
  serverPath,
  text,
  withDefault,
  yesOrNo,
} from '../../workflow/input.js';
import { wizardWord } from './input-classes.js';

/** Read again before anything is planned, see `requireNoSecretIn`: what knows secrets is not loaded for reading inputs. */
const setupArguments: InputType<string> = {
  allowed: 'any text without a password, key or token in it: those are given as setup-secrets',
  type: text.type,
  isSecret: true,
  schema: v.string(),
};

const componentWords = list([...webComponentNames, 'none']);

const componentsOrNone: typeof componentWords = {
  ...componentWords,
  allowed: `${list(webComponentNames).allowed}; or "none" alone`,
  schema: v.pipe(
    v.string(),
    v.check((given) => !/[,\n]/.test(given.trim()) || !/\bnone\b/.test(given)),
    componentWords.schema,
  ),
};

const assignment = /^([A-Z_][A-Z0-9_.]{0,70})=(.+)$/;

/** What would end the value, begin another property, or be replaced by Windows Installer. */
function isOneValue(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not let through is the point
  return !/["\u0000-\u001f\u007f]|\\$|\[[^\]]*\]/.test(value) && value.isWellFormed();
}

/** Each line is the value of one property; both by name. */
const setupSecrets: InputType<readonly (readonly [name: string, value: string])[]> = {
  allowed:
    'lines of the form NAME=value: a public property of Windows Installer, once each, and a value without quotes, parts in square brackets and a backslash at its end',
  type: lines.type,
  isSecret: true,
  schema: v.pipe(
    v.string(),
    v.transform(linesOf),
    v.array(
      v.pipe(
        v.string(),
        v.regex(assignment),
        v.transform((line) => {
          const [, name = '', value = ''] = assignment.exec(line) ?? [];
          return [name, value] as const;
        }),
      ),
    ),
    v.check((all) => all.every(([, value]) => isOneValue(value))),
    v.check((all) => new Set(all.map(([name]) => name)).size === all.length),
    v.readonly(),
  ),
};

/** A user, a password or a key in an address would be printed with the plan. */
const webAddress: InputType<string> = {
  ...matching(
    /^https?:\/\/[^\s"<>@?#]+$/,
    'an address beginning with http:// or https://, without a name and password, a query or a fragment in it',
  ),
  isSecret: true,
};

/** A single segment of an address; Windows forbids the rest in folder names, IIS in addresses. */
function isVirtualDirectory(name: string): boolean {
  // Made only for a name that is given: a pattern of Unicode properties takes longer than all other inputs together.
  return /^(?![. ]+$)[\p{L}\p{N}._~!$'()@,=-](?:[\p{L}\p{N}._~!$'()@,= -]*[\p{L}\p{N}_~!$'()@,=-])?$/u.test(name);
}

const virtualDirectory: InputType<string> = {
  allowed:
    '"keep" (the old name), "new" (the product\'s new default name), in any letter case, or a name of letters, digits and ._~!$\'()@,=-',
  type: text.type,
  schema: v.pipe(
    v.string(),
    v.transform((name) => (/^(keep|new)$/i.test(name) ? name.toLowerCase() : name)),
    v.check((name) => name === 'keep' || name === 'new' || isVirtualDirectory(name)),
  ),
};

const virtualDirectoryOf = (what: string, oldName: string, newName: string, consequence: string) =>
  withDefault(virtualDirectory, 'keep', {
    description: `Virtual directory of the ${what}. The default name was ${oldName} and is now ${newName}. ${consequence}`,
  });

/** What the operator chooses. Each action takes those that matter to it. */
export const choiceInputs = {
  'backup-path': optional(serverPath, {
    description:
      'Folder in which a backup set of this server is now, where it was moved or the journal of this server does not know it. By default the sets in the journal, newest first.',
  }),
  'from-other-server': withDefault(yesOrNo, 'false', {
    description:
      '"true" takes backup sets of a server with another name, for example after the machine was renamed. Without it such a set is refused.',
  }),
  'backup-destination': optional(serverPath, {
    description: 'Folder or share for backup sets. By default the folder "backups" in the work folder.',
  }),
  'setup-path': optional(serverPath, {
    description: 'Path of MultiFactorAuthenticationServerSetup.exe as the server sees it.',
  }),
  'setup-arguments': optional(setupArguments, {
    description:
      'Arguments that make the setup program silent. None are published: without this input the run stops for a person who runs the wizard, and carries on from there. Arguments that do not silence it end in the same step, under the same approval. "wizard" takes the place of arguments that were approved.',
  }),
  'setup-secrets': optional(setupSecrets, {
    description:
      'Secret properties for the setup program, one a line as NAME=value, from a secret of GitHub: they are added to setup-arguments when it is run. The plan has their names; no plan, journal, log or report has a value, so each run that may run the setup program needs them.',
  }),
  'setup-sha256': optional(matching(/^[0-9a-fA-F]{64}$/, '64 hexadecimal digits'), {
    description: 'SHA-256 that the setup program must have.',
  }),
  'expected-signer': optional(lines, {
    description:
      'Organizations, one a line, one of which has to have signed the setup program and the packages. By default the vendor: Microsoft Corporation, and PhoneFactor, Inc. for early versions.',
  }),
  'package-sha256': optional(matchingList(/^[0-9a-fA-F]{64}$/, '64 hexadecimal digits each'), {
    description:
      'SHA-256 of packages of the web components that are accepted with any signature or none, for servers on which it cannot be judged. May be given after the approval.',
  }),
  'accept-pending-restart': withDefault(yesOrNo, 'false', {
    description:
      '"true" continues although Windows waits for a restart, or replaces files of Windows or of the product only at the next one. It is better to restart the server first. May be given after the approval.',
  }),
  'package-folder': optional(serverPath, {
    description:
      'Folder or share with the packages of the web components. By default the install folder of the MFA Server; needed on a separate web server.',
  }),
  'target-version': optional(matching(/^\d+(\.\d+){1,3}$/, 'a version such as 8.0.2'), {
    description:
      'Version of the MFA Server that is being installed, where the setup program does not show it. From 8.0 on there is no Mobile App Web Service.',
  }),
  'user-portal-virtual-directory': virtualDirectoryOf(
    'User Portal',
    'PhoneFactor',
    'MultiFactorAuth',
    'With another name users need the new address.',
  ),
  'mobile-app-virtual-directory': virtualDirectoryOf(
    'Mobile App Web Service',
    'PhoneFactorPhoneAppWebService',
    'MultiFactorAuthMobileAppWebService',
    'The address is stored in the apps of the users: do not change it.',
  ),
  'web-service-sdk-virtual-directory': virtualDirectoryOf(
    'Web Service SDK',
    'PhoneFactorWebServiceSdk',
    'MultiFactorAuthWebServiceSdk',
    'The address in User Portal and mobile app is corrected; other clients are yours to change. On a web server, give what was chosen on the MFA Server.',
  ),
  'application-pool': optional(text, {
    description:
      'Application pool with .NET CLR version v4.0 for the new web components. By default the old one if it fits, else a new one.',
  }),
  'web-service-sdk-url': optional(webAddress, {
    description: 'Address of the Web Service SDK for User Portal and mobile app, in place of the corrected old one.',
  }),
  'do-not-reinstall': optional(componentsOrNone, {
    description:
      'Web components that are removed and not installed again, for example where only the server is upgraded for a migration to the cloud. The journal remembers it for later runs; "none" takes it back.',
  }),
  'public-address': optional(matching(/^https?:\/\/[^\s/"<>]+\/?$/, 'an address such as https://mfa.contoso.com'), {
    description:
      'Address under which users reach the User Portal, without the virtual directory. For the text for users and the setting of the console, where IIS does not show it in one host name.',
  }),
  'old-only': withDefault(choice(['carry', 'report']), 'carry', {
    description:
      'What becomes of settings that only the old web.config has: carried into the new one, or only reported.',
  }),
} as const;

export type ChoiceValues = Partial<InputValues<typeof choiceInputs>>;

/** Inputs that an action does not have have their defaults. */
export function choicesOf(inputs: ChoiceValues, workFolder: string): UpgradeChoices {
  const setupPath = inputs['setup-path'];
  return {
    backupDestination: inputs['backup-destination'] ?? `${workFolder}\\backups`,
    virtualDirectories: {
      'user-portal': virtualDirectoryChoice(inputs['user-portal-virtual-directory']),
      'mobile-app': virtualDirectoryChoice(inputs['mobile-app-virtual-directory']),
      'web-service-sdk': virtualDirectoryChoice(inputs['web-service-sdk-virtual-directory']),
    },
    oldOnly: inputs['old-only'] ?? 'carry',
    ...omitUndefined({
      setup:
        setupPath === undefined
          ? undefined
          : {
              path: setupPath,
              ...omitUndefined({
                arguments: switchesOf(inputs['setup-arguments']),
                secretProperties: inputs['setup-secrets']?.map(([name]) => name).sort(),
                sha256: inputs['setup-sha256'],
              }),
            },
      packageTrust: packageTrustOf(inputs),
      acceptPendingRestart: inputs['accept-pending-restart'] === true ? (true as const) : undefined,
      packageFolder: inputs['package-folder'],
      targetVersion: inputs['target-version'],
      applicationPool: inputs['application-pool'],
      webServiceSdkUrl: inputs['web-service-sdk-url'],
      publicAddress: inputs['public-address'],
      doNotReinstall:
        inputs['do-not-reinstall'] && webComponentNames.filter((one) => inputs['do-not-reinstall']?.includes(one)),
    }),
  };
}

function switchesOf(text: string | undefined): string | undefined {
  return text === wizardWord ? undefined : text;
}

function packageTrustOf(inputs: ChoiceValues): PackageTrust | undefined {
  const [signers, hashes] = [inputs['expected-signer'], inputs['package-sha256']];
  if (signers === undefined && hashes === undefined) return undefined;
  return omitUndefined({ signers, sha256: hashes?.map((hash) => hash.toLowerCase()) });
}

function virtualDirectoryChoice(name: string | undefined): VirtualDirectoryChoice {
  if (name === undefined || name === 'keep') return { name: 'keep' };
  return name === 'new' ? { name: 'new' } : { name: 'custom', virtualDirectory: name };
}
