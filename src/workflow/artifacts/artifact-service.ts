import type { Environment } from '../read-inputs.js';

/**
 * Why artifacts cannot be used here; undefined when they can.
 * @param environment the variables of the runner that the artifact client reads
 */
export function whyNoArtifacts(environment: Environment): string | undefined {
  if (!environment.ACTIONS_RUNTIME_TOKEN || !environment.ACTIONS_RESULTS_URL) {
    return 'this is no job of GitHub Actions, or its runner offers no artifact service';
  }
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  return isSupported(server)
    ? undefined
    : `${server} is a GitHub Enterprise Server, whose artifact service the client does not speak`;
}

/** The client's own rule. Source: actions/toolkit, packages/artifact, `isGhes`. */
function isSupported(server: string): boolean {
  const name = URL.parse(server)?.hostname.toUpperCase() ?? '';
  return name === 'GITHUB.COM' || name.endsWith('.GHE.COM') || name.endsWith('.LOCALHOST');
}
