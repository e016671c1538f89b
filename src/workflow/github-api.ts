import type { Environment } from './read-inputs.js';

/** GITHUB_API_URL is the one of GitHub Enterprise Server on its runners. */
export function apiAddress(environment: Environment): string {
  return (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
}

/** Of a request to the REST API, version 2022-11-28. */
export function apiHeaders(token: string) {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  };
}
