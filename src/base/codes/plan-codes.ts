/** Plan and approval. */
export const planCodes = {
  'approval-mismatch': {
    message: 'The plan made now (…) is not the approved one (…).',
    advice:
      'Server, inputs or an installer are not as they were when the plan was approved. Nothing was changed. Look at the differences (give `approved-plan-file` to see them), then have the new plan approved. See [approve a plan](../how-to/approve-a-plan.md).',
  },
  'approval-used-up': {
    message: 'The approval of … is used up: …',
    advice:
      'One approval covers one way through its plan. After a finished upgrade, a roll-back or a restore the same digest changes nothing any more: make a new plan and have it approved. See [approve a plan](../how-to/approve-a-plan.md).',
  },
  'changed-since-plan': {
    message: 'Files or registry values were changed after the plan was made. …',
    advice:
      'A web.config, a theme or a value of the product in the registry is not as it was when the plan was made and approved. Somebody changed it in between. Put it back, or make a new plan. Live data (the data folder) may change: it is copied again before the removal.',
  },
  'approval-required': {
    message: 'This run needs an approved plan (require-approval is "true"), and none was given.',
    advice:
      'Run with `mode: plan` first, have the plan approved, and give its digest as `approved-plan`. Nothing was changed.',
  },
  'approved-plan-other-input': {
    message: 'The approved plan … was made with other inputs.',
    advice:
      'The plan brings its own inputs: leave the named ones out. For other values make a new plan (`mode: plan`) and have it approved. Nothing was changed.',
  },
  'approved-plan-altered': {
    message: 'The artifact … is not the plan with the digest …',
    advice:
      'Somebody made another artifact of that name, or altered it. Nothing was changed. Find out who did. Then remove that artifact, or make a new plan and have it approved.',
  },
  'approved-plan-missing': {
    message: 'approved-plan-file was given without approved-plan.',
    advice: 'A file alone is no approval: give the digest too.',
  },
  'approved-plan-file-mismatch': {
    message: 'The file in approved-plan-file is not the plan with the digest …',
    advice: 'The file is of another plan: take the one of the run that was approved (`plan-path`).',
  },
  'approved-plan-file-unreadable': {
    message: 'The approved plan … could not be read.',
    advice: 'The job does not have that file: download the artifact first.',
  },
  'journal-invalid': {
    message: 'The journal … cannot be used: …',
    advice:
      'A line of the journal lacks a field, or a field is wrong, or the file is no journal in UTF-8 any more: it was changed. Put it back from a copy. Do not delete it: without it the suite does not know what was done to this server.',
  },
  'plan-invalid': {
    message: '… is no plan: …',
    advice: 'The file was edited, or is another one. Give it as the run wrote it.',
  },
  'operator-step-unknown': {
    message: 'There is no operator step …',
    advice:
      '`completed-operator-steps` has a word that is none: `activate-server`, `confirm-replication-group`, `set-portal-url`, `inform-users`.',
  },
  'operator-step-early': {
    message: 'The operator step … was confirmed, but it was not asked for yet on this server.',
    advice:
      'Run without it in `completed-operator-steps`. The run stops and asks for it when it is time. A confirmation counts only after that.',
  },
  'operator-step-open': {
    message: '… needs the operator step …, which nobody has confirmed.',
    advice:
      'A person has to do it first. See [activate and choose the replication group](../how-to/activate-and-choose-the-group.md).',
  },
} as const;

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
    advice:
      'Put the value InstallPath back with `restore-backup`. If the server is in another folder, uninstall it and run again.',
  },
  'server-installed-in-part': {
    message: '"…" is in Programs and Features of …, but no service runs a program of …',
    advice: 'The wizard or the setup program ended half way. Uninstall it, see its log, run again.',
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
