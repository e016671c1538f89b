/** Loaded before an action (`--import`): at its end the processor time and the memory of the process, for the profile. */
import { appendFileSync } from 'node:fs';

export interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const file = process.env.BENCH_USAGE;
if (file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
