export const id = 4757;
export const ids = [4757];
export const modules = {

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ encodeRegistrationFile),
/* harmony export */   Dg: () => (/* binding */ parseRegistrationFile),
/* harmony export */   Tl: () => (/* binding */ formatRegistrationFile),
/* harmony export */   ei: () => (/* binding */ decodeRegistrationFile)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5460);

/**
 * Registration files (`.reg`), version 5.00, as `reg export` writes and `reg import` reads them. Source: "How to add,
 * modify, or delete registry subkeys and values by using a .reg file" (support.microsoft.com).
 */
const header = 'Windows Registry Editor Version 5.00';
/** Types that have a form of their own; every other value is written as `hex(type)`. */
const types = { string: 1, expandable: 2, dword: 4, multi: 7, qword: 11 };
const longestLine = 80;
/**
 * Bytes of a registration file as text: UTF-16LE or UTF-8 with a byte order mark, or UTF-8 without one.
 * @throws HostError `malformed` when the bytes are not valid in that encoding
 */
function decodeRegistrationFile(bytes, source) {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    try {
        return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('malformed', source, `${source} is neither UTF-16 nor UTF-8 text.`, { cause });
    }
}
/** UTF-16LE with byte order mark and CRLF, as `reg export` writes it. */
function encodeRegistrationFile(text) {
    return Buffer.from(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'utf16le');
}
/** Text of a registration file with LF line ends; keys and values in the given order. */
function formatRegistrationFile(keys) {
    const parts = keys.map(({ path, values }) => [`[${path}]`, ...values.map(formatValue)].join('\n'));
    return `${[header, ...parts].join('\n\n')}\n`;
}
function formatValue({ name, data }) {
    const left = `${name === '' ? '@' : quoted(name)}=`;
    switch (data.type) {
        case 'string':
            return needsBytes(data.text) ? hexLines(left, types.string, utf16(data.text)) : `${left}${quoted(data.text)}`;
        case 'expandable-string':
            return hexLines(left, types.expandable, utf16(data.text));
        case 'multi-string':
            return hexLines(left, types.multi, multiString(data.texts));
        case 'dword':
            return `${left}dword:${data.number.toString(16).padStart(8, '0')}`;
        case 'qword':
            return hexLines(left, types.qword, qwordBytes(data.number));
        case 'binary':
            return hexLines(left, data.kind, data.bytes);
    }
}
/** Line breaks and NUL do not survive between quotes on every reader. */
function needsBytes(text) {
    return /[\r\n\0]/.test(text);
}
function quoted(text) {
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
function utf16(text) {
    return Buffer.from(`${text}\0`, 'utf16le');
}
function multiString(texts) {
    return Buffer.from(`${texts.map((text) => `${text}\0`).join('')}\0`, 'utf16le');
}
function qwordBytes(number) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(number);
    return bytes;
}
function hexLines(left, kind, bytes) {
    let line = `${left}hex${kind === 3 ? '' : `(${kind.toString(16)})`}:`;
    const lines = [];
    for (const [index, byte] of bytes.entries()) {
        const piece = `${byte.toString(16).padStart(2, '0')}${index < bytes.length - 1 ? ',' : ''}`;
        if (line.length + piece.length >= longestLine && index > 0) {
            lines.push(`${line}\\`);
            line = '  ';
        }
        line += piece;
    }
    return [...lines, line].join('\n');
}
/**
 * Keys and values in the order of the file.
 * @throws HostError `malformed` with the line number; a file that deletes keys or values is refused as well
 */
function parseRegistrationFile(text, source) {
    const reader = new LineReader(text.replace(/^\uFEFF/, ''), source);
    if (reader.next()?.trimEnd() !== header) {
        throw reader.malformed(`it does not begin with "${header}"`);
    }
    const keys = [];
    for (let line = reader.next(); line !== undefined; line = reader.next()) {
        if (line.startsWith('[')) {
            keys.push({ path: keyPath(line, reader), values: [] });
        }
        else if (line.trim() !== '' && !line.startsWith(';')) {
            const key = keys.at(-1);
            if (key === undefined)
                throw reader.malformed('a value stands before the first key');
            key.values.push(value(line, reader));
        }
    }
    return keys;
}
class LineReader {
    lines;
    number = 0;
    source;
    constructor(text, source) {
        this.lines = text.split(/\r?\n/);
        this.source = source;
    }
    next() {
        const line = this.lines[this.number];
        this.number += 1;
        return line;
    }
    malformed(why) {
        const message = `${this.source}, line ${this.number}: ${why}.`;
        return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('malformed', this.source, message);
    }
}
function keyPath(line, reader) {
    const path = /^\[(.+)\]\s*$/.exec(line)?.[1];
    if (path === undefined)
        throw reader.malformed('a key does not end with "]"');
    if (path.startsWith('-'))
        throw reader.malformed('it deletes a key, which is not accepted here');
    return path;
}
function value(first, reader) {
    const { text: name, rest } = first.startsWith('@') ? { text: '', rest: first.slice(1) } : quotedText(first, reader);
    if (!rest.startsWith('='))
        throw reader.malformed('a value has no "=" after its name');
    const right = rest.slice(1);
    if (right.trim() === '-')
        throw reader.malformed('it deletes a value, which is not accepted here');
    return { name, data: data(right, reader) };
}
function data(right, reader) {
    if (right.startsWith('"')) {
        return { type: 'string', text: quotedText(right, reader).text };
    }
    const dword = /^dword:([0-9a-f]{1,8})\s*$/i.exec(right)?.[1];
    if (dword !== undefined) {
        return { type: 'dword', number: Number.parseInt(dword, 16) };
    }
    const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:(.*)$/i.exec(right);
    if (hex === null)
        throw reader.malformed('a value is neither text, dword nor hex');
    return fromBytes(Number.parseInt(hex[1] ?? '3', 16), hexBytes(hex[2] ?? '', reader));
}
/** Text between quotes; a line break inside is part of it, as `reg export` writes such values. */
function quotedText(first, reader) {
    let line = first;
    let match = closedText.exec(line);
    while (match === null) {
        const next = reader.next();
        if (next === undefined)
            throw reader.malformed('a text has no closing quote');
        line = `${line}\r\n${next}`;
        match = closedText.exec(line);
    }
    return { text: (match[1] ?? '').replace(/\\(.)/gs, unescaped), rest: line.slice(match[0].length) };
}
/** Windows escapes only quote and backslash; Wine writes line breaks as letters, which Windows never does. */
function unescaped(_whole, character) {
    return { r: '\r', n: '\n', '0': '\0' }[character] ?? character;
}
const closedText = /^"((?:[^"\\]|\\[\s\S])*)"/;
function hexBytes(first, reader) {
    let digits = first;
    while (/\\\s*$/.test(digits)) {
        const next = reader.next();
        if (next === undefined)
            throw reader.malformed('a hex value breaks off');
        digits = digits.replace(/\\\s*$/, '') + next.trim();
    }
    const pieces = digits.trim() === '' ? [] : digits.split(',').map((piece) => piece.trim());
    if (!pieces.every((piece) => /^[0-9a-f]{2}$/i.test(piece))) {
        throw reader.malformed('a hex value is not pairs of digits between commas');
    }
    return Uint8Array.from(pieces, (piece) => Number.parseInt(piece, 16));
}
/** What does not fit its type stays as bytes with that type's number: nothing is lost. */
function fromBytes(kind, bytes) {
    const buffer = Buffer.from(bytes);
    const decoded = sameBytes(kind, buffer);
    return decoded ?? { type: 'binary', kind, bytes };
}
function sameBytes(kind, buffer) {
    const text = buffer.toString('utf16le');
    const whole = buffer.length % 2 === 0 && text.endsWith('\0') && Buffer.from(text, 'utf16le').equals(buffer);
    switch (kind) {
        case types.string:
            return whole ? { type: 'string', text: text.slice(0, -1) } : undefined;
        case types.expandable:
            return whole ? { type: 'expandable-string', text: text.slice(0, -1) } : undefined;
        case types.multi:
            return whole ? multiTexts(text) : undefined;
        case types.qword:
            return buffer.length === 8 ? { type: 'qword', number: buffer.readBigUInt64LE() } : undefined;
        case types.dword:
            return buffer.length === 4 ? { type: 'dword', number: buffer.readUInt32LE() } : undefined;
        default:
            return undefined;
    }
}
/** Empty texts count: `PendingFileRenameOperations` is full of them. A list without its closing NUL stays bytes. */
function multiTexts(text) {
    const texts = text.slice(0, -1).split('\0');
    return texts.at(-1) === '' ? { type: 'multi-string', texts: texts.slice(0, -1) } : undefined;
}


/***/ }),

/***/ 2565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ knownFailures)
/* harmony export */ });
/* unused harmony export knownFailureTable */
function webComponents(state) {
    return state.components.filter(({ component }) => component !== 'agent');
}
function has(state, component) {
    return state.components.some((one) => one.component === component);
}
/** True or false; undefined when the target is not known. */
function isAtLeast(version, needed) {
    if (version === undefined || !/^\d/.test(version))
        return undefined;
    const parts = version.split('.').map((part) => Number.parseInt(part, 10));
    const difference = needed.map((part, i) => (parts[i] ?? 0) - part).find((one) => one !== 0);
    return (difference ?? 0) >= 0;
}
function unsatisfied(id) {
    return (state) => state.prerequisites.find((check) => check.id === id && !check.satisfied)?.found;
}
function unsatisfiedForWeb(id) {
    return (state) => (webComponents(state).length > 0 ? unsatisfied(id)(state) : undefined);
}
function oldRuntimePools(state) {
    const pools = webComponents(state)
        .filter(({ generation }) => generation === 'mfa-server')
        .flatMap(({ web }) => web?.applicationPool ?? [])
        .filter(({ managedRuntimeVersion }) => managedRuntimeVersion === 'v2.0');
    const names = [...new Set(pools.map(({ name }) => name))];
    return names.length > 0 ? `Application pool on .NET 2.0 below a new component: ${names.join(', ')}.` : undefined;
}
/** Numbers as in the product facts of this project's documentation. */
const knownFailureTable = [
    {
        id: 'F1',
        symptom: 'After an upgrade to 7.0 or later, AD FS logs event 105: the authentication provider WindowsAzureMultiFactorAuthentication cannot be loaded.',
        advice: 'Clear the provider in the AD FS policy, run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication, run the register script of the new server, and restart the service adfssrv on all nodes.',
        detect: (state) => state.adfsAdapter && `"${state.adfsAdapter}" is installed here.`,
    },
    {
        id: 'F2',
        symptom: 'A package ends with 1603 because Visual C++ 2015 Update 1 or later is missing.',
        advice: 'Install the x86 and the x64 redistributable before the web components.',
        detect: (state) => unsatisfied('vc-runtime-x86')(state) ?? unsatisfied('vc-runtime-x64')(state),
    },
    {
        id: 'F3',
        symptom: 'On Windows Server 2012 R2 without update KB2919355 the setup asks for it and does not go on.',
        advice: 'Check with Get-HotFix -Id KB2919355 and install the update before the upgrade.',
        detect: unsatisfied('update-kb2919355'),
    },
    {
        id: 'F4',
        symptom: 'A web package ends early, with 1603 when silent, because IIS 6 Metabase Compatibility is missing.',
        advice: 'Run Install-WindowsFeature Web-Metabase before the web components are installed.',
        detect: unsatisfiedForWeb('iis-metabase'),
    },
    {
        id: 'F5',
        symptom: 'The log says "unsupported IIS version (10) detected" when the package looks for the pool\'s 32-bit setting.',
        advice: 'No remedy is published; use the newest build. See after the installation that the pool\'s setting "Enable 32-Bit Applications" is as before.',
        detect: (state) => webComponents(state).length > 0 && Number.parseInt(state.webServer?.version ?? '', 10) >= 10
            ? `This server runs IIS ${state.webServer?.version}.`
            : undefined,
    },
    {
        id: 'F6',
        symptom: 'The console says "Error determining the current master Multi-Factor Authentication Server".',
        advice: 'Open outbound TCP 443 to the three hosts of the cloud service. The service ended on 30 September 2024.',
        detect: (state) => (has(state, 'agent') ? unsatisfied('cloud-service')(state) : undefined),
    },
    {
        id: 'F7',
        symptom: 'The console of a subordinate offers to promote it.',
        advice: 'Do not click it: it makes a second master. Mend the connection to the master first (RPC, or the fixed port).',
    },
    {
        id: 'F9',
        symptom: 'The upgrade fails where user tags are in use and the target is older than 8.0.2.',
        advice: 'Use 8.0.2 or later. Whether tags are in use cannot be seen from outside: look in the console.',
        detect: (state, target) => has(state, 'agent') && isAtLeast(target, [8, 0, 2]) === false
            ? `The target is ${target}; whether tags are in use is unknown.`
            : undefined,
    },
    {
        id: 'F10',
        symptom: 'On an Azure virtual machine with Windows Server 2019 or later the activation fails.',
        advice: 'Use an earlier Windows Server there, or a server outside Azure.',
    },
    {
        id: 'F11',
        symptom: 'The server was activated into the wrong replication group: data does not replicate.',
        advice: 'It cannot be changed: only the vendor can deactivate the server, which is then activated again.',
    },
    {
        id: 'F12',
        symptom: 'The portal shows an error page because it does not reach the Web Service SDK.',
        advice: 'Check user and password, the URL, the host name, trust in the certificate, then the service, in this order.',
    },
    {
        id: 'F13',
        symptom: 'The portal shows the default look after the upgrade.',
        advice: 'Put the theme folder back into App_Themes and set the theme attribute of system.web/pages.',
        detect: (state) => {
            const themes = webComponents(state).flatMap(({ web }) => web?.customThemes ?? []);
            return themes.length > 0
                ? `Custom themes: ${themes.join(', ')}. They are backed up and have to be put back.`
                : undefined;
        },
    },
    {
        id: 'F15',
        symptom: '8.0 and later bring no package for the Mobile App Web Service.',
        advice: 'Nothing to install: users of the mobile app talk to the cloud directly. Uninstall the old web service after the upgrade.',
        detect: (state, target) => has(state, 'mobile-app') && isAtLeast(target, [8, 0]) === true
            ? `The Mobile App Web Service is installed and the target is ${target}.`
            : undefined,
    },
    {
        id: 'F16',
        symptom: 'Activation is asked for again although the data file was kept.',
        advice: 'Restore the whole Data folder, not the data file alone: the other files in it hold the activation.',
    },
    {
        id: 'F17',
        symptom: 'The portal or the SDK does not load because its application pool runs on .NET 2.0.',
        advice: 'Put the application into a pool with .NET CLR version v4.0.',
        detect: oldRuntimePools,
    },
    {
        id: 'F18',
        symptom: 'With Windows Authentication and "require user match", an administrator who is no user of the product cannot log on after the restart.',
        advice: 'Have a local way into the server (console, another administrator) before you restart it.',
    },
    {
        id: 'F19',
        symptom: 'Sites answer 500 or 503 after the agent is removed, because IIS still refers to its native module or ISAPI filter.',
        advice: "After the removal, look at system.webServer/globalModules and the sites' ISAPI filters, and remove entries whose file is gone.",
        detect: (state) => state.webServer && state.components.some((one) => one.component === 'agent' && one.generation === 'phonefactor')
            ? 'The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here.'
            : undefined,
    },
    {
        id: 'F21',
        symptom: 'A silent package started by an account that never logged on ends with 1603 (key container).',
        advice: 'Log on once with the account of the runner, then run again.',
    },
    {
        id: 'F22',
        symptom: 'Users of the mobile app may have to register it again when going to 8.0; it is not documented.',
        advice: 'Try it with one user before you tell the others.',
        detect: (state, target) => has(state, 'mobile-app') && isAtLeast(target, [8, 0]) === true ? `The target is ${target}.` : undefined,
    },
];
/** Warnings for what others met and what this server's state makes likely. */
function knownFailures(state, targetVersion) {
    return knownFailureTable.flatMap(({ id, symptom, advice, detect }) => {
        const found = detect?.(state, targetVersion);
        return found === undefined
            ? []
            : [{ code: `known-failure-${id.toLowerCase()}`, message: `${symptom} ${found}`, advice }];
    });
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pendingRestart)
/* harmony export */ });
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);


/** Why Windows asks for a restart; empty when it does not. */
function pendingRestart(registry) {
    const marked = _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== undefined);
    // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
    const files = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValues */ .Oo)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionManagerKey */ .hS), _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingRenamesValue */ .cl)
        .filter((path) => path !== '' && !path.startsWith('!'))
        .map((path) => path.replace(/^(\*\d*)?\\\?\?\\/, ''));
    const shown = files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
    return [
        ...marked.map(({ reason }) => reason),
        ...(files.length > 0 ? [`${files.length} file(s) are replaced or deleted at the next start: ${shown}`] : []),
    ];
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPrerequisites),
/* harmony export */   h: () => (/* binding */ advisoryPrerequisites)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8942);
/* harmony import */ var _pending_restart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8031);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7669);
/* harmony import */ var _registry_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1108);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2798);
/* harmony import */ var _windows_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(910);






const everything = ['agent', ..._names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW];
/** Source: "Determine which .NET Framework versions are installed". */
const dotNet45Release = 378389;
/** Visual C++ 2015 Update 1 as major, minor, build. Redistributables up to 2022 share major version 14. */
const vcRuntimeNeeded = [14, 0, 23506];
/** What the vendor names for the server, in bytes. The backup's own need is checked where it is planned. */
const diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
    const release = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .dotNetKey */ .AY), 'Release');
    return {
        id: 'dotnet-4.5',
        neededBy: everything,
        satisfied: release !== undefined && release >= dotNet45Release,
        found: release === undefined ? 'No .NET Framework 4.5 or later.' : `.NET Framework 4, release ${release}.`,
        advice: `.NET Framework 4.5 or later (release ${dotNet45Release}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.`,
    };
}
function compareVersions(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function vcRuntimeVersions(registry, architecture) {
    return registry.views.flatMap((view) => {
        const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .vcRuntimeKey */ .rj}\\${architecture}`);
        const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberValue */ .Vg)(key, 'Bld');
        if (build === undefined || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberValue */ .Vg)(key, 'Installed') !== 1)
            return [];
        return [[(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberValue */ .Vg)(key, 'Major') ?? 14, (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberValue */ .Vg)(key, 'Minor') ?? 0, build]];
    });
}
function vcRuntime(registry, architecture) {
    const newest = [...vcRuntimeVersions(registry, architecture)].sort(compareVersions).at(-1);
    return {
        id: `vc-runtime-${architecture}`,
        neededBy: everything,
        satisfied: newest !== undefined && compareVersions(newest, vcRuntimeNeeded) >= 0,
        found: newest
            ? `Visual C++ runtime ${newest.join('.')} (${architecture}).`
            : `No Visual C++ 2015 or later (${architecture}).`,
        advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded.join('.')}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`,
    };
}
function webServer(inventory) {
    const version = inventory.webServer?.version;
    return {
        id: 'iis',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW,
        satisfied: version !== undefined && Number.parseInt(version, 10) >= 7,
        found: version === undefined ? 'IIS is not installed.' : `IIS ${version}.`,
        advice: 'IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools',
    };
}
/**
 * Value names below `InetStp\Components` are those of the IIS setup manifests. That the two of the metabase hold on
 * every version of Windows Server is inferred, so a missing value is reported as "not seen".
 */
const webParts = [
    {
        id: 'iis-metabase',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW,
        title: 'IIS 6 Metabase Compatibility',
        feature: 'Web-Metabase',
        values: ['Metabase', 'ADSICompatibility'],
    },
    {
        id: 'iis-aspnet-4.5',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .webComponentNames */ .KW,
        title: 'ASP.NET 4.5 in IIS',
        feature: 'Web-Asp-Net45',
        values: ['ASPNET45'],
    },
    {
        id: 'iis-basic-authentication',
        neededBy: ['web-service-sdk'],
        title: 'Basic Authentication in IIS',
        feature: 'Web-Basic-Auth',
        values: ['BasicAuthentication', 'BasicAuthenticationBinaries'],
    },
];
function webPart(registry, part) {
    const components = registry.anyView(`${_registry_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .webServerKey */ .Bs}\\Components`);
    const isThere = part.values.some((value) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberValue */ .Vg)(components, value) === 1);
    return {
        id: part.id,
        neededBy: part.neededBy,
        satisfied: isThere,
        found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .webServerKey */ .Bs}\\Components.`,
        advice: `${part.title}: Install-WindowsFeature ${part.feature}`,
    };
}
function diskSpace(inventory) {
    const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
    const letter = (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .driveLetterOf */ .Kn)(path);
    const free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes;
    const megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
    return {
        id: 'disk-space',
        neededBy: everything,
        satisfied: free !== undefined && free >= diskNeeded,
        found: free === undefined ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
        advice: `${megabytes(diskNeeded)} on the drive of the product, and as much as the Data and web folders hold for the backup on its drive.`,
    };
}
function administrator({ machine }) {
    return {
        id: 'administrator',
        neededBy: everything,
        satisfied: machine.isAdministrator,
        found: `${machine.account} ${machine.isAdministrator ? 'has' : 'does not have'} administrator rights.`,
        advice: 'Run the service of the runner under an account in the local Administrators group (with a full token).',
    };
}
function restart(registry) {
    const reasons = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingRestart */ .b)(registry);
    return {
        id: 'no-pending-restart',
        neededBy: everything,
        satisfied: reasons.length === 0,
        found: reasons.length === 0 ? 'No restart is pending.' : reasons.join(' '),
        advice: 'Restart the server before the upgrade: installers may fail or ask for a restart half way.',
    };
}
function reachability(inventory) {
    const unreachable = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== true);
    return {
        id: 'cloud-service',
        neededBy: ['agent'],
        satisfied: unreachable.length === 0,
        found: unreachable.length === 0
            ? 'All three hosts of the cloud service answer on TCP 443.'
            : `No connection to ${unreachable.map((host) => `${host}:443`).join(', ')}.`,
        advice: 'Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.',
    };
}
/** An update cannot be seen in the registry simply, so on Windows Server 2012 R2 a person has to look. */
function update2012R2({ machine }) {
    if (!machine.operatingSystem.version.startsWith('6.3'))
        return [];
    return [
        {
            id: 'update-kb2919355',
            neededBy: everything,
            satisfied: false,
            found: 'Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.',
            advice: 'Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.',
        },
    ];
}
/** Checks that a person should read but that must not stop an upgrade: they cannot be proven, or are not needed by files. */
const advisoryPrerequisites = ['cloud-service', 'update-kb2919355'];
/** What the new components need and what is there. `neededBy` names components; the caller picks those it deals with. */
function checkPrerequisites(inventory) {
    const registry = (0,_registry_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySnapshot */ .C)(inventory);
    const is64Bit = inventory.machine.architecture === 'x64';
    return [
        administrator(inventory),
        dotNet(registry),
        vcRuntime(registry, 'x86'),
        ...(is64Bit ? [vcRuntime(registry, 'x64')] : []),
        webServer(inventory),
        ...webParts.map((part) => webPart(registry, part)),
        diskSpace(inventory),
        restart(registry),
        reachability(inventory),
        ...update2012R2(inventory),
    ];
}


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ productKey),
/* harmony export */   AY: () => (/* binding */ dotNetKey),
/* harmony export */   Bs: () => (/* binding */ webServerKey),
/* harmony export */   E: () => (/* binding */ restartMarkerKeys),
/* harmony export */   Ej: () => (/* binding */ installPathValue),
/* harmony export */   cl: () => (/* binding */ pendingRenamesValue),
/* harmony export */   hS: () => (/* binding */ sessionManagerKey),
/* harmony export */   kr: () => (/* binding */ uninstallKey),
/* harmony export */   rj: () => (/* binding */ vcRuntimeKey)
/* harmony export */ });
/**
 * Keys as a registry view shows them, without `Wow6432Node`. The product key lies in the 32-bit view on 64-bit
 * Windows although the product itself is in `Program Files`, so both views are always read.
 */
const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';
/** REG_SZ, install folder with a trailing backslash. The new server's installer takes its folder from here. */
const installPathValue = 'InstallPath';
const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
/** One subkey per architecture (`x86`, `x64`) with Installed, Major, Minor and Bld. Source: "Redistributing Visual C++ files". */
const vcRuntimeKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes';
/** REG_DWORD `Release`. Source: "Determine which .NET Framework versions are installed". */
const dotNetKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full';
/** MajorVersion, MinorVersion; the subkey `Components` has one DWORD per installed part of IIS. */
const webServerKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
/** A key of this name asks for a restart by being there. */
const restartMarkerKeys = [
    {
        key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending',
        reason: 'Windows features or updates wait for a restart (Component Based Servicing).',
    },
    {
        key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired',
        reason: 'Windows Update waits for a restart.',
    },
];
/** REG_MULTI_SZ `PendingFileRenameOperations`: files that the next start replaces or deletes. */
const sessionManagerKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
const pendingRenamesValue = 'PendingFileRenameOperations';


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ registrySnapshot),
/* harmony export */   b: () => (/* binding */ isAtOrBelowKey)
/* harmony export */ });
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5895);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2798);


function isAtOrBelowKey(path, key) {
    const candidate = path.toLowerCase();
    const root = key.toLowerCase();
    return candidate === root || candidate.startsWith(`${root}\\`);
}
function registrySnapshot(inventory) {
    const views = inventory.machine.architecture === 'x86' ? ['32'] : ['64', '32'];
    const keysByView = new Map(views.map((view) => [
        view,
        inventory.registry.filter((part) => part.view === view).flatMap((part) => (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .registryKeysOf */ .n)(part.text)),
    ]));
    const tree = (key, view) => (keysByView.get(view) ?? []).filter(({ path }) => isAtOrBelowKey(path, key));
    return {
        views,
        tree,
        anyView: (key) => views.map((view) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .keyAt */ .f5)(tree(key, view), key)).find((found) => found !== undefined),
    };
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ registryTextOf),
/* harmony export */   n: () => (/* binding */ registryKeysOf)
/* harmony export */ });
/* harmony import */ var _host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4111);

/** `.reg` text of keys, as an inventory holds it. */
function registryTextOf(keys) {
    return (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRegistrationFile */ .Tl)(keys);
}
/** @throws HostError `malformed` */
function registryKeysOf(text) {
    return (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistrationFile */ .Dg)(text, 'The registry text of the inventory');
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ textValues),
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   v8: () => (/* binding */ textValue)
/* harmony export */ });
/* harmony import */ var _windows_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(910);

function find(key, name) {
    return key?.values.find((value) => (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(value.name, name))?.data;
}
function textValue(key, name) {
    const data = find(key, name);
    return data?.type === 'string' || data?.type === 'expandable-string' ? data.text : undefined;
}
function textValues(key, name) {
    const data = find(key, name);
    return data?.type === 'multi-string' ? data.texts : [];
}
function numberValue(key, name) {
    const data = find(key, name);
    return data?.type === 'dword' ? data.number : undefined;
}
function keyAt(keys, path) {
    return keys?.find((key) => (0,_windows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(key.path, path));
}


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   Kn: () => (/* binding */ driveLetterOf),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   X3: () => (/* binding */ withoutTrailingBackslash),
/* harmony export */   Z_: () => (/* binding */ programOfCommandLine),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   aD: () => (/* binding */ expandPath),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   xD: () => (/* binding */ distinctPaths),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Without a trailing backslash, except for a drive's root. */
function withoutTrailingBackslash(path) {
    const trimmed = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(path.trim()).replace(/\\+$/, '');
    return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed;
}
function joinPath(...parts) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(...parts);
}
function fileNameOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(path);
}
function folderOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(path);
}
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function samePath(a, b) {
    return sameText(withoutTrailingBackslash(a), withoutTrailingBackslash(b));
}
function isAtOrBelow(path, folder) {
    const root = withoutTrailingBackslash(folder).toLowerCase();
    const candidate = withoutTrailingBackslash(path).toLowerCase();
    return candidate === root || candidate.startsWith(root.endsWith('\\') ? root : `${root}\\`);
}
/** Upper-case letter of the drive, undefined for a UNC path. */
function driveLetterOf(path) {
    return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}
/** IIS keeps `%SystemDrive%\inetpub\wwwroot`, services `%SystemRoot%` or `\SystemRoot`, as they were typed. */
function expandPath(path, machine) {
    const { programData, programFiles, windows } = machine.folders;
    const variables = {
        systemdrive: windows.slice(0, 2),
        systemroot: windows,
        windir: windows,
        programfiles: programFiles,
        programw6432: programFiles,
        programdata: programData,
    };
    return path
        .replace(/^\\\?\?\\/, '')
        .replace(/^\\SystemRoot\\/i, () => `${windows}\\`)
        .replace(/%([^%]+)%/g, (whole, name) => variables[name.toLowerCase()] ?? whole);
}
/** Path of the program in a service's command line, which may or may not be quoted. */
function programOfCommandLine(commandLine) {
    const text = commandLine.trim();
    const quoted = /^"([^"]*)"/.exec(text);
    const program = quoted?.[1] ?? /^.*?\.exe(?=\s|$)/i.exec(text)?.[0] ?? text.split(/\s/, 1)[0];
    return program ?? text;
}
/** Text that sorts and de-duplicates paths without regard to case; the first spelling is kept. */
function distinctPaths(paths) {
    const byKey = new Map();
    for (const path of paths.map(withoutTrailingBackslash)) {
        if (!byKey.has(path.toLowerCase()))
            byKey.set(path.toLowerCase(), path);
    }
    return [...byKey.values()];
}


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ emptyPlan),
/* harmony export */   x: () => (/* binding */ joinPlans)
/* harmony export */ });
/** Nothing to do, nothing to say. */
const emptyPlan = { steps: [], warnings: [], blockers: [] };
/** The stages' parts one after another. */
function joinPlans(plans) {
    return {
        steps: plans.flatMap(({ steps }) => steps),
        warnings: plans.flatMap(({ warnings }) => warnings),
        blockers: plans.flatMap(({ blockers }) => blockers),
    };
}


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFor: () => (/* binding */ planFor)
});

// EXTERNAL MODULE: ./lib/src/stages/back-up.js
var back_up = __webpack_require__(8523);
// EXTERNAL MODULE: ./lib/src/stages/empty-plan.js
var empty_plan = __webpack_require__(8709);
// EXTERNAL MODULE: ./lib/src/product/names.js
var names = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/src/product/operator-instructions.js
var operator_instructions = __webpack_require__(5744);
// EXTERNAL MODULE: ./lib/src/product/windows-paths.js
var windows_paths = __webpack_require__(910);
// EXTERNAL MODULE: ./lib/src/stages/order.js
var order = __webpack_require__(6536);
// EXTERNAL MODULE: ./lib/src/stages/publisher.js
var publisher = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/src/stages/situation.js
var stages_situation = __webpack_require__(6016);
;// CONCATENATED MODULE: ./lib/src/stages/install-server.js







const stage = 'install-mfa-server';
/**
 * "Install the Multi-Factor Authentication Server" and document step I1: into the folder that the registry names,
 * then activation and replication group by a person.
 */
function planInstallServer(situation, choices, scope) {
    if ((0,stages_situation/* oldComponent */.l)(situation.before, 'agent') === undefined) {
        return empty_plan/* emptyPlan */.n;
    }
    const people = activation(situation);
    if ((0,stages_situation/* newComponent */.y)(situation.now, 'agent') !== undefined) {
        return { ...empty_plan/* emptyPlan */.n, steps: people };
    }
    const prerequisites = (0,order/* prerequisiteFindings */.D)(situation.now, ['agent']);
    return {
        steps: [...setup(situation, choices), startServices(), ...people],
        warnings: prerequisites.warnings,
        blockers: [
            ...prerequisites.blockers,
            ...setupBlockers(situation, choices),
            ...(scope === 'single-stage' ? (0,order/* orderBlockers */.y)(situation, stage) : []),
        ],
    };
}
function setup({ before, packages }, { setup: chosen }) {
    const installPath = before.installPath?.path;
    if (chosen === undefined || installPath === undefined) {
        return [];
    }
    const identity = {
        id: 'install-server',
        stage,
        title: `Install the Multi-Factor Authentication Server into ${installPath}`,
        documentStep: 'I0',
    };
    if (chosen.arguments === undefined) {
        return [{ ...identity, type: 'operator', operatorStep: (0,operator_instructions/* runServerSetupStep */.CK)(chosen.path, installPath) }];
    }
    return [
        {
            ...identity,
            type: 'change',
            change: {
                kind: 'install-server',
                setupPath: chosen.path,
                arguments: chosen.arguments,
                installPath,
                ...hashOf(packages[chosen.path]),
            },
        },
    ];
}
function hashOf(facts) {
    return facts?.status === 'usable' ? { sha256: facts.sha256 } : {};
}
function startServices() {
    return {
        type: 'change',
        id: 'start-product-services',
        stage,
        title: 'Start the services of the new server and see that they run',
        documentStep: 'I0',
        change: { kind: 'start-product-services' },
    };
}
/** What was said to be done is not asked again. */
function activation({ now, said }) {
    const { name } = now.machine;
    return [(0,operator_instructions/* activateServerStep */.Ze)(name), (0,operator_instructions/* confirmReplicationGroupStep */.cV)(name)]
        .filter(({ id }) => !said.has(id))
        .map((operatorStep) => ({
        type: 'operator',
        id: operatorStep.id,
        stage,
        title: operatorStep.title,
        documentStep: 'I1',
        operatorStep,
    }));
}
function setupBlockers({ before, packages }, { setup: chosen }) {
    const path = before.installPath === undefined ? [noInstallPath(before)] : [];
    if (chosen === undefined) {
        return [...path, noSetup()];
    }
    return [...path, ...wrongName(chosen.path), ...unusable(chosen.path, packages), ...untrusted(chosen, packages)];
}
function noInstallPath({ machine }) {
    return {
        code: 'install-path-unknown',
        message: `The registry of ${machine.name} has no InstallPath of PhoneFactor in either view.`,
        advice: 'Give the folder in which the agent is (or was) installed: the new server has to go into the same folder.',
        input: 'install-path',
    };
}
function noSetup() {
    return {
        code: 'setup-not-given',
        message: 'No setup program of the Multi-Factor Authentication Server was given.',
        advice: `Give the path of ${names/* serverSetupFileName */.EO} as the server sees it. It cannot be downloaded by this suite.`,
        input: 'setup-path',
    };
}
function wrongName(path) {
    if ((0,windows_paths/* sameText */.QV)((0,windows_paths/* fileNameOf */.bV)(path), names/* serverSetupFileName */.EO)) {
        return [];
    }
    return [
        {
            code: 'setup-wrong-name',
            message: `${path} is not named ${names/* serverSetupFileName */.EO}.`,
            advice: 'Give the setup program of the server itself, not one of the web packages, under its original name.',
            input: 'setup-path',
        },
    ];
}
/** A pinned hash says more than a signature. */
function untrusted({ path, sha256 }, packages) {
    const facts = packages[path];
    if (facts?.status !== 'usable')
        return [];
    if (sha256 === undefined)
        return (0,publisher/* publisherBlockers */.e)(path, facts, 'setup-sha256');
    if (facts.sha256 === sha256.toLowerCase())
        return [];
    return [
        {
            code: 'setup-hash-mismatch',
            message: `${path} has the SHA-256 ${facts.sha256}, not ${sha256.toLowerCase()}.`,
            advice: 'Copy the setup program again from its source, or correct the hash.',
            input: 'setup-sha256',
        },
    ];
}
function unusable(path, packages) {
    const facts = packages[path];
    if (facts === undefined || facts.status === 'usable') {
        return [];
    }
    return [
        {
            code: `setup-${facts.status}`,
            message: `${path} cannot be used: ${facts.reason}`,
            advice: 'Put the setup program there, whole, where the account of the runner can read it.',
            input: 'setup-path',
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/stages/install-web-component.js + 1 modules
var install_web_component = __webpack_require__(8518);
// EXTERNAL MODULE: ./lib/src/stages/merge-configuration.js
var merge_configuration = __webpack_require__(3263);
// EXTERNAL MODULE: ./lib/src/stages/portal-address.js
var portal_address = __webpack_require__(8241);
// EXTERNAL MODULE: ./lib/src/stages/virtual-directory.js
var virtual_directory = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/src/stages/restore-themes.js



/** Document step U2.2 seen from the other end: the custom folders of App_Themes back below the new portal. */
function planRestoreThemes(situation, choices) {
    const old = (0,stages_situation/* oldComponent */.l)(situation.before, 'user-portal')?.web;
    const themes = situation.missingThemes;
    if (old === undefined || themes.length === 0) {
        return empty_plan/* emptyPlan */.n;
    }
    return {
        ...empty_plan/* emptyPlan */.n,
        steps: [
            {
                type: 'change',
                id: 'restore-themes',
                stage: 'install-portal',
                title: `Put the custom themes back: ${themes.join(', ')}`,
                documentStep: 'U2.2',
                change: {
                    kind: 'restore-themes',
                    component: 'user-portal',
                    themes,
                    site: old.site,
                    path: `/${(0,virtual_directory/* newVirtualDirectory */.p$)('user-portal', old, choices)}`,
                },
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/stages/stage-installers.js
var stage_installers = __webpack_require__(3126);
// EXTERNAL MODULE: ./lib/src/product/components.js
var components = __webpack_require__(6824);
;// CONCATENATED MODULE: ./lib/src/stages/uninstall.js





/** The document's order: the agent goes last, because the others talk to it. */
const removalOrder = [
    { component: 'user-portal', documentStep: 'U2.3' },
    { component: 'mobile-app', documentStep: 'U3.2' },
    { component: 'web-service-sdk', documentStep: 'U4' },
    { component: 'agent', documentStep: 'U5' },
];
/** Document steps U2.3, U3.2, U4 and U5. Refuses without a verified backup set. */
function planUninstall(situation, choices, scope) {
    const removals = removalOrder.flatMap(({ component, documentStep }) => {
        const installed = (0,stages_situation/* oldComponent */.l)(situation.now, component);
        return installed === undefined ? [] : [removal(installed, documentStep)];
    });
    const keep = keepInstallPath(situation);
    if (removals.length === 0) {
        return { ...empty_plan/* emptyPlan */.n, steps: keep };
    }
    return {
        steps: [confirmBackup(situation, choices), ...removals, ...keep],
        warnings: [],
        blockers: [...situation.now.ambiguities, ...(scope === 'single-stage' ? backupBlockers(situation) : [])],
    };
}
function confirmBackup(situation, choices) {
    return {
        type: 'change',
        id: 'confirm-backup-set',
        stage: 'uninstall-phonefactor',
        title: 'Stop the services and prove that the backup set is whole and up to date',
        change: {
            kind: 'confirm-backup-set',
            components: (0,back_up/* componentsToBackUp */.og)(situation.before),
            destination: choices.backupDestination,
        },
    };
}
function removal(installed, documentStep) {
    const { component, product } = installed;
    const identity = {
        id: `uninstall-${component}`,
        stage: 'uninstall-phonefactor',
        title: `Uninstall ${product.displayName} ${product.version} (${components/* componentTitles */.$[component]})`,
        documentStep,
    };
    if (product.productCode === undefined) {
        return removalByHand(identity, component, product.displayName);
    }
    return {
        ...identity,
        type: 'change',
        change: {
            kind: 'uninstall-product',
            component,
            productCode: product.productCode,
            displayName: product.displayName,
            version: product.version,
        },
    };
}
/** The product's own uninstaller may open a window or do anything: it is never run unseen. */
function removalByHand(identity, component, displayName) {
    return { ...identity, type: 'operator', operatorStep: (0,operator_instructions/* removeProductByHandStep */.s0)(component, displayName) };
}
/** While the server is between the two products, both have to be there for the new installer to find them. */
function keepInstallPath({ now, before }) {
    const place = placeOfData(before);
    const agentIsOurs = (0,stages_situation/* oldComponent */.l)(before, 'agent') !== undefined && (0,stages_situation/* newComponent */.y)(now, 'agent') === undefined;
    if (!agentIsOurs || place === undefined) {
        return [];
    }
    return [
        {
            type: 'change',
            id: 'keep-install-path',
            stage: 'uninstall-phonefactor',
            title: 'See that the install path in the registry and the data file are still there, put them back if not',
            documentStep: 'U5',
            change: { kind: 'keep-install-path', ...place },
        },
    ];
}
function placeOfData(before) {
    return before.installPath === undefined || before.dataFile === undefined
        ? undefined
        : { installPath: before.installPath.path, dataFile: before.dataFile.path };
}
function backupBlockers(situation) {
    const { backup } = situation;
    const components = (0,back_up/* componentsToBackUp */.og)(situation.now);
    if ((0,back_up/* isCovered */.P$)(situation, components)) {
        return [];
    }
    // What only changed is copied again by the first step, once the services stand still.
    if (backup !== undefined && components.every((component) => backup.components.includes(component))) {
        return [];
    }
    return [
        {
            code: 'no-backup-set',
            message: backup === undefined
                ? `No verified backup set of ${situation.now.machine.name} was found.`
                : `The backup set ${backup.folder} does not hold every component that is still installed.`,
            advice: 'Run backup-pfdata on this server first, or give the folder of an existing set.',
            input: 'backup-path',
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/product/known-failures.js
var known_failures = __webpack_require__(2565);
// EXTERNAL MODULE: ./lib/src/stages/target-version.js
var target_version = __webpack_require__(7102);
;// CONCATENATED MODULE: ./lib/src/stages/upgrade.js










/** The whole upgrade of one server, in the document's order. */
function planUpgrade(situation, choices) {
    const scope = 'whole-upgrade';
    const stages = (0,empty_plan/* joinPlans */.x)([
        (0,back_up/* planBackup */.W6)(situation, choices, scope),
        planUninstall(situation, choices, scope),
        planInstallServer(situation, choices, scope),
        (0,install_web_component/* planInstallWebComponent */.m)('web-service-sdk', situation, choices, scope),
        (0,install_web_component/* planInstallWebComponent */.m)('user-portal', situation, choices, scope),
        planRestoreThemes(situation, choices),
        (0,install_web_component/* planInstallWebComponent */.m)('mobile-app', situation, choices, scope),
        (0,merge_configuration/* planMergeConfiguration */.q)('user-portal', situation, choices, scope),
        (0,merge_configuration/* planMergeConfiguration */.q)('mobile-app', situation, choices, scope),
        (0,portal_address/* planPortalAddress */.s)(situation, choices),
    ]);
    return completePlan('upgrade', situation, choices, stages);
}
/** Adds to the stages' parts what every plan says of the server, and leaves each finding once. */
function completePlan(action, situation, choices, { steps, warnings, blockers }) {
    const failures = steps.length === 0 ? [] : (0,known_failures/* knownFailures */.N)(situation.now, (0,target_version/* targetVersion */.I)(situation, choices));
    return {
        format: 1,
        action,
        server: situation.now.machine.name,
        inputs: asJson(choices),
        findings: findingsOf(situation),
        steps,
        warnings: distinct([...situation.now.warnings, ...warnings, ...failures]),
        blockers: distinct(blockers),
    };
}
/** What an approval depends on. The data file's size and times are not: the product writes to it all the time. */
function findingsOf({ now: state, packages }) {
    return asJson({
        packages: Object.fromEntries(Object.entries(packages).map(([path, facts]) => [path, packageFindings(facts)])),
        machine: { name: state.machine.name, architecture: state.machine.architecture },
        installPath: state.installPath,
        dataFile: state.dataFile === undefined ? undefined : { path: state.dataFile.path, status: state.dataFile.status },
        components: Object.fromEntries(state.components.map((found) => [`${found.component} (${found.generation})`, found])),
    });
}
function packageFindings(facts) {
    if (facts.status !== 'usable')
        return { status: facts.status };
    const { productName, productVersion } = facts.description;
    return asJson({ status: facts.status, productName, productVersion, sha256: facts.sha256 });
}
function asJson(value) {
    return JSON.parse(JSON.stringify(value));
}
function distinct(findings) {
    const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./lib/src/stages/plan-stage.js










const alone = 'single-stage';
/** A stage of the document on its own, by the name of its action. */
const stages = {
    'backup-pfdata': (situation, choices) => (0,back_up/* planBackup */.W6)(situation, choices, alone),
    'uninstall-phonefactor': (situation, choices) => planUninstall(situation, choices, alone),
    'install-mfa-server': (situation, choices) => planInstallServer(situation, choices, alone),
    'install-web-service-sdk': (situation, choices) => (0,install_web_component/* planInstallWebComponent */.m)('web-service-sdk', situation, choices, alone),
    'stage-installers': stage_installers/* planStageInstallers */.J,
    'install-portal': (situation, choices) => (0,empty_plan/* joinPlans */.x)([
        (0,install_web_component/* planInstallWebComponent */.m)('user-portal', situation, choices, alone),
        planRestoreThemes(situation, choices),
        (0,portal_address/* planPortalAddress */.s)(situation, choices),
    ]),
    'install-mobile-app': (situation, choices) => (0,install_web_component/* planInstallWebComponent */.m)('mobile-app', situation, choices, alone),
    'merge-webconfig': (situation, choices) => (0,empty_plan/* joinPlans */.x)([
        (0,merge_configuration/* planMergeConfiguration */.q)('user-portal', situation, choices, alone),
        (0,merge_configuration/* planMergeConfiguration */.q)('mobile-app', situation, choices, alone),
    ]),
};
/** The whole upgrade of one server, or one stage of it. */
function planFor(action, situation, choices) {
    return action === 'upgrade'
        ? planUpgrade(situation, choices)
        : completePlan(action, situation, choices, stages[action](situation, choices));
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _product_operator_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5744);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8709);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _virtual_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5225);




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

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ oldComponent),
/* harmony export */   y: () => (/* binding */ newComponent)
/* harmony export */ });
function oldComponent(state, component) {
    return state.components.find((found) => found.component === component && found.generation === 'phonefactor');
}
function newComponent(state, component) {
    return state.components.find((found) => found.component === component && found.generation === 'mfa-server');
}


/***/ })

};
