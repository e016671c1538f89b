import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment } from '../../../src/workflow/read-inputs.js';

/** Runs `work` with the variables of a job of GitHub Actions whose API, on this machine, lists one artifact of that name. */
export async function withPlanArtifact(
  name: string,
  zip: Buffer,
  work: (job: Environment) => Promise<void>,
): Promise<void> {
  const service = createServer(({ url = '' }, response) => {
    if (url.startsWith('/store')) return void response.end(zip);
    if (url.endsWith('/zip')) return void response.writeHead(302, { location: `${address()}/store` }).end();
    response.end(JSON.stringify({ artifacts: [{ id: 7, name, expired: false, size_in_bytes: zip.length }] }));
  });
  const address = () => `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const job = {
    GITHUB_API_URL: address(),
    GITHUB_REPOSITORY: 'contoso/mfa',
    GITHUB_SERVER_URL: 'https://github.com',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
  };
  try {
    await work(job);
  } finally {
    service.closeAllConnections();
    await new Promise((resolve) => service.close(resolve));
  }
}
