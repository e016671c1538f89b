import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRepository } from '../../scripts/self-references.js';

const outer = `name: Outer
description: A composite action of the caller that uses one of this suite.
runs:
  using: composite
  steps:
    - uses: ${exampleRepository}/actions/back-up-and-uninstall@v1
      with:
        settings: mfa-upgrade.yml
`;

const workflow = `name: Composites
on: workflow_dispatch
permissions: {}
jobs:
  twice:
    name: A composite in a composite, and twice
    runs-on: [self-hosted, mfa1]
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: ./.github/actions/outer
      - uses: ./.github/actions/outer
`;

/** A caller's workflow that uses a composite action of this suite in one of its own, twice in one job. */
export function writeComposites(repository: string): void {
  mkdirSync(join(repository, '.github', 'actions', 'outer'), { recursive: true });
  writeFileSync(join(repository, '.github', 'actions', 'outer', 'action.yml'), outer);
  writeFileSync(join(repository, '.github', 'workflows', 'example-composites.yml'), workflow);
}
