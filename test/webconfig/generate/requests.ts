import fc from 'fast-check';
import type { MergeRequest } from '../../../src/webconfig/merge-configurations.js';
import type { MergeRules, SettingRule } from '../../../src/webconfig/merge-rules.js';
import { openMergeRules } from '../open-rules.js';
import { documents, type GeneratedFile } from './documents.js';

const carry = (...patterns: readonly string[]): SettingRule => ({ patterns, policy: 'carry', isExplicit: true });

const settingRules: fc.Arbitrary<readonly SettingRule[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc
      .subarray(
        [
          'system.webServer/httpProtocol/customHeaders',
          'system.webServer/staticContent',
          'system.serviceModel/client/endpoint/@address',
          'system.web/sessionState',
          'system.net/mailSettings',
          'system.web',
          'custom',
        ],
        { minLength: 1, maxLength: 2 },
      )
      .map((patterns) => [carry(...patterns)]),
  },
  {
    weight: 1,
    arbitrary: fc.constant([{ patterns: ['appSettings/A', 'connectionStrings'], policy: 'keep', isExplicit: true }]),
  },
);

const rules: fc.Arbitrary<MergeRules> = fc
  .record({
    settings: settingRules,
    oldOnly: fc.constantFrom('carry' as const, 'carry' as const, 'carry' as const, 'report' as const),
    isMoved: fc.boolean(),
  })
  .map(({ settings, oldOnly, isMoved }) => ({
    ...openMergeRules,
    settings,
    oldOnly,
    rewrites: isMoved
      ? [
          {
            kind: 'path-segments' as const,
            patterns: ['*'],
            from: 'PhoneFactorWebServiceSdk',
            to: 'MultiFactorAuthWebServiceSdk',
          },
        ]
      : [],
  }));

const sourceOf = (path: string, { bytes, beside }: GeneratedFile) => ({ path, bytes, included: beside });

/** Two or three files; now and then the old default is one of the other two. */
export const requests: fc.Arbitrary<MergeRequest> = fc
  .record({
    original: documents,
    target: documents,
    originalDefault: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: documents },
      { weight: 1, arbitrary: fc.constantFrom('original' as const, 'target' as const) },
    ),
    rules,
  })
  .map(({ original, target, originalDefault, rules: chosen }) => {
    const before = originalDefault === 'original' ? original : originalDefault === 'target' ? target : originalDefault;
    return {
      original: sourceOf('old.config', original),
      target: sourceOf('new.config', target),
      ...(before ? { originalDefault: sourceOf('originalDefault.config', before) } : {}),
      rules: chosen,
    };
  });
