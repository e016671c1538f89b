export const id = 4344;
export const ids = [4344];
export const modules = {

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  planDigest: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js


/** `sha256:` and 64 hexadecimal digits over the value's canonical JSON (RFC 8785). */
function canonicalDigest(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('What has a digest is always JSON.');
    return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
/**
 * Two plans have the same digest only when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    return canonicalDigest(plan);
}

/***/ }),

/***/ 59218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ runServerSetupStep),
/* harmony export */   Qj: () => (/* binding */ setPortalUrlStep),
/* harmony export */   Sd: () => (/* binding */ informUsersStep),
/* harmony export */   Ze: () => (/* binding */ activateServerStep),
/* harmony export */   cV: () => (/* binding */ confirmReplicationGroupStep),
/* harmony export */   s0: () => (/* binding */ removeProductByHandStep)
/* harmony export */ });
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28936);

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
            'Send them a message, for example one of those below (upgrade-report writes it in more languages), and change links on your intranet and in your help desk articles.',
            ...(0,_announcement_js__WEBPACK_IMPORTED_MODULE_0__.portalAnnouncements)(oldUrl, newUrl, { languages: ['en', 'de'] }).map(announcementText),
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

/***/ 71547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59218);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95751);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52046);
/* harmony import */ var _virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91963);





/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before }, choices) {
    const old = (0,_situation_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .l)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .newVirtualDirectory */ .p$)('user-portal', old, choices);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(name, (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlash */ .mW)(old.virtualDirectory)))
        return undefined;
    return {
        oldUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationUrl */ .cm)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_virtual_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationUrl */ .cm)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _empty_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = situation.before.components.some(({ component }) => component === 'agent');
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const steps = [(0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .setPortalUrlStep */ .Qj)(server, oldUrl, newUrl), (0,_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .informUsersStep */ .Sd)(oldUrl, newUrl)]
        .filter(({ id }) => !situation.said.has(id))
        .map((operatorStep) => ({
        type: 'operator',
        id: operatorStep.id,
        stage: 'install-portal',
        title: operatorStep.title,
        documentStep: 'I3, I4.2',
        operatorStep,
    }));
    return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyPlan */ .n, steps };
}

/***/ }),

/***/ 34344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRecords: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/stages/backup-chain.js
var backup_chain = __webpack_require__(34238);
// EXTERNAL MODULE: ./lib/bundled/stages/merge-component.js
var merge_component = __webpack_require__(8232);
// EXTERNAL MODULE: ./lib/bundled/stages/portal-address.js
var portal_address = __webpack_require__(71547);
// EXTERNAL MODULE: ./lib/bundled/base/format/read-format.js + 2 modules
var read_format = __webpack_require__(47735);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-record-schema.js
var merge_record_schema = __webpack_require__(45961);
// EXTERNAL MODULE: ./lib/bundled/stages/work-folder.js
var work_folder = __webpack_require__(44370);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-merge-record.js




/**
 * What became of every setting in the last merge of this component; undefined where nothing was merged.
 * @throws UserError `merge-record-invalid`; HostError
 */
async function readMergeRecord(files, workFolder, component) {
    const path = (0,work_folder/* mergeRecordPath */.RM)(workFolder, component);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const advice = 'See who changed the file. The merged web.config is not affected.';
    return (0,read_format/* readFormat */.C$)(merge_record_schema/* mergeRecordSchema */.P, await files.read(path), (what) => new user_error.UserError('merge-record-invalid', `${path} is no record of a merge: ${what}.`, advice));
}
// EXTERNAL MODULE: ./lib/bundled/stages/read-server.js + 3 modules
var read_server = __webpack_require__(52132);
// EXTERNAL MODULE: ./lib/bundled/stages/stored-plan.js
var stored_plan = __webpack_require__(74687);
;// CONCATENATED MODULE: ./lib/bundled/stages/read-records.js











/** Reads what is there of journal, plans, manifests and merges, and the server itself; changes nothing. */
async function readRecords(host, chosenWorkFolder, knowledge) {
    const workFolder = await (0,work_folder.workFolderOf)(host, chosenWorkFolder);
    const { lines } = await (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const notes = [];
    const sets = await setsOf(host, lines, notes);
    const plans = await plansOf(host, workFolder, lines, notes);
    const before = await tolerant(notes, 'The server before the upgrade', () => stateBefore(host, sets, knowledge));
    const after = await tolerant(notes, 'The server as it is', () => stateNow(host, knowledge));
    const portalAddress = before && portalAddressOf(before.state, plans.at(-1)?.plan);
    return {
        server: (await host.machine.facts()).name,
        plans,
        journal: lines,
        manifests: sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        merges: await mergesOf(host, workFolder, notes),
        ...(portalAddress === undefined ? {} : { portalAddress }),
        notes,
    };
}
/** A report is wanted most where things are broken: what cannot be read is said, and the rest is reported. */
async function tolerant(notes, what, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof user_error.UserError || error instanceof host_error/* HostError */.d))
            throw error;
        notes.push(`${what} could not be read: ${error.message}`);
        return undefined;
    }
}
/** Newest first. */
async function setsOf({ files }, lines, notes) {
    const sets = [];
    for (const folder of new Set((0,journal_facts/* backupFolders */.Uh)(lines))) {
        const chain = await tolerant(notes, `The backup set ${folder}`, () => (0,backup_chain/* readBackupChain */.mq)(files, undefined, [folder]));
        sets.push(...(chain?.sets ?? []));
    }
    return sets;
}
async function plansOf({ files }, workFolder, lines, notes) {
    const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
    const plans = [];
    for (const digest of digests) {
        const plan = await tolerant(notes, `The plan ${digest}`, () => (0,stored_plan/* readStoredPlan */.Td)(files, workFolder, digest));
        if (plan !== undefined)
            plans.push({ plan, digest });
        else if (await (0,stored_plan/* hasStoredPlan */.$Q)(files, workFolder, digest))
            notes.push(`The file of the plan ${digest} was changed.`);
    }
    return plans;
}
async function stateBefore({ files }, sets, knowledge) {
    const [newest] = sets;
    const inventory = await (0,backup_chain/* baselineOf */.Bv)(files, { sets });
    if (newest === undefined || inventory === undefined)
        return undefined;
    // A set that was made after a part was removed holds the inventory of the first one.
    const isOfFirst = newest.manifest.entries.some(({ role }) => role === backup_chain/* baselineRole */.Qc);
    const { created } = (isOfFirst ? sets.at(-1) : newest)?.manifest ?? newest.manifest;
    return { taken: created, state: (0,read_server/* judgeInventory */.K)(inventory, knowledge) };
}
async function stateNow(host, knowledge) {
    const { state } = await (0,read_server/* readServer */.W)(host, knowledge);
    return { taken: host.clock.now().toISOString(), state };
}
async function mergesOf({ files }, workFolder, notes) {
    const merges = [];
    for (const component of merge_component/* mergedComponents */.V) {
        const what = `The record of the merge of the ${component}`;
        const record = await tolerant(notes, what, () => readMergeRecord(files, workFolder, component));
        if (record !== undefined)
            merges.push({ component, record });
    }
    return merges;
}
/** The address follows from the server before the upgrade and from what was chosen, which the plan holds. */
function portalAddressOf(before, plan) {
    if (plan === undefined || !isChoices(plan.inputs))
        return undefined;
    return (0,portal_address/* changedPortalAddress */.X)({ before }, plan.inputs);
}
function isChoices(inputs) {
    return 'virtualDirectories' in inputs;
}

/***/ }),

/***/ 74687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ hasStoredPlan),
/* harmony export */   Td: () => (/* binding */ readStoredPlan),
/* harmony export */   lU: () => (/* binding */ storePlan)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70766);


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
    return plan !== undefined && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__.planDigest)(plan) === digest ? plan : undefined;
}
/** Whether there is a file under the plan's name, whatever it holds. */
async function hasStoredPlan(files, workFolder, digest) {
    return (await files.stat(pathOf(workFolder, digest))) !== undefined;
}
function pathOf(workFolder, digest) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
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

/***/ 91963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ applicationUrl),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   p$: () => (/* binding */ newVirtualDirectory)
/* harmony export */ });
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31484);

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

/***/ 45961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeRecordSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const bytes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Size in bytes.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig());
const sha256 = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('SHA-256, lower-case hexadecimal.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\da-f]{64}$/)));
const fileSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Path, as it was given or found.', text), bytes, sha256 });
const resultSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    bytes,
    sha256,
    encoding: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)("Encoding, which is the target's.", text),
    changed: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it differs from the target.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const outcomeSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    setting: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in the inputs carry, keep and report; see web-config-merge.md.', text),
    original: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the original; a secret is masked.', text),
    target: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the target.', text),
    pristine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the old default.', text),
    result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the merged file.', text),
    fate: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict'])),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why.', text),
});
const editSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    line: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Line in the target, from 1.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    column: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Column in the target, from 1.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why.', text),
});
const fragmentSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    setting: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the setting.', text),
    xml: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The XML; secrets are masked.', text),
});
/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
const mergeRecordSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)),
    original: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The file with the old values.', fileSchema),
    target: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The new file, before the merge.', fileSchema),
    pristine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('The old file as its version installed it; absent in a merge of two files.', fileSchema),
    result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The merged file.', resultSchema),
    outcomes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Every setting that any of the files has.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(outcomeSchema)),
    edits: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('What was changed in the text of the target.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(editSchema)),
    fragments: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('XML to paste, for what a person has to decide.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fragmentSchema)),
});

/***/ })

};
