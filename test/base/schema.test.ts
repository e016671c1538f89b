import { describe, expect, test } from '@jest/globals';
import * as v from '../../src/base/schema.js';
import { planDigestText } from '../../src/workflow/input.js';

const hex = '0123456789abcdef'.repeat(4);

describe('a digest that was copied from somewhere', () => {
  test.each([
    `sha256:${hex}`,
    hex,
    `SHA256:${hex.toUpperCase()}`,
    `sha-256: ${hex}`,
    `\`sha256:${hex}\``,
    `"sha256:${hex}"`,
    `approved-plan: sha256:${hex}`,
    `mode: apply\napproved-plan: sha256:${hex}\n`,
    `\`\`\`yaml\nmode: apply\napproved-plan: sha256:${hex}\n\`\`\``,
  ])('%j is taken', (given) => {
    expect(v.safeParse(planDigestText.schema, given).output).toBe(`sha256:${hex}`);
  });

  test.each([hex.slice(1), `${hex}0`, `${hex} ${hex}`, `sha512:${hex}`, `sha256:${hex} or so`, `g${hex.slice(1)}`])(
    '%j leaves a doubt and is refused',
    (given) => {
      expect(v.safeParse(planDigestText.schema, given).success).toBe(false);
    },
  );
});
