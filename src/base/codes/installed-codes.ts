/** What is installed. */
export const installedCodes = {
  'no-phonefactor-found': {
    message:
      'No part of PhoneFactor or MFA Server was found on …, in either registry view or in IIS, and no record shows what it had.',
    advice:
      'The wrong server, or the wrong work folder, or the product has another name in Programs and Features (`product-names`). If it was removed already: `backup-path`, or an inventory from before as `server-before`.',
  },
  'mfa-server-found': {
    message: '… has … and no part of PhoneFactor, and no record shows that it had one',
    advice:
      'A warning: for MFA Server 6 and later another document of the vendor applies, [Upgrade to the latest Azure Multi-Factor Authentication Server](https://learn.microsoft.com/previous-versions/entra/identity/authentication/howto-mfaserver-deploy-upgrade). `inspect`, `backup-pfdata`, `check-host` and `merge-webconfig` with two files work here as well.',
  },
  'generation-unclear': {
    message: '… the name is of …, the version is of …',
    advice: 'Name it with `product-names`.',
  },
  'unknown-product-entry': {
    message: '… looks like a part of the product but matches no component.',
    advice:
      'Name the component that it is with `product-names`, or give `other=<its name>`. Before an upgrade it stops; later it is a warning.',
  },
  'two-installs': {
    message: 'Several entries of Programs and Features are the … of …: …',
    advice: 'Often one is left over from an earlier installation. Give the one that is in use with `product-codes`.',
  },
  'product-code-not-found': {
    message: 'No installed … has the product code …',
    advice: '`product-codes` names what is not installed: correct it or leave it out.',
  },
  'product-program-open': {
    message: '… is open … (process …). It belongs to the product',
    advice:
      'Before the first removal it stops: close the console there, in a disconnected session as well. Later it is a warning.',
  },
  'product-programs-not-listed': {
    message: 'Whether somebody has a program of the product open, for example its console, could not be read',
    advice: 'A warning: see for yourself that the console is closed in every session.',
  },
  'install-path-missing': {
    message: 'The agent is installed, but the registry has no value InstallPath for it.',
    advice:
      'Give the folder as `install-path`. Without it the new server would go elsewhere and not find the data file.',
  },
  'install-path-unknown': {
    message: 'The registry of … has no InstallPath of PhoneFactor in either view.',
    advice: 'As above, after the removal of the agent.',
  },
  'install-path-two-views': {
    message: 'The registry names two install folders: …',
    advice: 'The 32-bit and the 64-bit view differ. Give the folder whose `Data` is in use as `install-path`.',
  },
  'install-path-not-a-path': {
    message: 'The registry names … as the install folder (…-bit view), which is no path of Windows.',
    advice: 'The value was damaged. Give the folder as `install-path`.',
  },
  'install-folder-missing': {
    message: 'The registry names … as the install folder, but there is no such folder.',
    advice: 'Was the product moved? Give the folder that it is in now as `install-path`.',
  },
  'agent-not-recognised': {
    message:
      'The service … runs from the install folder of PhoneFactor, but no entry in Programs and Features is recognised as the agent.',
    advice: 'Name it with `product-names`, for example `phonefactor/agent=Phone Agent*`.',
  },
  'component-at-other-name': {
    message: 'The new … is installed as …, but … asks for …',
    advice: 'Leave the input out, or uninstall the new component and run again.',
  },
  'web-component-at-other-place': {
    message: 'The new … is at … on …, but it belongs at …',
    advice: 'Its package or a person put it elsewhere. Uninstall it in Programs and Features, run again.',
  },
  'new-application-missing': {
    message: '… is installed, but IIS has no application of the new …',
    advice:
      'Its package ended without making one. Uninstall it and run again, or name the application with `web-applications`.',
  },
  'service-not-found': {
    message: '… is installed, but no service runs a program of its install folder.',
    advice: 'A warning: the backup cannot stop what it does not know. Find it in `services.msc`, stop it by hand.',
  },
  'web-settings-not-read': {
    message: 'The IIS settings of … could not be read: …',
    advice:
      'IIS does not show the configuration of the application, often because its web.config is damaged or open. Correct what the message names; nothing is removed before the settings are known.',
  },
  'files-wait-for-restart': {
    message: '… file(s) of other programs are replaced or deleted at the next start of Windows: …',
    advice: 'A warning: browsers and updaters leave such entries again and again. Nothing has to be done.',
  },
  'powershell-silent': {
    message: 'Windows PowerShell does not run scripts of the suite on this server: …',
    advice:
      'A warning: signatures cannot be judged, so packages need their hashes (`setup-sha256`, `package-sha256`), and access rights are not recorded. Have powershell.exe allowed for the account of the runner.',
  },
  'powershell-restricted': {
    message: 'Windows PowerShell runs in the mode … on this server.',
    advice: 'A warning: access rights and times of creation are not restored.',
  },
  'two-web-applications': {
    message: 'Several applications of IIS may be the …: …',
    advice: 'Name the one that is in use with `web-applications`.',
  },
  'further-web-application': {
    message: 'The application … has the content of …, too. Its web.config and its own themes are backed up',
    advice: 'A warning: a second portal is named, and the suite leaves it alone. Decide whether it is needed any more.',
  },
  'product-without-web-application': {
    message: '… is installed, but …',
    advice:
      'IIS has no application with its content. Name it with `web-applications`, or give `none`: its web.config is then not backed up.',
  },
  'agent-key-without-agent': {
    message:
      'The registry has values of the agent or server (…), but no entry in Programs and Features is recognised as it, and its data file was not found.',
    advice:
      'Before an upgrade it stops. Give the name of the product as `product-names`; where it was removed, its folder as `install-path` or its data file as `data-file`; where nothing of it is left, remove the key.',
  },
  'data-file-without-agent': {
    message: 'The data file … is on this server, but no entry in Programs and Features is recognised as the agent',
    advice:
      'Before an upgrade it stops: the agent was removed, and the registry does not name its folder. Give its folder as `install-path`; a product under a name of its own as `product-names`; data that is not needed any more: move it to another folder, do not delete it.',
  },
  'web-application-without-product': {
    message: '… has the content of the …, but Programs and Features has no such product.',
    advice:
      'Name its product with `product-names`, or give `none` with `web-applications`. Before an upgrade it stops; later it is a warning.',
  },
  'web-application-not-found': {
    message: 'IIS has no application …, which was given for the …',
    advice: 'Write `web-applications` as site/path, as the inventory shows it.',
  },
  'web-application-unknown': {
    message: 'The … was installed, but no web application in IIS belongs to it.',
    advice: 'Name it with `web-applications`.',
  },
  'application-pool-missing': {
    message: '… runs in the application pool …, which IIS does not have.',
    advice: 'A warning: the application does not answer. Make the pool, or choose another in IIS Manager.',
  },
  'data-file-missing': {
    message: 'The data file … is …',
    advice: 'Users and settings are in it. Find it and give its path as `data-file`. Uninstall nothing before.',
  },
  'data-file-empty': {
    message: 'The data file … is …',
    advice: 'It contains no users. Put it back from your last good copy.',
  },
  'data-file-unreadable': {
    message: 'The data file … is …',
    advice: 'A program has it open, or a right is missing; the message names which.',
  },
  'prerequisite-<name>': {
    message: 'Prerequisite … is not met: …',
    advice: 'See [prerequisites](known-failures.md#prerequisites) for each.',
  },
  'known-failure-<name>': {
    message: '',
    advice:
      'What others met and what this server makes likely: a warning, or a blocker where the upgrade could not be finished. See [known failures](known-failures.md).',
  },
} as const;

/** After the upgrade. */
export const afterCodes = {
  'verification-failed': {
    message: '… checks failed:',
    advice:
      'Each failed check has its evidence and its own advice. See [verify](../how-to/upgrade-one-server.md#after).',
  },
  'verification-not-proven': {
    message: '… required checks are not proven:',
    advice:
      'Nothing failed, and not everything that is required could be shown. Each check says what is missing; `fail-on-not-proven: false` lets the step pass all the same.',
  },
  'records-not-found': {
    message: 'There is no record of a server in the folders of "records".',
    advice: 'Download the artifacts of the jobs that ran upgrade-report first.',
  },
  'record-invalid': {
    message: '… is no record of a server: …',
    advice: 'Edited or another file: give it as it was written.',
  },
  'merge-record-invalid': {
    message: '… is no record of a merge: …',
    advice: 'Somebody changed the file in the work folder; the merged web.config is not affected.',
  },
} as const;
