/** What work printed and with which exit code it ended; both are afterwards as they were, and no signal is listened to. */
export async function captured(work: () => unknown): Promise<{ readonly log: string; readonly exitCode: unknown }> {
  const { exitCode, stdout } = process;
  const write = stdout.write;
  const listening = (['SIGINT', 'SIGTERM', 'SIGBREAK'] as const).map(
    (name) => [name, process.listeners(name)] as const,
  );
  let log = '';
  stdout.write = (text: string | Uint8Array) => {
    log += String(text);
    return true;
  };
  process.exitCode = 0;
  try {
    await work();
    return { log, exitCode: process.exitCode };
  } finally {
    stdout.write = write;
    process.exitCode = exitCode;
    for (const [name, before] of listening) {
      for (const one of process.listeners(name)) if (!before.includes(one)) process.off(name, one);
    }
  }
}
