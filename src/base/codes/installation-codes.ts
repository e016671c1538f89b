/** Removal and installation. */
export const installationCodes = {
  'installer-failed-<number>': {
    message: '… exit code … after … seconds.',
    advice:
      "The number is Windows Installer's: see [exit codes](known-failures.md#exit-codes-of-windows-installer), and [1603](../troubleshooting.md#1603) for the commonest.",
  },
  'product-still-there': {
    message: 'The installer reported success, but … is still in Programs and Features.',
    advice: 'Remove it there by hand, run again.',
  },
  'data-file-changed': {
    message: 'After this step the data file …',
    advice:
      'Do not go on. Put the `Data` folder back with [restore-backup](../how-to/restore-or-roll-back.md), run again.',
  },
  'data-file-lost': {
    message: 'The data file … is gone or empty after the removal, and the backup set does not have its content.',
    advice: 'Put it back from your last good copy before the new server is installed.',
  },
  'install-path-lost': {
    message: 'The registry does not name …, and the value could not be written.',
    advice:
      'Put the value `InstallPath` back by hand: without it the new server is installed into its own default folder.',
  },
  'virtual-directory-letters': {
    message: 'The virtual directory … of … has letters outside of ASCII: …',
    advice: 'A warning: some letters look like others. Approve only a name that you know.',
  },
  'virtual-directory-hidden': {
    message: 'The new … would be installed as …, but IIS refuses by default every request with … in its path.',
    advice:
      'Give another name. IIS keeps these names for files that nobody may open: `bin`, `App_Code`, `App_Data`, `App_Browsers`, `App_GlobalResources`, `App_LocalResources`, `App_WebReferences`.',
  },
  'setup-not-given': {
    message: 'No setup program of the Multi-Factor Authentication Server was given.',
    advice: 'Give `setup-path`. It cannot be downloaded by this suite.',
  },
  'setup-missing': {
    message: '… cannot be used: …',
    advice: 'The file of `setup-path` is not there, as the server sees it.',
  },
  'setup-unreadable': { message: '… cannot be used: …', advice: 'The account of the runner may not read it.' },
  'setup-not-a-package': {
    message: '… cannot be used: …',
    advice: 'It is cut short, or an error page saved under that name.',
  },
  'setup-wrong-name': {
    message: '… is not named …',
    advice: 'Give the setup program of the server under its original name, not one of the web packages.',
  },
  'setup-hash-mismatch': { message: '… has the SHA-256 …, not …', advice: 'Copy it again, or correct `setup-sha256`.' },
  'server-not-found-after-installation': {
    message:
      'The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.',
    advice: 'It may still be at work: look at the log that the message names, wait, run again.',
  },
  'server-in-other-folder': {
    message: 'The server was installed into …, not into …, where the data file is.',
    advice: 'Uninstall it in Programs and Features, run again: the run puts `InstallPath` back and installs it again.',
  },
  'target-version-unknown': {
    message: 'The Mobile App Web Service was installed, and whether it is needed depends on the target version.',
    advice: 'Give `target-version`.',
  },
  'setup-does-not-run': {
    message: '… cannot run on this server: …',
    advice:
      'Give a setup program for this Windows as `setup-path`. Its header shows for which processor and Windows it is made.',
  },
  'target-version-other': {
    message: 'target-version is …, but … is version …',
    advice: 'Leave `target-version` out, or give the setup program of that version.',
  },
  'mobile-app-left-out': {
    message: 'The Mobile App Web Service is not installed again: MFA Server … has none, 8.0 and later do not need it.',
    advice: 'A warning. Test the app of one user afterwards.',
  },
  'package-folder-not-given': {
    message: 'This server has no MFA Server, so …',
    advice:
      'A separate web server: give `package-folder`. See [a separate web server](../how-to/upgrade-a-web-server.md).',
  },
  'package-missing': {
    message: '… cannot be used: …',
    advice:
      'Run [stage-installers](../../actions/stage-installers/README.md), or copy it from the install folder of the MFA Server.',
  },
  'package-unreadable': {
    message: '… cannot be used: …',
    advice: 'The account of the runner may not read the share or folder.',
  },
  'package-not-a-package': { message: '… cannot be used: …', advice: 'Cut short, or no package: copy it again.' },
  'package-wrong-bitness': {
    message: '… package, but this Windows is …',
    advice: 'Take `…64.msi` on 64-bit Windows, `…32.msi` on 32-bit Windows.',
  },
  'package-other-version': {
    message: '… is version …, but the MFA Server …',
    advice:
      'Take it from the install folder of this MFA Server and give that folder as `package-folder`, or give its hash as `package-sha256`, after the approval, too.',
  },
  'package-not-trusted': {
    message: 'signed, but not trusted',
    advice:
      'Not signed, or by nobody that this server trusts. Copy it again from its source; for a setup program that you trust, pin `setup-sha256`, for a package `package-sha256`.',
  },
  'package-signer-unexpected': {
    message: '… is signed by …, not by …',
    advice:
      'Windows trusts the signature, but it is of somebody else. Copy the package again from its source; where that signer is right, name it in `expected-signer`.',
  },
  'package-signature-not-judged': {
    message: 'Nobody could judge the signature of …: …',
    advice:
      'PowerShell does not answer on this server. Have it allowed, or compare the hash on a machine that shows the signature and give it as `setup-sha256` or `package-sha256`. See [hardened servers](../how-to/hardened-servers.md).',
  },
  'package-changed': {
    message: '… has the SHA-256 …; the plan was made for …',
    advice: 'It was exchanged after the approval. Find out who did; plan and approve again.',
  },
  'package-without-address': {
    message: '… does not declare …, so site and virtual directory cannot be chosen.',
    advice:
      'Install that component through the console of the MFA Server under the name that the message gives, then run again.',
  },
  'web-application-not-found-after-installation': {
    message: 'The package reported success, but site … has no … at …',
    advice: 'Look at its log and at the site in IIS Manager.',
  },
  'application-pool-unusable': {
    message: 'IIS has no application pool named …',
    advice: 'Or it does not run .NET v4.0: the message names those that do.',
  },
  'pool-identity-changes': {
    message: 'The … ran as … (application pool …) and will run as … (application pool …).',
    advice:
      'A warning: give the new account the rights that the old one had, or keep the account with a pool of its own (`application-pool`).',
  },
  'component-given-up': {
    message: 'The … is …not … (do-not-reinstall)…',
    advice: 'A warning: `do-not-reinstall` was given, now or in an earlier run. `none` takes it back.',
  },
  'public-address-unknown': {
    message: 'The address of the User Portal changes to …, and IIS does not show under which name users reach it.',
    advice: 'A warning: give `public-address`, or fill the address into the texts by hand.',
  },
  'application-pool-needed': {
    message:
      'The old application pool …, and it runs as …. A new pool cannot be made for that account: its password cannot be read from IIS.',
    advice:
      'Make a pool with .NET v4.0 and without 32-bit applications under that account, and give its name as `application-pool`.',
  },
  'application-pool-of-others': {
    message: 'The new components would run in the application pool …, in which other applications run: …',
    advice:
      'Make a pool with .NET v4.0 for them alone and give its name as `application-pool`; or give the name of this one, if they may share it.',
  },
  'name-of-other-application': {
    message: '… would be installed as … of the site …, but another application is there…',
    advice: 'The name is in use by somebody else. Give one that is free. The other application is not touched.',
  },
  'name-of-other-component': {
    message: '… would be installed as … of the site …, which is the place of the …',
    advice: 'Two parts of the product cannot be at one address. Give another name.',
  },
  'folder-of-others': {
    message: '… would be installed as … of the site …, but the folder …',
    advice: 'The folder has content that is not the component’s. Give another name, or move the content away first.',
  },
  'component-is-site-root': {
    message: 'The old … is the root of the site …; the package of the new one makes a virtual directory below a site.',
    advice:
      'Give a name for the new virtual directory. People who open the root of the site need the new address, or a redirect that you set.',
  },
  'component-in-other-folder': {
    message: 'The old … is in …; its package installs the new one into …',
    advice:
      'A note: somebody moved the old one. The folder follows the site; move what else belongs to it, and correct what names the old folder.',
  },
} as const;
