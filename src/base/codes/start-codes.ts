/** Start of a job. */
export const startCodes = {
  'input-invalid': {
    message: 'The input … is … Allowed: …',
    advice:
      "A wrong or unknown word below `with:`. Nothing was touched. The message lists what is allowed; the action's README explains each value.",
  },
  'not-windows': {
    message: 'This machine is no Windows server (…).',
    advice:
      'The job ran on another runner. Give the label of the server in `runs-on`, or [rehearse](../how-to/rehearse-your-server.md) with `rehearsal-folder`.',
  },
  'server-locked': {
    message: 'This server is being changed by … Lock: …',
    advice:
      'Another run works on this server. Wait for it. The lock of a process that has ended is taken over by itself: do not delete it. A lock of another machine, or of a process of which this machine does not show when it was started, is not: the message has the nonce of the lock, and `release-lock` with it releases the lock when you have seen that the run has ended. The action `inspect` names the owner, too. Give all workflows of one server the same [concurrency group](../workflows.md#concurrency-time-limits-rights).',
  },
  stopped: {
    message: '… stopped for a person …',
    advice:
      'Nothing is wrong: the run stopped at a point that the plan has, and `fail-on-stop: true` makes that a red step. Follow the first lines of the summary, and run again.',
  },
  'run-cut-off': {
    message: 'The run was cut off by …: the job was cancelled, or its time was over. No further step was begun.',
    advice:
      'Services that the run had stopped are ordered to start while the old agent is in place; an installer continues. Run again with the same inputs. See [a job was cancelled](../how-to/after-a-cancelled-job.md).',
  },
  'earlier-run-cut-off': {
    message: 'An earlier run was cut off …: … Stopped by it: …',
    advice:
      'A warning. See that the named services run, and carry the run on with the same inputs. See [a job was cancelled](../how-to/after-a-cancelled-job.md).',
  },
  'installer-still-at-work': {
    message: 'An installer of an earlier run still works on this server: …',
    advice:
      'Its run was cut off, and it continues by itself. Do not restart the server. Wait until it has ended, and run again.',
  },
  blocked: {
    message: '…: … this plan:',
    advice: 'Each of them has a code of its own in the lines below the message. Nothing was changed.',
  },
  'not-a-rehearsal-server': {
    message: '… is not a rehearsal server: …',
    advice:
      '`rehearsal-folder` or `MFA_UPGRADE_REHEARSAL` names another folder. Give one like those in [examples/servers](../../examples/servers/README.md). On a real server, remove that variable.',
  },
  'rehearsal-faults-invalid': {
    message: '… is no list of faults: …',
    advice:
      'The message names line and name, and the known name that is nearest. See [faults of a rehearsal server](rehearsal-faults.md).',
  },
  'rehearsal-folder-not-empty': {
    message: 'The folder for the rehearsal is not empty: …',
    advice: 'A rehearsal is never written over something else: give a new folder.',
  },
  'registry-access-denied': {
    message: 'The registry key … could not be read: access is denied.',
    advice: 'The account of the runner is no administrator. See [set up a runner](../how-to/set-up-a-runner.md).',
  },
  'folder-not-readable': {
    message: 'The folder … could not be listed: …',
    advice: 'As above, or a folder whose rights were taken away from administrators.',
  },
  'host-check-failed': {
    message: '… thing(s) on … are not as the suite needs them:',
    advice:
      'Do not upgrade this server before each is understood. See [check the host first](../how-to/check-the-host-first.md).',
  },
  'host-check-not-cleared': {
    message: 'An earlier check left things that could not be taken away:',
    advice: 'The message names each with the reason. Take them away by hand, then check again.',
  },
  'host-check-invalid': {
    message: 'The verdict of check-host cannot be read: …',
    advice: 'Check the server again: the verdict in the work folder is then written anew.',
  },
} as const;
