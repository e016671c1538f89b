import type { SettingRule } from './merge-rules.js';

const belongsToVersion = 'It belongs to the version of the application: the new file is right.';

function rules(policy: SettingRule['policy'], note: string | undefined, ...patterns: readonly string[]) {
  return patterns.map((pattern): SettingRule => ({ pattern, policy, ...(note === undefined ? {} : { note }) }));
}

/**
 * What ASP.NET's own sections mean for an upgrade. Sources: the pages of learn.microsoft.com on each section, and "All
 * about httpRuntime targetFramework" (devblogs.microsoft.com) for the switches that change how tickets are protected.
 */
export const builtInRules: readonly SettingRule[] = [
  ...rules(
    'never',
    belongsToVersion,
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
  ),
  ...rules('never', 'Locks are set by the level above.', '*/@lock*'),
  ...rules('report', undefined, '*/@configSource', '*/@configProtectionProvider', 'appSettings/@file'),
  ...rules('carry', undefined, 'appSettings', 'applicationSettings', 'userSettings', 'connectionStrings'),
  ...rules(
    'report',
    'Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.',
    'system.web/machineKey',
  ),
  ...rules(
    'carry-change',
    undefined,
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
  ),
];
