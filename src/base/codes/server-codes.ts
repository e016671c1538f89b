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
