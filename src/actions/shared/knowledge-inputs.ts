import * as v from '../../base/schema.js';
import { isWindowsPath } from '../../host/windows-path.js';
import { componentNames } from '../../product/components.js';
import { webComponentNames } from '../../product/names.js';
import { type InputType, keyedLines, lines, optional, serverPath } from '../../workflow/input.js';

const nameKeys = [
  'phonefactor/agent',
  'phonefactor/user-portal',
  'phonefactor/mobile-app',
  'phonefactor/web-service-sdk',
  'mfa-server/agent',
  'mfa-server/user-portal',
  'mfa-server/mobile-app',
  'mfa-server/web-service-sdk',
  'other',
] as const;

const serverBefore: InputType<string> = {
  allowed: `"as-found", or ${serverPath.allowed}`,
  type: serverPath.type,
  schema: v.pipe(
    v.string(),
    v.check((text) => text === 'as-found' || isWindowsPath(text)),
  ),
};

/** What is shown of web.config and registry. */
export const nameInputs = {
  'secret-names': optional(lines, {
    description:
      'Names of settings, attributes and registry values whose values are secrets, one a line, "*" for any text. Those that are known to be secrets need not be named.',
  }),
  'shown-names': optional(lines, {
    description:
      'Names of settings, attributes and registry values whose values may be shown, one a line, "*" for any text. By default the names of the product and of Windows whose values are no secrets; everything else is hidden. A name that looks like a secret is shown only where it is given without "*".',
  }),
} as const;

/** What settles an ambiguity of a server. A blocker names the one that it needs. */
export const knowledgeInputs = {
  'install-path': optional(serverPath, {
    description: 'Install folder of the agent, where the registry does not name it or names two.',
  }),
  'data-file': optional(serverPath, {
    description: 'Path of PhoneFactor.pfdata, where it is not in the folder Data of the install folder.',
  }),
  'product-names': optional(keyedLines(nameKeys, 'phonefactor/agent=PhoneFactor Agent*'), {
    description:
      'DisplayName patterns of Programs and Features ("*" for any text), where a product is not recognised by its name.',
  }),
  'product-codes': optional(keyedLines(componentNames, 'agent={product code}'), {
    description: 'Which entry of Programs and Features is meant, where several could be one component.',
  }),
  ...nameInputs,
  'server-before': optional(serverBefore, {
    description:
      'What the server had before the upgrade, where no backup set and no journal show it: path on the server of an inventory that inspect wrote, or "as-found" where every part that it ever had is there now.',
  }),
  'web-applications': optional(keyedLines(webComponentNames, 'user-portal=Default Web Site/PhoneFactor'), {
    description:
      'Which application of IIS belongs to a component, as site/path, or "none", where it is not recognised by its content.',
  }),
} as const;
