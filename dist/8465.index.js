export const id = 8465;
export const ids = [8465];
export const modules = {

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ knowledgeOf),
/* harmony export */   q: () => (/* binding */ knowledgeInputs)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(691);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6824);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1782);




const nameKeys = [
    'phonefactor/agent',
    'phonefactor/user-portal',
    'phonefactor/mobile-app',
    'phonefactor/web-service-sdk',
    'mfa-server/agent',
    'mfa-server/user-portal',
    'mfa-server/mobile-app',
    'mfa-server/web-service-sdk',
];
/** What settles an ambiguity of a server. A blocker names the one that it needs. */
const knowledgeInputs = {
    'install-path': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .serverPath */ .Hl, {
        description: 'Install folder of the agent, where the registry does not tell it or names two.',
    }),
    'data-file': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .serverPath */ .Hl, {
        description: 'Path of PhoneFactor.pfdata, where it is not in the folder Data of the install folder.',
    }),
    'product-names': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedLines */ .gP)(nameKeys, 'phonefactor/agent=PhoneFactor Agent*'), {
        description: 'DisplayName patterns of Programs and Features ("*" for any text), where a product is not recognised by its name.',
    }),
    'product-codes': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedLines */ .gP)(_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w, 'agent={product code}'), {
        description: 'Which entry of Programs and Features is meant, where several could be one component.',
    }),
    'web-applications': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedLines */ .gP)(_product_names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW, 'user-portal=Default Web Site/PhoneFactor'), {
        description: 'Which application of IIS belongs to a component, as site/path, or "none", where it is not recognised by its content.',
    }),
};
/** The inputs as the stages take them. */
function knowledgeOf(inputs) {
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)({
        installPath: inputs['install-path'],
        dataFile: inputs['data-file'],
        productNamePatterns: overridesOf(inputs['product-names']),
        productCodes: inputs['product-codes'] && Object.fromEntries(inputs['product-codes']),
        webApplications: inputs['web-applications'] && Object.fromEntries(inputs['web-applications']),
    });
}
function overridesOf(lines) {
    if (lines === undefined)
        return undefined;
    const patterns = (generation) => Object.fromEntries(_product_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentNames */ .w.map((component) => [
        component,
        lines.filter(([key]) => key === `${generation}/${component}`).map(([, pattern]) => pattern),
    ]));
    return { phonefactor: patterns('phonefactor'), 'mfa-server': patterns('mfa-server') };
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runInputs),
/* harmony export */   v: () => (/* binding */ placeInputs)
/* harmony export */ });
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5744);
/* harmony import */ var _workflow_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1782);


const digest = (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 lower-case hexadecimal digits');
/** On which server an action works, and where it keeps its state there. */
const placeInputs = {
    'rehearsal-folder': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
        description: 'Folder of a rehearsal server to act on in place of this machine. The variable MFA_UPGRADE_REHEARSAL does the same for all steps of a job.',
    }),
    'work-folder': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .serverPath */ .Hl, {
        description: 'Folder on the server for journal, logs, plans and backups. By default %ProgramData%\\mfa-server-upgrade. Every stage on one server has to name the same.',
    }),
};
/** How an action that changes a server is run. */
const runInputs = {
    mode: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['apply', 'plan']), 'apply', {
        description: '"plan" changes nothing: it prints the plan, writes it to a file and gives its digest. "apply" carries it out.',
    }),
    'approved-plan': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(digest, {
        description: 'Digest of the plan that was approved. The action refuses when the plan made now is another one, because the server or the inputs changed.',
    }),
    'approved-plan-file': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .Mf, {
        description: 'The approved plan itself (output plan-path). With it a refusal shows what is different.',
    }),
    ...placeInputs,
    'completed-operator-steps': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorStepIds */ .x3), {
        description: 'Operator steps that a person has done and says so. They are put on record in the journal, with who said it.',
    }),
    reason: (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, { description: 'Why, for example the number of the change request. Kept in backup sets.' }),
    'installer-time-limit': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 600), '60', {
        description: 'Minutes after which an installer that has not ended is stopped with all its processes.',
    }),
    'service-time-limit': (0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)((0,_workflow_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(5, 3600), '120', {
        description: 'Seconds that a service may take to stop or to start.',
    }),
};


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/** The object without the properties whose value is undefined. */
function given(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/** A refusal of the machine. `holder` names the process that keeps a file open, where the system tells it. */
class HostError extends Error {
    name = 'HostError';
    code;
    /** The path, key, service or application that was asked for. */
    subject;
    holder;
    constructor(code, subject, message, options) {
        super(message, options);
        this.code = code;
        this.subject = subject;
        this.holder = options?.holder;
    }
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWindowsPath),
/* harmony export */   Y: () => (/* binding */ parseWindowsPath)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5460);

const reservedName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
const forbiddenCharacter = /[<>:"|?*\u0000-\u001f]/;
/**
 * Checks a path by the rules of Windows. Source: "Naming Files, Paths, and Namespaces" (learn.microsoft.com).
 * @throws HostError `invalid-path` for a relative path, `.` and `..`, a reserved name, a forbidden character, a name
 * that ends in a dot or a blank
 */
function parseWindowsPath(path) {
    const [, root = '', rest = ''] = /^([a-z]:|\\\\[^\\/]+\\[^\\/]+)(?:[\\/](.*))?$/is.exec(path) ?? [];
    if (root === '') {
        throw invalid(path, 'it begins neither with a drive (C:\\) nor with a share (\\\\server\\share\\)');
    }
    const names = rest.split(/[\\/]/).filter((name) => name !== '');
    const shareNames = root.startsWith('\\\\') ? root.slice(2).split('\\') : [];
    for (const name of [...shareNames, ...names]) {
        const fault = faultOf(name);
        if (fault !== undefined)
            throw invalid(path, fault);
    }
    return { root: root.endsWith(':') ? root.toUpperCase() : root, names };
}
function faultOf(name) {
    if (name === '.' || name === '..')
        return `"${name}" is not a name`;
    if (reservedName.test(name))
        return `"${name}" is reserved for a device`;
    if (forbiddenCharacter.test(name))
        return `"${name}" has a character that Windows forbids`;
    return /[. ]$/.test(name) ? `"${name}" ends in a dot or a blank` : undefined;
}
function invalid(path, why) {
    return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('invalid-path', path, `${JSON.stringify(path)} is not a path of Windows: ${why}.`);
}
/** Whether {@link parseWindowsPath} accepts the path. */
function isWindowsPath(path) {
    try {
        parseWindowsPath(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ componentTitles),
/* harmony export */   w: () => (/* binding */ componentNames)
/* harmony export */ });
/** The four parts of the product that the upgrade document names. */
const componentNames = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'];
const componentTitles = {
    agent: 'agent',
    'user-portal': 'User Portal',
    'mobile-app': 'Mobile App Web Service',
    'web-service-sdk': 'Web Service SDK',
};


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ webContentMarkers),
/* harmony export */   Cv: () => (/* binding */ dataFolderName),
/* harmony export */   EO: () => (/* binding */ serverSetupFileName),
/* harmony export */   GI: () => (/* binding */ anyProductNames),
/* harmony export */   IS: () => (/* binding */ adfsAdapterNames),
/* harmony export */   JN: () => (/* binding */ defaultProductNames),
/* harmony export */   KF: () => (/* binding */ defaultInstallFolders),
/* harmony export */   KW: () => (/* binding */ webComponentNames),
/* harmony export */   L0: () => (/* binding */ serviceHosts),
/* harmony export */   RW: () => (/* binding */ packageFilePattern),
/* harmony export */   SQ: () => (/* binding */ dataFileName),
/* harmony export */   Wp: () => (/* binding */ productThemes),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   ci: () => (/* binding */ packageFileName),
/* harmony export */   eV: () => (/* binding */ logFolderName),
/* harmony export */   jJ: () => (/* binding */ runtimeNames),
/* harmony export */   m4: () => (/* binding */ defaultVirtualDirectories)
/* harmony export */ });
/* unused harmony export matchesPattern */
/**
 * DisplayName patterns of "Programs and Features", `*` for any text, compared without regard to case. The names of
 * version 6 and later are documented; those of PhoneFactor 5 are documented only in part, hence the overrides.
 */
const defaultProductNames = {
    phonefactor: {
        'user-portal': ['PhoneFactor*User Portal*', 'PhoneFactor Portal*'],
        'mobile-app': ['PhoneFactor*Phone App Web Service*', 'PhoneFactor*Mobile App Web Service*'],
        'web-service-sdk': ['PhoneFactor*Web Service SDK*'],
        agent: ['PhoneFactor Agent*', 'PhoneFactor'],
    },
    'mfa-server': {
        'user-portal': ['*Multi-Factor Authentication*User Portal*'],
        'mobile-app': ['*Multi-Factor Authentication*Mobile App Web Service*'],
        'web-service-sdk': ['*Multi-Factor Authentication*Web Service SDK*'],
        agent: ['*Multi-Factor Authentication Server*'],
    },
};
/** The adapter is no component of the upgrade document, but it breaks when the server is upgraded. */
const adfsAdapterNames = [
    '*Multi-Factor Authentication*AD FS Adapter*',
    '*Multi-Factor Authentication*ADFS Adapter*',
    'PhoneFactor*AD FS*',
    'PhoneFactor*ADFS*',
];
/** Any entry with such a name belongs to the product, even when it is taken for none of the components. */
const anyProductNames = ['PhoneFactor*', '*Multi-Factor Authentication*'];
/** Runtimes whose entries tell whether a prerequisite is there. */
const runtimeNames = ['Microsoft Visual C++*Redistributable*', 'Microsoft .NET Framework*'];
/** What shows in a web application's folder which component it is, whatever its virtual directory is called. */
const webContentMarkers = {
    'user-portal': { files: [], settings: ['pfup_pfwssdk_PfWsSdk'] },
    'mobile-app': { files: ['PfPaWs.asmx'], settings: ['pfpaws_pfwssdk_PfWsSdk'] },
    'web-service-sdk': { files: ['PfWsSdk.asmx'], settings: [] },
};
const webComponentNames = ['user-portal', 'mobile-app', 'web-service-sdk'];
const defaultVirtualDirectories = {
    phonefactor: {
        'user-portal': 'PhoneFactor',
        'mobile-app': 'PhoneFactorPhoneAppWebService',
        'web-service-sdk': 'PhoneFactorWebServiceSdk',
    },
    'mfa-server': {
        'user-portal': 'MultiFactorAuth',
        'mobile-app': 'MultiFactorAuthMobileAppWebService',
        'web-service-sdk': 'MultiFactorAuthWebServiceSdk',
    },
};
/** Names of the install folder below Program Files. */
const defaultInstallFolders = {
    phonefactor: 'PhoneFactor',
    'mfa-server': 'Multi-Factor Authentication Server',
};
const dataFolderName = 'Data';
const logFolderName = 'Logs';
/** The name stays from PhoneFactor 5 to MFA Server 8. */
const dataFileName = 'PhoneFactor.pfdata';
/** Folders below App_Themes that the product brings. */
const productThemes = ['Default'];
const serverSetupFileName = 'MultiFactorAuthenticationServerSetup.exe';
/** MSI of a web component for an architecture; 8.0 and later bring none for the mobile app. */
function packageFileName(component, architecture) {
    const bits = architecture === 'x64' ? '64' : '32';
    return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}
const packageNameParts = {
    'user-portal': 'UserPortal',
    'mobile-app': 'MobileAppWebService',
    'web-service-sdk': 'WebServiceSdk',
};
/** Matches the packages that the MFA Server puts into its install folder. */
const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i;
/** The cloud service's hosts; each server talks to them over TCP 443. */
const serviceHosts = ['pfd.phonefactor.net', 'pfd2.phonefactor.net', 'css.phonefactor.net'];
/** `*` stands for any text, everything else for itself; case does not matter. */
function matchesPattern(text, pattern) {
    const expression = pattern
        .split('*')
        .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
        .join('.*');
    return new RegExp(`^${expression}$`, 'is').test(text.trim());
}
function matchesAny(text, patterns) {
    return patterns.some((pattern) => matchesPattern(text, pattern));
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ runServerSetupStep),
/* harmony export */   Qj: () => (/* binding */ setPortalUrlStep),
/* harmony export */   Sd: () => (/* binding */ informUsersStep),
/* harmony export */   Ze: () => (/* binding */ activateServerStep),
/* harmony export */   cV: () => (/* binding */ confirmReplicationGroupStep),
/* harmony export */   s0: () => (/* binding */ removeProductByHandStep),
/* harmony export */   x3: () => (/* binding */ operatorStepIds)
/* harmony export */ });
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
            'Send the announcement that comes with the report, and change links on your intranet and in your help desk articles.',
            'Confirm this step once the message is sent.',
        ],
        proof: 'said',
        blocking: false,
    };
}
/** Steps that a person confirms through the input `completed-operator-steps`; the others are seen to be done. */
const operatorStepIds = [
    'activate-server',
    'confirm-replication-group',
    'set-portal-url',
    'inform-users',
];


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the types of the inputs and their values together. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Hl: () => (/* binding */ serverPath),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Mf: () => (/* binding */ runnerPath),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Op: () => (/* binding */ matchingList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gP: () => (/* binding */ keyedLines),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);


/** Must be given. */
function required(kind, about) {
    return { ...about, ...kind, required: true };
}
/** `undefined` where it is not given. */
function optional(kind, about) {
    return { ...about, ...kind, required: false };
}
function withDefault(kind, defaultText, about) {
    return { ...about, ...kind, required: false, default: defaultText };
}
const text = { allowed: 'any text', schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
function choice(options) {
    return { allowed: options.map((option) => `"${option}"`).join(', '), schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(options) };
}
const yesOrNo = {
    allowed: '"true", "false"',
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['true', 'false']), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value === 'true')),
};
function wholeNumber(least, most) {
    return {
        allowed: `a whole number from ${least} to ${most}`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vmo(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(least), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(most)),
    };
}
/** A file or folder on the server, without a trailing backslash. */
const serverPath = {
    allowed: 'an absolute Windows path such as C:\\folder\\file or \\\\server\\share\\folder',
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((path) => path.replace(/(?<=[^:\\])[\\/]+$/, '')), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWindowsPath */ .N)),
};
/** A file or folder that the runner itself opens. */
const runnerPath = { allowed: 'a path on the runner', schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
function matching(pattern, allowed) {
    return { allowed, schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(pattern)) };
}
/** One entry a line or between commas; empty ones are dropped. */
function list(options) {
    return {
        allowed: `one or more of ${options.map((option) => `"${option}"`).join(', ')}, a line or a comma between them`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(entriesOf), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(options)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
    };
}
/** As `list`, of entries that follow a pattern. */
function matchingList(pattern, allowed) {
    return {
        allowed: `${allowed}, a line or a comma between them`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(entriesOf), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(pattern))), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
    };
}
/** One entry a line; lines may hold commas. */
const lines = {
    allowed: 'text, one entry a line',
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(linesOf)),
};
/** Lines `key=value`; a key that stands twice has both values, in order. */
function keyedLines(keys, example) {
    return {
        allowed: `lines of the form ${example}; known on the left are ${keys.map((key) => `"${key}"`).join(', ')}`,
        schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(linesOf), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^=]+=\s*\S/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((line) => {
            const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/s.exec(line) ?? [];
            return [key, value];
        }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(keys), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]))), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ()),
    };
}
function linesOf(given) {
    return given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function entriesOf(given) {
    return linesOf(given.replaceAll(',', '\n'));
}


/***/ })

};
