/** Order. */
export const orderCodes = {
  'phonefactor-still-installed': {
    message: '… comes after the removal of PhoneFactor, but these parts are still installed: …',
    advice:
      'Run `backup-pfdata` and `uninstall-phonefactor` first, or the [whole upgrade](../how-to/upgrade-one-server.md), which does them in this order.',
  },
  'server-not-installed': {
    message: '… comes after the installation of the Multi-Factor Authentication Server, which is missing.',
    advice: 'Run `install-mfa-server` first.',
  },
  'web-service-sdk-comes-first': {
    message: 'The new … is installed before the Web Service SDK that it calls: it serves nobody until that is there.',
    advice: 'A warning. Run `install-web-service-sdk` first, and `merge-webconfig` after both.',
  },
  'component-not-installed': {
    message: 'The new … is not installed, so there is no new web.config to merge into.',
    advice: 'Run `install-portal` or `install-mobile-app` first.',
  },
  'beginning-unknown': {
    message: '… has …, but no journal and no backup set shows what it had before, so it is not known what is missing.',
    advice:
      'Give the `work-folder` of the earlier runs, the set as `backup-path`, or an inventory from before as `server-before`. Where the server never had more than it has now: `server-before: as-found`.',
  },
  'server-before-unreadable': {
    message: 'The inventory … could not be read: …',
    advice: 'Give the path, as the server sees it, of an inventory that `inspect` wrote before the upgrade.',
  },
  'step-unaccounted': {
    message: '… has to be there at the end, but it is not there and no step of this plan installs it.',
    advice: 'A record that the step depends on is missing. The message names it: give it, and plan again.',
  },
  'upgraded-part-missing': {
    message: 'The new … was there before the first run on this server, but …',
    advice: 'Somebody removed it. Install it again with the installer that it came from, at the same place.',
  },
  'merge-source-missing': {
    message: 'The old web.config of the … is in no backup set that can be read, so its values cannot be merged.',
    advice: 'Give the set that contains it as `backup-path`.',
  },
  'choice-contradicts-intention': {
    message: 'An earlier run chose … for the …, this run asks for …',
    advice: 'Give the same name as the earlier run, or give the other one explicitly.',
  },
  'server-put-back': {
    message: 'The journal of … shows changes that this machine does not have: …',
    advice:
      'A snapshot or an image was put back: `when-records-differ: start-again`. Only the registry key of the suite was lost: `when-records-differ: go-on`.',
  },
  'journal-elsewhere': {
    message:
      'An earlier run began an upgrade of … with the work folder …; the journal of this work folder does not have it.',
    advice: 'Give that folder as `work-folder`. If it is lost, give `backup-path` and `when-records-differ: go-on`.',
  },
  'journal-broken': {
    message: 'In the journal of … something is missing or was changed before line …: what it recorded is not known.',
    advice: 'Put `journal.jsonl` back from a copy. If there is none: `when-records-differ: go-on`.',
  },
  'install-path-not-as-before': {
    message: 'The registry names …, but the server belongs into …, where the data file is.',
    advice: 'Put the value InstallPath back with `restore-backup`, or install the server into the old folder.',
  },
  'data-file-not-as-before': {
    message: 'The data file … is …; before the upgrade it had … bytes.',
    advice: 'Put the Data folder back with `restore-backup`.',
  },
  'backup-sets-without-journal': {
    message: 'There is no journal of …, but sets of it: … What was done to the server is not on record.',
    advice: 'Give the `work-folder` of the earlier runs, or the set from before the first removal as `backup-path`.',
  },
  'upgraded-in-part': {
    message: '… was upgraded in part before this suite ran: …',
    advice:
      'A warning: what was removed by hand and not installed again cannot be seen. Give `server-before` or `backup-path` if there was more.',
  },
  'no-backup-set': {
    message: 'No verified backup set of … was found.',
    advice: 'Nothing is removed without one. Run `backup-pfdata`, or give `backup-path`.',
  },
} as const;
