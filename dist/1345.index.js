export const id = 1345;
export const ids = [1345,4707,2514];
export const modules = {

/***/ 72514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDigest: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/**
 * `sha256:` and 64 hexadecimal digits over the plan's canonical JSON (RFC 8785). Two plans have the same digest only
 * when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(plan);
    if (text === undefined) {
        throw new Error('A plan is always JSON.');
    }
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 54707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portalAnnouncements: () => (/* binding */ portalAnnouncements)
/* harmony export */ });
function english(oldUrl, newUrl) {
    return {
        language: 'en',
        subject: 'New address of the multi-factor authentication portal',
        paragraphs: [
            'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has a new address.',
            `New address: ${newUrl}`,
            `Old address, which no longer works: ${oldUrl}`,
            'Please change your bookmarks. Your user name, your phone numbers and your PIN stay as they are; you need not enrol again.',
            'Messages that you received before this change still contain the old address. We will never ask you for your password or PIN by mail.',
        ],
    };
}
function german(oldUrl, newUrl) {
    return {
        language: 'de',
        subject: 'Neue Adresse des Portals für die mehrstufige Authentifizierung',
        paragraphs: [
            'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.',
            `Neue Adresse: ${newUrl}`,
            `Alte Adresse, die nicht mehr erreichbar ist: ${oldUrl}`,
            'Bitte ändern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren.',
            'Nachrichten, die Sie vor dieser Änderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
        ],
    };
}
/** What users have to be told when the portal's address changed; empty when it did not. */
function portalAnnouncements(oldUrl, newUrl) {
    if (oldUrl.replace(/\/+$/, '').toLowerCase() === newUrl.replace(/\/+$/, '').toLowerCase())
        return [];
    return [english(oldUrl, newUrl), german(oldUrl, newUrl)];
}


/***/ }),

/***/ 55744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ runServerSetupStep),
/* harmony export */   Qj: () => (/* binding */ setPortalUrlStep),
/* harmony export */   Sd: () => (/* binding */ informUsersStep),
/* harmony export */   Ze: () => (/* binding */ activateServerStep),
/* harmony export */   cV: () => (/* binding */ confirmReplicationGroupStep),
/* harmony export */   s0: () => (/* binding */ removeProductByHandStep)
/* harmony export */ });
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54707);

/**
 * What the upgrade document leaves to a person, with every path and value spelled out. Sources: "Upgrade the
 * PhoneFactor Agent to Azure Multi-Factor Authentication Server" and the vendor's deployment pages for MFA Server.
 */
/** Where the new server asks for it: activation in its console. Credentials cannot be made here. */
function activateServerStep(server) {
    return {
        id: 'activate-server',
        title: `Activate the Multi-Factor Authentication Server on ${server}, if it asks for it`,
        instructions: [
            `On ${server}, open "Multi-Factor Authentication Server" from the Start menu with "Run as administrator".`,
            'If the console does not ask for activation, the old activation was kept: go to the last instruction.',
            'Have a Global Administrator of the tenant generate activation credentials: Microsoft Entra admin center, Multifactor authentication, Server settings, "Generate". Only customers who activated a server before 1 July 2019 have this page. Use the credentials at once: they are to be taken as short-lived.',
            'Type e-mail and password into the console and choose "Activate".',
            'When asked for a group, choose the replication group that your other servers are in. A wrong group cannot be corrected later: only the vendor can undo it. A single server keeps its own group.',
            'If the console offers to promote this server to master, do not do so: it usually means that the master cannot be reached. Mend the connection first, otherwise there are two masters.',
            'The cloud service ended on 30 September 2024. If activation fails for that reason, say so in the change record; the files, services and sites of the upgrade can still be verified, an authentication cannot.',
            'Confirm this step once the console opens without asking for activation, or once it is recorded why it cannot.',
        ],
        proof: 'said',
        blocking: true,
    };
}
function confirmReplicationGroupStep(server) {
    return {
        id: 'confirm-replication-group',
        title: `Confirm the replication group of ${server}`,
        instructions: [
            `On ${server}, open the Multi-Factor Authentication Server console and look at its Status page.`,
            'See that the servers listed are those of your site and that exactly one of them is the master.',
            'If the list is empty or shows other servers, stop here and do not change users: the group cannot be corrected in the console. Have the vendor deactivate this server, then activate it again.',
            'If the console offers to promote this server, refuse unless the old master is gone for good.',
            'Confirm this step once the list is right.',
        ],
        proof: 'said',
        blocking: true,
    };
}
/** Only where the portal's address changed: the setting lies in the data file and has no command line. */
function setPortalUrlStep(server, oldUrl, newUrl) {
    return {
        id: 'set-portal-url',
        title: 'Set the new User Portal URL',
        instructions: [
            `On ${server} (on the master, where there are several servers), open the Multi-Factor Authentication Server console.`,
            'Click the "User Portal" icon, then the "Settings" tab.',
            `Find "User Portal URL". It should show ${oldUrl}.`,
            `Replace it by ${newUrl} and apply the change.`,
            'Enrolment mails carry this address; mails sent before still carry the old one.',
            'Confirm this step once the console shows the new address after it was closed and opened again.',
        ],
        proof: 'said',
        blocking: false,
    };
}
/** For a setup program that has no known silent arguments. */
function runServerSetupStep(setupPath, installFolder) {
    return {
        id: 'run-server-setup',
        title: 'Run the setup program of the Multi-Factor Authentication Server',
        instructions: [
            `Log on to the server and run ${setupPath} with "Run as administrator".`,
            'Let it install the Visual C++ runtimes when it offers them.',
            `On the page "Select Installation Folder", see that the folder is ${installFolder}. If it shows another folder, cancel: the data file would not be found there.`,
            'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
            'If Windows asks for a restart, restart it.',
            'Run the upgrade again: it sees for itself that the server is installed.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
/** For an entry of Programs and Features that Windows Installer did not make. */
function removeProductByHandStep(component, displayName) {
    return {
        id: `remove-${component}-by-hand`,
        title: `Remove "${displayName}" by hand`,
        instructions: [
            `"${displayName}" was not installed by Windows Installer, so no silent removal is known for it.`,
            'Close the console of the agent if it is open: it keeps files in use.',
            `Open Programs and Features (appwiz.cpl), choose "${displayName}" and then "Uninstall".`,
            'If you are asked whether to keep settings or data, keep them.',
            'Restart Windows if you are asked to.',
            'Run the upgrade again: it sees for itself that the product is gone.',
        ],
        proof: 'seen',
        blocking: true,
    };
}
/** Where the portal's address changed. */
function informUsersStep(oldUrl, newUrl) {
    return {
        id: 'inform-users',
        title: 'Tell the users the new address of the User Portal',
        instructions: [
            `The address changed from ${oldUrl} to ${newUrl}.`,
            'Send them a message, for example one of those below, and change links on your intranet and in your help desk articles.',
            ...(0,_announcement_js__WEBPACK_IMPORTED_MODULE_0__.portalAnnouncements)(oldUrl, newUrl).map(announcementText),
            'Confirm this step once the message is sent.',
        ],
        proof: 'said',
        blocking: false,
    };
}
function announcementText({ subject, paragraphs }) {
    return [`Subject: ${subject}`, ...paragraphs].join('\n');
}


/***/ }),

/***/ 88241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55744);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8709);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66016);
/* harmony import */ var _virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95225);




/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before }, choices) {
    const old = (0,_situation_js__WEBPACK_IMPORTED_MODULE_2__/* .oldComponent */ .l)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p$)('user-portal', old, choices);
    if (name.toLowerCase() === (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSlash */ .mW)(old.virtualDirectory).toLowerCase())
        return undefined;
    return {
        oldUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .applicationUrl */ .cm)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .applicationUrl */ .cm)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const steps = [(0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .setPortalUrlStep */ .Qj)(server, oldUrl, newUrl), (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .informUsersStep */ .Sd)(oldUrl, newUrl)]
        .filter(({ id }) => !situation.said.has(id))
        .map((operatorStep) => ({
        type: 'operator',
        id: operatorStep.id,
        stage: 'install-portal',
        title: operatorStep.title,
        documentStep: 'I3, I4.2',
        operatorStep,
    }));
    return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPlan */ .n, steps };
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecords: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _plan_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49259);
/* harmony import */ var _plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18381);
/* harmony import */ var _backup_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68460);
/* harmony import */ var _portal_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88241);
/* harmony import */ var _read_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96122);
/* harmony import */ var _stored_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23541);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82204);







/** Reads journal, plans and manifests of a server; changes nothing. */
async function readRecords(host, chosenWorkFolder) {
    const workFolder = await (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_4__.workFolderOf)(host, chosenWorkFolder);
    const { lines } = await (0,_plan_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .openJournal */ ._)(host.files, host.clock, (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .journalPath */ .HY)(workFolder));
    const chain = await (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readBackupChain */ .mq)(host.files, undefined, (0,_plan_journal_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .backupFolders */ .Uh)(lines));
    const plans = await plansOf(host, workFolder, lines);
    const portalAddress = await portalAddressOf(host, chain, plans.at(-1)?.plan);
    return {
        server: (await host.machine.facts()).name,
        plans,
        journal: lines,
        manifests: chain.sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
        ...(portalAddress === undefined ? {} : { portalAddress }),
    };
}
async function plansOf({ files }, workFolder, lines) {
    const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
    const plans = [];
    for (const digest of digests) {
        const plan = await (0,_stored_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredPlan */ .T)(files, workFolder, digest);
        if (plan !== undefined)
            plans.push({ plan, digest });
    }
    return plans;
}
/** The address follows from the server before the upgrade and from what was chosen, which the plan holds. */
async function portalAddressOf(host, chain, plan) {
    const baseline = await (0,_backup_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineOf */ .Bv)(host.files, chain);
    if (baseline === undefined || plan === undefined || !isChoices(plan.inputs))
        return undefined;
    const before = (0,_read_server_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeInventory */ .K)(baseline, {});
    return (0,_portal_address_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPortalAddress */ .X)({ before }, plan.inputs);
}
function isChoices(inputs) {
    return 'virtualDirectories' in inputs;
}


/***/ }),

/***/ 23541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readStoredPlan),
/* harmony export */   l: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72514);
/* harmony import */ var _product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80910);


/** A plan that is begun is kept under its digest, so that a later run can hold what is left against it. */
async function storePlan(files, workFolder, digest, plan) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) !== undefined)
        return;
    await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}\n`, 'utf8'));
}
/** Undefined where there is none, or where the file is not the plan that its name says. */
async function readStoredPlan(files, workFolder, digest) {
    const path = pathOf(workFolder, digest);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const plan = parsed(Buffer.from(await files.read(path)).toString('utf8'));
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.planDigest)(plan) === digest ? plan : undefined;
}
function pathOf(workFolder, digest) {
    return (0,_product_windows_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 95225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ applicationUrl),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   p$: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98942);

/**
 * Name of the new virtual directory, without slashes. `keep` repeats the old one whatever it was called, `new` is the
 * product's new default (document steps I2, I3 and I4.2).
 */
function newVirtualDirectory(component, old, choices) {
    const choice = choices.virtualDirectories[component];
    switch (choice.name) {
        case 'keep':
            return withoutSlash(old.virtualDirectory);
        case 'new':
            return _product_names_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultVirtualDirectories */ .m4['mfa-server'][component];
        case 'custom':
            return withoutSlash(choice.virtualDirectory);
    }
}
function withoutSlash(virtualDirectory) {
    return virtualDirectory.replace(/^\/+|\/+$/g, '');
}
/** Address under which users reach an application: https before http, host name of the binding before the machine's. */
function applicationUrl(web, machineName, virtualDirectory) {
    const binding = web.bindings.find(({ protocol }) => protocol === 'https') ?? web.bindings[0];
    const [, port = '443', hostName = ''] = binding?.information.match(/^.*:(\d+):(.*)$/) ?? [];
    const protocol = binding?.protocol ?? 'https';
    const isDefaultPort = port === (protocol === 'https' ? '443' : '80');
    const host = `${(hostName || machineName).toLowerCase()}${isDefaultPort ? '' : `:${port}`}`;
    return `${protocol}://${host}/${withoutSlash(virtualDirectory)}`;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
