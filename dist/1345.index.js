export const id = 1345;
export const ids = [1345,2514];
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
