export const id = 1405;
export const ids = [1405];
export const modules = {

/***/ 20009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ encodeRegistrationFile),
/* harmony export */   Dg: () => (/* binding */ parseRegistrationFile),
/* harmony export */   Tl: () => (/* binding */ formatRegistrationFile),
/* harmony export */   ei: () => (/* binding */ decodeRegistrationFile)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);

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
    const lines = [first.trim()];
    while (lines.at(-1)?.endsWith('\\')) {
        const next = reader.next();
        if (next === undefined)
            throw reader.malformed('a hex value breaks off');
        lines.push(next.trim());
    }
    const digits = lines
        .map((line) => (line.endsWith('\\') ? line.slice(0, -1) : line))
        .join('')
        .trim();
    if (digits !== '' && !/^[0-9a-f]{2}(?:\s*,\s*[0-9a-f]{2})*$/i.test(digits)) {
        throw reader.malformed('a hex value is not pairs of digits between commas');
    }
    return Uint8Array.from(Buffer.from(digits.replace(/[\s,]/g, ''), 'hex'));
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

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isAtOrBelowKey)
/* harmony export */ });
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

/** Whether `path` is the key or lies below it. */
function isAtOrBelowKey(path, key) {
    return (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(path, key) || (0,_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsWithText */ .eM)(path, `${key}\\`);
}

/***/ }),

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pendingRestart)
/* harmony export */ });
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22756);


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

/***/ 48079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPrerequisites),
/* harmony export */   h: () => (/* binding */ advisoryPrerequisites)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _pending_restart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60397);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33072);
/* harmony import */ var _registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29058);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22756);






const everything = ['agent', ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW];
/** Source: "Determine which .NET Framework versions are installed". */
const dotNet45Release = 378389;
/** Visual C++ 2015 Update 1 as major, minor, build. Redistributables up to 2022 share major version 14. */
const vcRuntimeNeeded = [14, 0, 23506];
/** What the vendor names for the server, in bytes. The backup's own need is checked where it is planned. */
const diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
    const release = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY), 'Release');
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
        const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj}\\${architecture}`);
        const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Bld');
        if (build === undefined || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Installed') !== 1)
            return [];
        return [[(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Major') ?? 14, (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Minor') ?? 0, build]];
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
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
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
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'IIS 6 Metabase Compatibility',
        feature: 'Web-Metabase',
        values: ['Metabase', 'ADSICompatibility'],
    },
    {
        id: 'iis-aspnet-4.5',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
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
    const components = registry.anyView(`${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components`);
    const isThere = part.values.some((value) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(components, value) === 1);
    return {
        id: part.id,
        neededBy: part.neededBy,
        satisfied: isThere,
        found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components.`,
        advice: `${part.title}: Install-WindowsFeature ${part.feature}`,
    };
}
function diskSpace(inventory) {
    const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
    const letter = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .driveLetterOf */ .Kn)(path);
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
    const reasons = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRestart */ .b)(registry);
    return {
        id: 'no-pending-restart',
        neededBy: everything,
        satisfied: reasons.length === 0,
        found: reasons.length === 0 ? 'No restart is pending.' : reasons.join(' '),
        advice: 'Restart the server before the upgrade: installers may fail or ask for a restart half way.',
    };
}
function reachability(inventory) {
    const unreachable = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== true);
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
    const registry = (0,_registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .registrySnapshot */ .C)(inventory);
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

/***/ 33072:
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

/***/ 29058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ registrySnapshot)
/* harmony export */ });
/* harmony import */ var _host_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20968);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15261);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22756);



function registrySnapshot(inventory) {
    const views = inventory.machine.architecture === 'x86' ? ['32'] : ['64', '32'];
    const keysByView = new Map(views.map((view) => [
        view,
        inventory.registry.filter((part) => part.view === view).flatMap((part) => (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_0__/* .registryKeysOf */ .n)(part.text)),
    ]));
    const tree = (key, view) => (keysByView.get(view) ?? []).filter(({ path }) => (0,_host_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtOrBelowKey */ .b)(path, key));
    return {
        views,
        tree,
        anyView: (key) => views.map((view) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAt */ .f5)(tree(key, view), key)).find((found) => found !== undefined),
    };
}

/***/ }),

/***/ 15261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ registryKeysOf)
/* harmony export */ });
/* harmony import */ var _host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20009);

/** The keys of a part of an inventory's registry, which is text. @throws HostError `malformed` */
function registryKeysOf(text) {
    return (0,_host_registration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistrationFile */ .Dg)(text, 'The registry text of the inventory');
}

/***/ }),

/***/ 22756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ textValues),
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   v8: () => (/* binding */ textValue)
/* harmony export */ });
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36241);

function find(key, name) {
    return key?.values.find((value) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(value.name, name))?.data;
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
    return keys?.find((key) => (0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(key.path, path));
}

/***/ }),

/***/ 95751:
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

/***/ 50900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFor: () => (/* binding */ planFor)
/* harmony export */ });
/* harmony import */ var _back_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55169);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95751);
/* harmony import */ var _install_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25317);
/* harmony import */ var _install_web_component_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72040);
/* harmony import */ var _merge_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29969);
/* harmony import */ var _portal_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71547);
/* harmony import */ var _restore_themes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95575);
/* harmony import */ var _stage_installers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47300);
/* harmony import */ var _uninstall_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52188);
/* harmony import */ var _upgrade_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10322);










const alone = 'single-stage';
/** A stage of the document on its own, by the name of its action. */
const stages = {
    'backup-pfdata': (situation, choices) => (0,_back_up_js__WEBPACK_IMPORTED_MODULE_0__/* .planBackup */ .W6)(situation, choices, alone),
    'uninstall-phonefactor': (situation, choices) => (0,_uninstall_js__WEBPACK_IMPORTED_MODULE_8__/* .planUninstall */ .k)(situation, choices, alone),
    'install-mfa-server': (situation, choices) => (0,_install_server_js__WEBPACK_IMPORTED_MODULE_2__/* .planInstallServer */ .g)(situation, choices, alone),
    'install-web-service-sdk': (situation, choices) => (0,_install_web_component_js__WEBPACK_IMPORTED_MODULE_3__/* .planInstallWebComponent */ .m)('web-service-sdk', situation, choices, alone),
    'stage-installers': _stage_installers_js__WEBPACK_IMPORTED_MODULE_7__/* .planStageInstallers */ .J,
    'install-portal': (situation, choices) => (0,_empty_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPlans */ .x)([
        (0,_install_web_component_js__WEBPACK_IMPORTED_MODULE_3__/* .planInstallWebComponent */ .m)('user-portal', situation, choices, alone),
        (0,_restore_themes_js__WEBPACK_IMPORTED_MODULE_6__/* .planRestoreThemes */ .G)(situation, choices),
        (0,_portal_address_js__WEBPACK_IMPORTED_MODULE_5__/* .planPortalAddress */ .s)(situation, choices),
    ]),
    'install-mobile-app': (situation, choices) => (0,_install_web_component_js__WEBPACK_IMPORTED_MODULE_3__/* .planInstallWebComponent */ .m)('mobile-app', situation, choices, alone),
    'merge-webconfig': (situation, choices) => (0,_empty_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPlans */ .x)([
        (0,_merge_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .planMergeConfiguration */ .q)('user-portal', situation, choices, alone),
        (0,_merge_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .planMergeConfiguration */ .q)('mobile-app', situation, choices, alone),
    ]),
};
/** The whole upgrade of one server, or one stage of it. */
function planFor(action, situation, choices) {
    return action === 'upgrade'
        ? (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_9__/* .planUpgrade */ .K)(situation, choices)
        : (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_9__/* .completePlan */ .P)(action, situation, choices, stages[action](situation, choices));
}

/***/ }),

/***/ 52046:
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

/***/ }),

/***/ 47300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planStageInstallers),
/* harmony export */   M: () => (/* binding */ stagedPackages)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71450);
/* harmony import */ var _product_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31484);
/* harmony import */ var _empty_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95751);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92638);





/** "Go to the install location and copy one or more installers to the other server" (document step I4.1). */
function planStageInstallers(situation, choices) {
    const packages = stagedPackages(situation, choices);
    if (packages.length === 0)
        return { ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n, blockers: [noSource()] };
    return {
        ..._empty_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPlan */ .n,
        steps: packages.flatMap((one) => copyStep(one, situation.packages[one.from])),
        blockers: packages.flatMap((one) => packageBlockers(one, situation.packages[one.from])),
    };
}
/** Where each package lies and where it goes; empty where no folder is known that holds them. */
function stagedPackages({ before }, { packageFolder, staging }) {
    const source = packageFolder ?? before.installPath?.path;
    if (source === undefined || staging === undefined)
        return [];
    return staging.components.flatMap((component) => staging.architectures.map((architecture) => {
        const name = (0,_product_names_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFileName */ .ci)(component, architecture);
        return { component, from: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(source, name), to: (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(staging.destination, name) };
    }));
}
function copyStep({ component, from, to }, facts) {
    if (facts?.status !== 'usable')
        return [];
    return [
        {
            type: 'change',
            id: `copy-${(0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(from)}`,
            stage: 'stage-installers',
            title: `Copy the package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]} to ${to}`,
            documentStep: 'I4.1',
            change: { kind: 'copy-package', from, to, sha256: facts.sha256 },
        },
    ];
}
function packageBlockers({ component, from }, facts) {
    if (facts?.status === 'usable')
        return (0,_publisher_js__WEBPACK_IMPORTED_MODULE_4__/* .publisherBlockers */ .e)(from, facts, 'package-folder');
    return [
        {
            code: `package-${facts?.status ?? 'missing'}`,
            message: `The package of the ${_product_components_js__WEBPACK_IMPORTED_MODULE_1__/* .componentTitles */ .$[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
            advice: component === 'mobile-app'
                ? 'Versions 8.0 and later bring no package for it: leave mobile-app out of components.'
                : 'Run this on the server that has the MFA Server, or give the folder that holds the packages.',
            input: component === 'mobile-app' ? 'components' : 'package-folder',
        },
    ];
}
function noSource() {
    return {
        code: 'package-folder-not-given',
        message: 'This server has no MFA Server, so the folder with the packages is not known.',
        advice: 'Run this on the server that has the MFA Server, or give the folder that holds the packages.',
        input: 'package-folder',
    };
}

/***/ })

};
