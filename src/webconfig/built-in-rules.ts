import type { RuleEffect } from './rule-effect.js';

export interface BuiltInRule extends RuleEffect {
  readonly patterns: readonly string[];
}

const belongsToVersion = 'It belongs to the version of the application: the new file is right.';

/**
 * What ASP.NET's own sections mean for an upgrade. Sources: the pages of learn.microsoft.com on each section, and "All
 * about httpRuntime targetFramework" (devblogs.microsoft.com) for the switches that change how tickets are protected.
 */
export const builtInRules: readonly BuiltInRule[] = [
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
