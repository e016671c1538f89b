export const id = 7382;
export const ids = [7382];
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
        patterns: ['*/@configSource', '*/@configProtectionProvider', 'appSettings/@file'],
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
;// CONCATENATED MODULE: ./lib/bundled/webconfig/setting-pattern.js
function expressionOf(glob) {
    const parts = glob.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return parts.join('.*');
}
const globs = new Map();
/** `*` stands for any text, everything else for itself, without regard to case. */
function matchesGlob(text, glob) {
    const expression = globs.get(glob) ?? new RegExp(`^${expressionOf(glob)}$`, 'is');
    globs.set(glob, expression);
    return expression.test(text);
}
const patternLists = new WeakMap();
function expressionFor(patterns) {
    const known = patternLists.get(patterns);
    if (known)
        return known;
    const expression = new RegExp(`^(?:${patterns.map(expressionOf).join('|')})(?:/|$)`, 'is');
    patternLists.set(patterns, expression);
    return expression;
}
const locationPrefix = /^location\[[^\]]*\]\//;
/**
 * Whether a setting's name, for example `system.web/pages/@theme`, is one that a pattern names or lies below it. A pattern
 * without `location[...]/` holds in every location.
 */
function matchesSetting(setting, patterns) {
    const expression = expressionFor(patterns);
    if (expression.test(setting))
        return true;
    return setting.startsWith('location[') && expression.test(setting.replace(locationPrefix, ''));
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-rules.js


/** Built-in rules alone: settings sections are carried, everything else is reported. */
const plainMergeRules = { settings: [], oldOnly: 'carry', unconfigured: [], rewrites: [] };
/** What holds for a setting. Without the original's value no rule holds that asks for one. */
function ruleFor(setting, rules, original) {
    const builtIn = builtInRules.find(({ patterns }) => matchesSetting(setting, patterns));
    if (builtIn?.policy === 'never')
        return builtIn;
    const own = rules.settings.find(({ patterns, originals }) => matchesSetting(setting, patterns) && isOneOf(original, originals));
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

/***/ })

};
