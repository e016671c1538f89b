export const id = 382;
export const ids = [382];
export const modules = {

/***/ 37382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ isUnconfigured),
  plainMergeRules: () => (/* binding */ plainMergeRules),
  md: () => (/* binding */ rewriteFor),
  sG: () => (/* binding */ ruleFor)
});

;// CONCATENATED MODULE: ./lib/bundled/webconfig/built-in-rules.js
const belongsToVersion = 'It belongs to the version of the application: the new file is right.';
/**
 * What ASP.NET's own sections mean for an upgrade. Sources: the pages of learn.microsoft.com on each section, and "All
 * about httpRuntime targetFramework" (devblogs.microsoft.com) for the switches that change how tickets are protected.
 */
const builtInRules = [
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
            'system.web/authentication/forms/@loginUrl',
            'system.web/authentication/forms/@name',
            'system.web/authentication/forms/@requireSSL',
            'system.web/authentication/forms/@slidingExpiration',
            'system.web/authentication/forms/@timeout',
            'system.web/compilation/@debug',
            'system.web/customErrors',
            'system.web/globalization/@*',
            'system.web/httpCookies/@*',
            'system.web/httpRuntime/@executionTimeout',
            'system.web/httpRuntime/@maxQueryStringLength',
            'system.web/httpRuntime/@maxRequestLength',
            'system.web/httpRuntime/@maxUrlLength',
            'system.web/httpRuntime/@requestLengthDiskThreshold',
            'system.web/pages/@styleSheetTheme',
            'system.web/pages/@theme',
            'system.web/sessionState/@cookieName',
            'system.web/sessionState/@timeout',
            'system.web/trace/@*',
            'system.net/mailSettings',
            'system.webServer/security/requestFiltering/requestLimits/@*',
        ],
    },
];
// EXTERNAL MODULE: ./lib/bundled/webconfig/setting-name.js
var setting_name = __webpack_require__(79039);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/setting-pattern.js

const piecesByGlob = new Map();
function piecesOf(glob) {
    const known = piecesByGlob.get(glob);
    if (known !== undefined)
        return known;
    const pieces = glob.toLowerCase().split('*');
    piecesByGlob.set(glob, pieces);
    return pieces;
}
/** Where the text behind all pieces but the last begins; `undefined` where they do not fit. Each is taken as early as it can be. */
function behindFirst(text, pieces) {
    const [first = '', ...others] = pieces.slice(0, -1);
    if (!text.startsWith(first))
        return undefined;
    let at = first.length;
    for (const piece of others) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return undefined;
        at = found + piece.length;
    }
    return at;
}
function matchesWhole(text, pieces) {
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return text === last;
    const at = behindFirst(text, pieces);
    return at !== undefined && text.length - last.length >= at && text.endsWith(last);
}
/** Whether the pieces fit the text, or a part of it that ends before a slash. */
function matchesStart(text, pieces) {
    const last = pieces.at(-1) ?? '';
    const endsPart = (end) => end === text.length || text.charAt(end) === '/';
    if (pieces.length === 1)
        return text.startsWith(last) && endsPart(last.length);
    const at = behindFirst(text, pieces);
    if (at === undefined)
        return false;
    if (last === '')
        return true;
    for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1)) {
        if (endsPart(found + last.length))
            return true;
    }
    return false;
}
/** `*` stands for any text, everything else for itself, without regard to case. */
function matchesGlob(text, glob) {
    return matchesWhole(text.toLowerCase(), piecesOf(glob));
}
const patterns = new Map();
/** The attribute is what follows the last slash, where that begins with `@`. */
function patternOf(text) {
    const known = patterns.get(text);
    if (known !== undefined)
        return known;
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
const comparedNames = new WeakMap();
function lowerCase({ location, elements, bareElements, attribute }) {
    const own = [...new Set([elements, bareElements])].map((one) => one.toLowerCase());
    const prefix = location.toLowerCase();
    return {
        own,
        withLocation: prefix === '' ? [] : own.map((one) => prefix + one),
        attribute: attribute?.toLowerCase(),
    };
}
function compared(name) {
    const found = comparedNames.get(name) ?? lowerCase((0,setting_name/* printedParts */.Vs)(name));
    comparedNames.set(name, found);
    return found;
}
function matches({ own, withLocation, attribute }, pattern) {
    const texts = pattern.hasLocation ? withLocation : [...own, ...withLocation];
    if (pattern.attribute === undefined)
        return texts.some((text) => matchesStart(text, pattern.elements));
    if (attribute === undefined || !matchesWhole(attribute, pattern.attribute))
        return false;
    return texts.some((text) => matchesWhole(text, pattern.elements));
}
/**
 * Whether a setting is one that a pattern names or lies below it. A pattern without `location[...]/` holds in every
 * location, one without `[...]` behind an element for every such element of a list. A pattern that ends in an attribute
 * holds for attributes, never for a key that looks like one.
 */
function matchesSetting(name, texts) {
    const names = compared(name);
    return texts.some((text) => matches(names, patternOf(text)));
}
/** Whether a person wrote the name itself, letter by letter but for their case. */
function isNamedExactly(name, texts) {
    const printed = (0,setting_name/* printName */.To)(name).toLowerCase();
    return texts.some((text) => text.toLowerCase() === printed);
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-rules.js


/** Built-in rules alone: settings sections are carried, everything else is reported. */
const plainMergeRules = { settings: [], oldOnly: 'carry', unconfigured: [], rewrites: [] };
/** What holds for a setting. Without the original's value no rule holds that asks for one. */
function ruleFor(setting, rules, original) {
    const builtIn = builtInRules.find(({ patterns }) => matchesSetting(setting, patterns));
    if (builtIn?.policy === 'never')
        return builtIn;
    const own = rules.settings.find(({ patterns, originals }) => (matchesSetting(setting, patterns) || isNamedExactly(setting, patterns)) && isOneOf(original, originals));
    return own ?? builtIn ?? { policy: 'report' };
}
function isOneOf(value, globs) {
    if (globs === undefined)
        return true;
    return value !== undefined && globs.some((glob) => matchesGlob(value.trim(), glob));
}
function isUnconfigured(setting, value, rules) {
    return rules.unconfigured.some(({ patterns, values }) => matchesSetting(setting, patterns) && values.some((glob) => matchesGlob(value.trim(), glob)));
}
function rewriteFor(setting, rules) {
    return rules.rewrites.find(({ patterns }) => matchesSetting(setting, patterns));
}

/***/ }),

/***/ 79039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ printName),
/* harmony export */   Vs: () => (/* binding */ printedParts),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
function printPart(part) {
    return typeof part === 'string' ? part : `${part.tag}[${part.by}=${part.value}]`;
}
function barePart(part) {
    return typeof part === 'string' ? part : part.tag;
}
function joined({ section, path }, print) {
    return section === '' ? path.map(print).join('/') : [section, ...path.map(print)].join('/');
}
/** The parts of a name as text, which patterns are compared with. */
function printedParts(name) {
    return {
        location: name.location === '' ? '' : `location[${name.location}]/`,
        elements: joined(name, printPart),
        bareElements: joined(name, barePart),
        attribute: name.attribute === undefined ? undefined : `@${name.attribute}`,
    };
}
/** For example `appSettings/USE_SSL`, `location[Admin]/system.web/pages/@theme` or `connectionStrings/Main/@providerName`. */
function printName(name) {
    const { location, elements, attribute } = printedParts(name);
    if (elements === '')
        return attribute === undefined ? location.slice(0, -1) : location + attribute;
    return location + elements + (attribute === undefined ? '' : `/${attribute}`);
}
/** The name below its section, by which a secret is known. */
function ownName({ path, attribute }) {
    return [...path.map(printPart), ...(attribute === undefined ? [] : [attribute])].join('/');
}

/***/ })

};
