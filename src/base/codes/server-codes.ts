/** Servers that are reached from another machine. */
export const serverCodes = {
  'server-name-invalid': {
    message: 'The input server is "…", which is no name to act on: …',
    advice:
      'Give the name of the computer, with or without its domain: no address, no path, no name of a domain. For the machine of the runner itself leave `server` out.',
  },
  'server-name-unknown': {
    message: 'The name … leads to no address from this machine.',
    advice: 'A typing error, or the DNS of the machine of the runner lacks it: `nslookup NAME` shows what it has.',
  },
  'server-port-closed': {
    message: 'Nothing answers on … at … from this machine.',
    advice:
      'A firewall drops the connection. Open TCP 445 and 5985 (or 5986) on the server for the machine of the runner alone; see [act on a server from another machine](../how-to/act-from-another-machine.md).',
  },
  'server-certificate-untrusted': {
    message: 'The certificate of remote management on … is not trusted by this machine: …',
    advice:
      "Only TLS (5986) answers, and its certificate is of nobody whom the machine of the runner trusts, or for another name. Give it one of the domain's authority, or allow HTTP inside the domain: Kerberos encrypts it.",
  },
  'remote-management-missing': {
    message: 'Remote management does not work on …: …',
    advice: 'It is off until Windows Server 2008 R2, or was switched off. `winrm quickconfig -quiet` on the server.',
  },
  'server-rights-missing': {
    message: 'The account of the runner has no administrator rights on … over the network: …',
    advice:
      'The service of the runner needs a domain account, best a group managed one, in the local Administrators group of the server. Windows takes the rights of local accounts away over the network.',
  },
  'server-share-missing': {
    message: 'The administrative share … is not there: …',
    advice: 'Administrative shares are switched off. Switch them on, or give a share of your own as `server-share`.',
  },
  'server-share-unusable': {
    message: 'The share of … cannot be written as the suite needs it: …',
    advice: 'The drive of the server is full, or its share is read-only: the message has which.',
  },
  'server-clock-differs': {
    message: 'The clock of … is … minutes … the clock of this machine.',
    advice: 'Kerberos takes five minutes at most, and a journal needs the order of things: set the clock right first.',
  },
  'server-is-another': {
    message: 'Behind the name … the computer … answers: an alias, a cluster or a wrong address.',
    advice: 'Give the name of the computer itself; of a cluster each node by its own name.',
  },
  'server-not-supported': {
    message: 'The suite does not act on … from another machine: …',
    advice:
      'From elsewhere it acts on members of a domain with 64-bit Windows Server 2008 R2 SP1 or later that are no domain controllers; the reason is in the message.',
  },
} as const;

/** Folders and files that inputs name. */
export const folderCodes = {
  'path-is-drive-root': {
    message: '… is the root of a drive.',
    advice: 'Give a folder on that drive, one that is made for this purpose. Nothing was touched.',
  },
  'path-has-short-name': {
    message: '… has a short name: ….',
    advice:
      'Names such as `PROGRA~1` hide which folder is meant. Give the long names, as `dir /x` or the Explorer shows them. Nothing was touched.',
  },
  'path-is-system-folder': {
    message: '… is, contains, or is inside of a folder of Windows or of its programs: ….',
    advice:
      'The suite never writes there, and looks for nothing there. Give a folder of your own, for example `D:\\mfa-upgrade`. Nothing was touched.',
  },
  'path-is-web-folder': {
    message: '… is, contains, or is inside of a folder that IIS serves: ….',
    advice:
      'Files there can be opened from the network, and backup sets contain passwords. Give a folder outside of all web sites. Nothing was touched.',
  },
  'path-in-product-folder': {
    message: '… is, contains, or is inside of a folder of the product: ….',
    advice:
      'A set in a folder that is backed up would contain itself, and the removal of the product would delete it. Give a folder outside. Nothing was touched.',
  },
  'path-not-a-folder': {
    message: '… has to be a folder, but … is …',
    advice: 'Give the folder, not a file in it or a link to it.',
  },
  'path-not-a-file': {
    message: '… has to be a file, but it is a folder.',
    advice: 'Give the whole path with the name of the file.',
  },
  'path-not-there': {
    message: '… is not there: …',
    advice:
      'The name is wrong, or the drive or the share is not reachable from the server. On a share the account of the runner needs rights of its own.',
  },
  'path-not-writable': {
    message: '… cannot be written to: …',
    advice:
      'A small file was to be written there and removed again, as a proof. Give the account of the runner the right to write, or another folder.',
  },
  'path-without-room': {
    message: '… has no room for the backup: …',
    advice: 'Free room on that volume, or give a folder on another one. Nothing was touched.',
  },
  'work-folder-not-empty': {
    message: 'The work folder … is not empty and not a work folder of this suite: it contains …',
    advice:
      'The work folder is closed to everybody but administrators, with everything in it. Give a new or empty folder as `work-folder`, or the one of the earlier runs. Nothing was touched.',
  },
} as const;

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
  'earlier-run-not-finished': {
    message: 'The last run of …, begun …, did not come to the end of its plan. …',
    advice:
      'A warning. The run failed, or waits for a person or a restart. Run it again with the same inputs: it carries on. Or [roll back](../how-to/restore-or-roll-back.md).',
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
    message: '… is not as the suite needs it (…):',
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
