import type { Redactor } from '../base/redaction/redactor.js';
import type { RuleEffect } from './rule-effect.js';
import { type PrintedName, printedParts, printName, type SettingName } from './setting-name.js';

export interface SettingRule extends RuleEffect {
  /**
   * For example `appSettings/Smtp*`, `applicationSettings/My.Settings/Url`, `system.web/pages/@theme` or a whole
   * section. `*` matches any text; the rule applies to everything below what it names.
   */
  readonly patterns: readonly string[];
  /** Only where the original's value is one of these; `*` matches any text. Absent: for every value. */
  readonly originals?: readonly string[];
}

/** Values that installers leave as long as nobody configured the setting; `*` matches any text. */
interface UnconfiguredValues {
  readonly patterns: readonly string[];
  readonly values: readonly string[];
}

export type ValueRewrite =
  /** Consecutive segments of a URL's path, compared without regard to case; the rest of the URL stays as it is. */
  | { readonly kind: 'path-segments'; readonly patterns: readonly string[]; readonly from: string; readonly to: string }
  /** With any values in the files. */
  | { readonly kind: 'replace'; readonly patterns: readonly string[]; readonly value: string };

/** How two configurations of the same application are merged. The first matching rule of a kind applies. */
export interface MergeRules {
  /** Before the built-in rules, which carry the values of the settings sections and report all else. */
  readonly settings: readonly SettingRule[];
  /** Settings that only the original has. */
  readonly oldOnly: 'carry' | 'report';
  readonly unconfigured: readonly UnconfiguredValues[];
  readonly rewrites: readonly ValueRewrite[];
  /** What of values is shown in outcomes and differences; absent: what is known to be harmless. */
  readonly redactor?: Redactor;
}

/** Built-in rules alone: settings sections are carried, everything else is reported. */
export const plainMergeRules: MergeRules = { settings: [], oldOnly: 'carry', unconfigured: [], rewrites: [] };

/** The rule for a setting. Without the original's value, no rule applies that asks for one. */
export function ruleFor(setting: SettingName, rules: MergeRules, original?: string): RuleEffect {
  const builtIn = builtInRules.find(({ patterns }) => matchesSetting(setting, patterns));
  if (builtIn?.policy === 'never') return builtIn;
  const own = rules.settings.find(
    ({ patterns, originals }) =>
      (matchesSetting(setting, patterns) || isNamedExactly(setting, patterns)) && isOneOf(original, originals),
  );
  return own ?? builtIn ?? { policy: 'report' };
}

function isOneOf(value: string | undefined, globs: readonly string[] | undefined): boolean {
  if (globs === undefined) return true;
  return value !== undefined && globs.some((glob) => matchesGlob(value.trim(), glob));
}

export function isUnconfigured(setting: SettingName, value: string, rules: MergeRules): boolean {
  return rules.unconfigured.some(
    ({ patterns, values }) =>
      matchesSetting(setting, patterns) && values.some((glob) => matchesGlob(value.trim(), glob)),
  );
}

export function rewriteFor(setting: SettingName, rules: MergeRules): ValueRewrite | undefined {
  return rules.rewrites.find(({ patterns }) => matchesSetting(setting, patterns));
}

/** Literal texts between the stars, in lower case. */
type Pieces = readonly string[];

const piecesByGlob = new Map<string, Pieces>();

function piecesOf(glob: string): Pieces {
  const known = piecesByGlob.get(glob);
  if (known !== undefined) return known;
  const pieces = glob.toLowerCase().split('*');
  piecesByGlob.set(glob, pieces);
  return pieces;
}

/** Where the text behind all pieces but the last begins; `undefined` where they do not fit. Each is taken as early as it can be. */
function behindFirst(text: string, pieces: Pieces): number | undefined {
  const [first = '', ...others] = pieces.slice(0, -1);
  if (!text.startsWith(first)) return undefined;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return undefined;
    at = found + piece.length;
  }
  return at;
}

function matchesWhole(text: string, pieces: Pieces): boolean {
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === last;
  const at = behindFirst(text, pieces);
  return at !== undefined && text.length - last.length >= at && text.endsWith(last);
}

/** Whether the pieces fit the text, or a part of it that ends before a slash. */
function matchesStart(text: string, pieces: Pieces): boolean {
  const last = pieces.at(-1) ?? '';
  const endsPart = (end: number) => end === text.length || text.charAt(end) === '/';
  if (pieces.length === 1) return text.startsWith(last) && endsPart(last.length);
  const at = behindFirst(text, pieces);
  if (at === undefined) return false;
  for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1)) {
    if (endsPart(found + last.length)) return true;
  }
  return false;
}

/** `*` matches any text, everything else matches itself, without regard to case. */
export function matchesGlob(text: string, glob: string): boolean {
  return matchesWhole(text.toLowerCase(), piecesOf(glob));
}

interface Pattern {
  readonly elements: Pieces;
  /** With its `@`; absent in a pattern for elements and all below them. */
  readonly attribute: Pieces | undefined;
  readonly hasLocation: boolean;
}

const patterns = new Map<string, Pattern>();

/** The attribute is what follows the last slash, where that begins with `@`. */
function patternOf(text: string): Pattern {
  const known = patterns.get(text);
  if (known !== undefined) return known;
  const [elements, attribute] = [text.slice(0, text.lastIndexOf('/@')), text.slice(text.lastIndexOf('/@') + 1)];
  const isAttribute = text.includes('/@') && !attribute.includes('/');
  const pattern = {
    elements: piecesOf(isAttribute ? elements : text),
    attribute: isAttribute ? piecesOf(attribute) : undefined,
    hasLocation: text.startsWith('location['),
  };
  patterns.set(text, pattern);
  return pattern;
}

interface Compared {
  readonly own: readonly string[];
  readonly withLocation: readonly string[];
  readonly attribute: string | undefined;
}

const comparedNames = new WeakMap<SettingName, Compared>();

function lowerCase({ location, elements, bareElements, attribute }: PrintedName): Compared {
  const own = [...new Set([elements, bareElements])].map((one) => one.toLowerCase());
  const prefix = location.toLowerCase();
  return {
    own,
    withLocation: prefix === '' ? [] : own.map((one) => prefix + one),
    attribute: attribute?.toLowerCase(),
  };
}

function compared(name: SettingName): Compared {
  const found = comparedNames.get(name) ?? lowerCase(printedParts(name));
  comparedNames.set(name, found);
  return found;
}

function matches({ own, withLocation, attribute }: Compared, pattern: Pattern): boolean {
  const texts = pattern.hasLocation ? withLocation : [...own, ...withLocation];
  if (pattern.attribute === undefined) return texts.some((text) => matchesStart(text, pattern.elements));
  if (attribute === undefined || !matchesWhole(attribute, pattern.attribute)) return false;
  return texts.some((text) => matchesWhole(text, pattern.elements));
}

/**
 * Whether a setting is one that a pattern names or is below it. A pattern without `location[...]/` applies to every
 * location, one without `[...]` behind an element for every such element of a list. A pattern that ends in an attribute
 * applies to attributes, never for a key that looks like one.
 */
export function matchesSetting(name: SettingName, texts: readonly string[]): boolean {
  const names = compared(name);
  return texts.some((text) => matches(names, patternOf(text)));
}

/** Whether a person wrote the name itself, letter by letter but for their case. */
function isNamedExactly(name: SettingName, texts: readonly string[]): boolean {
  const printed = printName(name).toLowerCase();
  return texts.some((text) => text.toLowerCase() === printed);
}

interface BuiltInRule extends RuleEffect {
  readonly patterns: readonly string[];
}

const belongsToVersion = 'It belongs to the version of the application: the new file is right.';

/**
 * What ASP.NET's own sections mean for an upgrade. Sources: the pages of learn.microsoft.com on each section, and "All
 * about httpRuntime targetFramework" (devblogs.microsoft.com) for the switches that change how tickets are protected.
 */
const builtInRules: readonly BuiltInRule[] = [
  {
    policy: 'never',
    note: belongsToVersion,
    patterns: [
      'appSettings/version',
      'appSettings/*:version',
      'appSettings/*.version',
      'configSections',
      'runtime',
      'startup',
      'system.codedom',
      'entityFramework',
      'system.web.extensions',
      'system.web/compilation/assemblies',
      'system.web/compilation/buildProviders',
      'system.web/compilation/expressionBuilders',
      'system.web/compilation/@targetFramework',
      'system.web/httpRuntime/@targetFramework',
      'system.web/httpRuntime/@requestValidationMode',
      'system.web/httpHandlers',
      'system.web/httpModules',
      'system.web/pages/controls',
      'system.web/pages/@controlRenderingCompatibilityVersion',
      'system.webServer/handlers',
      'system.webServer/modules',
      'system.webServer/validation',
    ],
  },
  {
    policy: 'never',
    note: 'Locks are set by the level above.',
    patterns: ['*/@lock*'],
  },
  {
    policy: 'report',
    patterns: [
      '*/@configSource',
      '*/@configProtectionProvider',
      'appSettings/@*',
      'connectionStrings/@*',
      'applicationSettings/*/@*',
      'userSettings/*/@*',
    ],
  },
  {
    policy: 'carry',
    patterns: ['appSettings', 'applicationSettings', 'userSettings', 'connectionStrings'],
  },
  {
    policy: 'report',
    note: 'Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.',
    patterns: ['system.web/machineKey'],
  },
  {
    policy: 'carry-change',
    patterns: [
      'system.web/anonymousIdentification/@*',
      'system.web/authentication',
      'system.web/authorization',
      'system.web/compilation/@debug',
      'system.web/customErrors',
      'system.web/globalization',
      'system.web/httpCookies/@*',
      'system.web/httpRuntime/@executionTimeout',
      'system.web/httpRuntime/@maxQueryStringLength',
      'system.web/httpRuntime/@maxRequestLength',
      'system.web/httpRuntime/@maxUrlLength',
      'system.web/httpRuntime/@requestLengthDiskThreshold',
      'system.web/pages/@styleSheetTheme',
      'system.web/pages/@theme',
      'system.web/sessionState',
      'system.web/trace/@*',
      'system.net/mailSettings',
      'system.webServer/defaultDocument',
      'system.webServer/httpErrors',
      'system.webServer/httpProtocol/customHeaders',
      'system.webServer/httpRedirect',
      'system.webServer/security/access',
      'system.webServer/security/authorization',
      'system.webServer/security/ipSecurity',
      'system.webServer/security/requestFiltering',
      'system.webServer/staticContent',
    ],
  },
];
