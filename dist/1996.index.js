export const id = 1996;
export const ids = [1996];
export const modules = {

/***/ 45015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   S: () => (/* binding */ flushFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** As many as the file operations that Node.js does at a time. */
const atATime = 16;
/** Every file below a folder. Links are not followed. */
async function filesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
}
/** Flushes files one by one: what any file system can do. */
async function flushFiles(paths) {
    const waiting = [...paths];
    const worker = async () => {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
            await flushFile(path);
    };
    await Promise.all(Array.from({ length: atATime }, worker));
}
async function flushFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}

/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ exitCodeMeaning)
/* harmony export */ });
/* unused harmony export installerExitCodes */
/** Source: "MsiExec.exe and InstMsi.exe error messages", Windows Installer documentation. */
const installerExitCodes = [
    { code: 0, class: 'success', meaning: 'Done.', advice: '' },
    {
        code: 1601,
        class: 'failure',
        meaning: 'The Windows Installer service could not be reached.',
        advice: 'Start the service "msiserver" and see that it is not disabled, then run again.',
    },
    {
        code: 1602,
        class: 'failure',
        meaning: 'The installation was cancelled.',
        advice: 'See whether a person or a policy closed it, then run again.',
    },
    {
        code: 1603,
        class: 'failure',
        meaning: 'The installation failed and was rolled back.',
        advice: 'Read the log lines below and the log file, mend the cause and run again.',
    },
    {
        code: 1605,
        class: 'already-gone',
        meaning: 'The product is not installed.',
        advice: 'Nothing to remove. When installing, repair the entry in Programs and Features first.',
    },
    {
        code: 1612,
        class: 'failure',
        meaning: 'The source of the installation is not to be found.',
        advice: 'Put the original package where it was installed from, or copy it to a local folder, and run again.',
    },
    { code: 1614, class: 'already-gone', meaning: 'The product is uninstalled.', advice: 'Nothing to remove.' },
    {
        code: 1618,
        class: 'busy',
        meaning: 'Another installation is running.',
        advice: 'Wait until it has ended (Windows Update, a management agent) and run again.',
    },
    {
        code: 1619,
        class: 'failure',
        meaning: 'The package could not be opened.',
        advice: 'See that the file exists, is not blocked and that the account of the runner may read it.',
    },
    {
        code: 1620,
        class: 'failure',
        meaning: 'The file is not a Windows Installer package.',
        advice: 'It may be truncated or an error page saved as .msi. Copy it again from its source.',
    },
    {
        code: 1622,
        class: 'failure',
        meaning: 'The log file could not be opened.',
        advice: 'See that the work folder exists and that there is room on its volume.',
    },
    {
        code: 1624,
        class: 'failure',
        meaning: 'A transform could not be applied.',
        advice: 'Run without the transform, or with the one made for this package.',
    },
    {
        code: 1625,
        class: 'failure',
        meaning: 'A system policy forbids this installation.',
        advice: 'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.',
    },
    {
        code: 1633,
        class: 'failure',
        meaning: 'The package is for another processor type.',
        advice: 'Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.',
    },
    {
        code: 1638,
        class: 'failure',
        meaning: 'Another version of this product is installed already.',
        advice: 'Remove that version in Programs and Features, or use the package of the installed version.',
    },
    {
        code: 1639,
        class: 'failure',
        meaning: 'The command line was not accepted.',
        advice: 'See the property names and the arguments that were given to the installer.',
    },
    {
        code: 1641,
        class: 'restart-required',
        meaning: 'Done; the installer has begun to restart Windows.',
        advice: 'Wait for the restart and run again.',
    },
    {
        code: 3010,
        class: 'restart-required',
        meaning: 'Done; Windows has to be restarted.',
        advice: 'Restart the server and run again.',
    },
];
/** Codes that the table does not know are failures that say their number. */
function exitCodeMeaning(code) {
    return (installerExitCodes.find((meaning) => meaning.code === code) ?? {
        code,
        class: 'failure',
        meaning: `The installer ended with ${code}, which is not a code of Windows Installer.`,
        advice: 'Read the log file and the vendor documentation of this installer, mend the cause and run again.',
    });
}

/***/ }),

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ requireProductCode),
/* harmony export */   bh: () => (/* binding */ publicProperty),
/* harmony export */   dK: () => (/* binding */ requireProperties)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);

/** Windows Installer takes from the command line what is written in capitals. Source: "Public Properties". */
const publicProperty = /^[A-Z_][A-Z0-9_.]*$/;
const productCode = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
/** @throws HostError `refused` for a name or value that would not reach the package as it stands */
function requireProperties(properties) {
    for (const [name, value] of Object.entries(properties)) {
        if (!publicProperty.test(name)) {
            const message = `${JSON.stringify(name)} is not the name of a public property of Windows Installer.`;
            throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('refused', name, message);
        }
        const fault = faultOf(value);
        if (fault !== undefined) {
            throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('refused', name, `The property ${name} was given a value that ${fault}.`);
        }
    }
}
/** @throws HostError `refused` */
function requireProductCode(code) {
    if (!productCode.test(code))
        throw new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d('refused', code, `${JSON.stringify(code)} is not a product code.`);
}
function faultOf(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not let through is the point
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value))
        return 'has a control character';
    if (!value.isWellFormed())
        return 'is not well-formed text';
    if (/\[[^\]]*\]/.test(value))
        return 'has a part in square brackets, which Windows Installer would replace';
    // Readers of command lines differ where a quote of the value meets one around it: one takes the rest of the line in.
    if (value.startsWith('"') || value.endsWith('"'))
        return 'begins or ends with a quote';
    if (value.includes('""'))
        return 'has two quotes in a row';
    return undefined;
}

/***/ }),

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

/***/ 69113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ writeHashing),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   f4: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Bytes that are read, hashed and written at a time. Measured on Linux in a virtual machine: a writer of larger pieces
 * is given memory in larger blocks, which the host takes back when they are idle, and 1 GiB then takes twice as long.
 */
const pieceSize = 256 * 1024;
/** So much is written before the disk is asked to take it, while more is written: the last flush is then a short one. */
const writtenBetweenFlushes = 64 * 1024 * 1024;
/** Writes the pieces one after another and hashes them. A piece may be reused by its source once the next is asked for. */
async function writeHashing(target, pieces, before) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const flushes = flushesBehind(target);
    let size = 0;
    try {
        for await (const piece of pieces) {
            await before(piece);
            const written = writeAll(target, piece);
            hash.update(piece);
            await written;
            size += piece.length;
            flushes.wrote(piece.length);
        }
    }
    finally {
        await flushes.end();
    }
    flushes.throwFault();
    return { sha256: hash.digest('hex'), size };
}
/** Flushes one at a time beside the writing. The handle may be closed only after `end`, which does not throw. */
function flushesBehind(target) {
    let unflushed = 0;
    let running;
    let fault;
    return {
        wrote(bytes) {
            unflushed += bytes;
            if (unflushed < writtenBetweenFlushes || running !== undefined)
                return;
            unflushed = 0;
            running = target.datasync().then(() => {
                running = undefined;
            }, (error) => {
                running = undefined;
                fault ??= error;
            });
        },
        async end() {
            await running;
        },
        throwFault() {
            if (fault !== undefined)
                throw fault;
        },
    };
}
/**
 * The file's bytes from its start, in the memory of two pieces: while one is hashed and written the next one is read.
 * Each piece is valid until the next but one is asked for.
 */
async function* piecesOf(source) {
    // One byte more than the file has: its end is then seen without a further read of a whole piece.
    const length = Math.min(pieceSize, (await source.stat()).size + 1);
    let [current, next] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
    let reading = source.read(current, 0, length);
    try {
        for (;;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                return;
            const piece = current.subarray(0, bytesRead);
            reading = source.read(next, 0, length);
            [current, next] = [next, current];
            yield piece;
        }
    }
    finally {
        // A reader that stops early must not leave a read behind on a handle that is closed next.
        await reading.catch(() => undefined);
    }
}
/** One write may take fewer bytes than it was given. */
async function writeAll(target, piece) {
    for (let done = 0; done < piece.length;) {
        done += (await target.write(piece, done)).bytesWritten;
    }
}

/***/ }),

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The code of an error of Node.js, such as `ENOENT`; asked by shape, because it may come from another realm. */
function systemErrorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}
/** Whether a path, or a folder on the way to it, is not there. */
function isMissing(error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}

/***/ }),

/***/ 41996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWindowsHost: () => (/* binding */ createWindowsHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/oem-code-page.js
const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';
/** Number of the code page in which programs without a console write; 437 where Windows does not tell. */
async function readOemCodePage(registry) {
    const tree = await registry.readTree(key, '64').catch(() => undefined);
    const data = tree?.[0]?.values.find(({ name }) => name.toUpperCase() === 'OEMCP')?.data;
    const number = data?.type === 'string' ? Number.parseInt(data.text, 10) : Number.NaN;
    return Number.isNaN(number) ? 437 : number;
}
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/bundled/host/system-error.js
var system_error = __webpack_require__(79161);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/run-program.js



/** Bytes kept of each stream; what comes after is dropped. The largest known output is a registry listing of some MB. */
const keptBytes = 64 * 1024 * 1024;
/** A grandchild may keep a pipe open after the program has ended; its output is not waited for any longer. */
const drainMilliseconds = 2000;
/** Runs a program, collects its output and ends its whole process tree at the time limit. */
async function runProgram(request) {
    const child = start(request);
    const [output, errorOutput] = [collect(child.stdout), collect(child.stderr)];
    const exitCode = await ended(child, request);
    return { exitCode: exitCode >>> 0, output: output(), errorOutput: errorOutput() };
}
function start({ program, arguments: given, verbatim, environment, workingFolder, output }) {
    const stream = output === 'ignore' ? 'ignore' : 'pipe';
    return (0,external_node_child_process_.spawn)(program, given, {
        stdio: ['ignore', stream, stream],
        env: environment === undefined ? process.env : { ...process.env, ...environment },
        windowsHide: true,
        windowsVerbatimArguments: verbatim ?? false,
        ...(workingFolder === undefined ? {} : { cwd: workingFolder }),
    });
}
function collect(stream) {
    const pieces = [];
    let size = 0;
    stream?.on('data', (piece) => {
        if (size < keptBytes)
            pieces.push(piece);
        size += piece.length;
    });
    return () => Buffer.concat(pieces);
}
async function ended(child, request) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), request.timeLimitSeconds * 1000);
    try {
        return await Promise.race([exitCodeOf(child, request), whenAborted(limit.signal)]);
    }
    catch (error) {
        if (error !== atLimit)
            throw error;
        await endTree(child);
        throw timedOut(request);
    }
    finally {
        clearTimeout(timer);
        child.stdout?.destroy();
        child.stderr?.destroy();
    }
}
const atLimit = Symbol('time limit');
function whenAborted(signal) {
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(atLimit), { once: true }));
}
function exitCodeOf(child, { program, onStart }) {
    return new Promise((resolve, reject) => {
        child.once('spawn', () => {
            if (child.pid !== undefined)
                onStart?.(child.pid);
        });
        child.once('error', (error) => reject(notStarted(program, error)));
        child.once('exit', (code) => {
            const drain = setTimeout(() => resolve(code ?? 1), drainMilliseconds);
            child.once('close', () => {
                clearTimeout(drain);
                resolve(code ?? 1);
            });
        });
    });
}
/** `taskkill` ends the children too, which ending the process alone does not. */
async function endTree(child) {
    if (child.pid !== undefined)
        await endProcessTree(child.pid);
    child.kill('SIGKILL');
}
async function endProcessTree(processId) {
    const killer = (0,external_node_child_process_.spawn)('taskkill.exe', ['/T', '/F', '/PID', String(processId)], { stdio: 'ignore', windowsHide: true });
    await new Promise((resolve) => {
        const limit = setTimeout(resolve, 10_000);
        const done = () => {
            clearTimeout(limit);
            resolve();
        };
        killer.once('error', done);
        killer.once('exit', done);
    });
}
function timedOut({ program, timeLimitSeconds }) {
    const message = `${program} had not ended after ${timeLimitSeconds} seconds. It was ended with all that it had started.`;
    return new host_error/* HostError */.d('timed-out', program, message);
}
function notStarted(program, cause) {
    const code = (0,system_error/* systemErrorCode */.v)(cause);
    if (code === 'ENOENT')
        return new host_error/* HostError */.d('not-found', program, `There is no program ${program}.`, { cause });
    const message = `Windows did not start ${program}: ${cause.message}`;
    return new host_error/* HostError */.d(code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'refused', program, message, {
        cause,
    });
}
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-clock.js

function createWindowsClock() {
    return {
        now: () => new Date(),
        async sleep(milliseconds) {
            await (0,promises_.setTimeout)(milliseconds);
        },
    };
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/win32"
var win32_ = __webpack_require__(58152);
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/bundled/host/small-files.js




/** Bytes up to which a file is moved in one go: waiting for each system call would take longer than the call. */
const smallFileSize = 256 * 1024;
/** The whole file; undefined where it is larger, or grew beyond that size while it was read. */
function readSmallFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (stats.size > smallFileSize)
            return undefined;
        const buffer = Buffer.allocUnsafe(stats.size + 1);
        const size = readUpTo(file, buffer);
        return size === buffer.length ? undefined : { bytes: buffer.subarray(0, size), stats };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readUpTo(file, buffer) {
    for (let size = 0;;) {
        const read = (0,external_node_fs_.readSync)(file, buffer, size, buffer.length - size, size);
        size += read;
        if (read === 0 || size === buffer.length)
            return size;
    }
}
/** Writes straight to the name, with that modification time, and leaves it to the system when it reaches the disk. */
function writeSmallFile(path, bytes, modified) {
    const file = openMakingFolders(path);
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
        (0,external_node_fs_.futimesSync)(file, modified, modified);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return { sha256: (0,external_node_crypto_.hash)('sha256', bytes, 'hex'), size: bytes.length };
}
function openMakingFolders(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'w');
    }
    catch (error) {
        if ((0,system_error/* systemErrorCode */.v)(error) !== 'ENOENT')
            throw error;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return (0,external_node_fs_.openSync)(path, 'w');
    }
}
// EXTERNAL MODULE: ./lib/bundled/host/stream-bytes.js
var stream_bytes = __webpack_require__(69113);
// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/host/with-file.js
var with_file = __webpack_require__(45854);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/program-text.js

/**
 * Text that a program of Windows wrote to a pipe or file: UTF-16 with or without byte order mark, UTF-8, or else the
 * OEM code page, in which the programs of Windows write where there is no console.
 */
async function decodeProgramText(bytes, oemCodePage) {
    const unicode = decodeUnicode(bytes);
    if (unicode !== undefined)
        return unicode;
    const { default: iconv } = await __webpack_require__.e(/* import() */ 1748).then(__webpack_require__.t.bind(__webpack_require__, 31748, 19));
    const name = `cp${oemCodePage}`;
    return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : 'latin1');
}
/** Undefined where the bytes are neither UTF-16 nor UTF-8. */
function decodeUnicode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new external_node_util_.TextDecoder('utf-16le').decode(bytes);
    if (looksLikeUtf16(bytes))
        return new external_node_util_.TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    try {
        return new external_node_util_.TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Text of programs has line breaks, blanks and digits: in UTF-16LE each of them has a zero behind it. */
function looksLikeUtf16(bytes) {
    const sample = bytes.subarray(0, 4096);
    if (sample.length < 4)
        return false;
    let ascii = 0;
    let zeroAtEvenPlace = 0;
    for (let index = 0; index + 1 < sample.length; index += 2) {
        if (sample[index] === 0)
            zeroAtEvenPlace += 1;
        else if (sample[index + 1] === 0)
            ascii += 1;
    }
    return zeroAtEvenPlace === 0 && ascii * 16 >= sample.length / 2;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/access-control.js




/** Well-known SIDs of the local group Administrators and of the account SYSTEM; names differ by language. */
const administrators = 'S-1-5-32-544';
const system = 'S-1-5-18';
/** How SDDL writes the two. */
const permitted = new Set(['BA', 'SY', administrators, system]);
/**
 * Takes every other account's access to a folder and looks afterwards whether it is gone.
 * @throws HostError `access-denied`, `not-supported` (the volume keeps no access rights, or they cannot be read back)
 */
async function restrictToAdministrators(tools, folder) {
    const grants = [administrators, system].flatMap((sid) => ['/grant:r', `*${sid}:(OI)(CI)F`]);
    const result = await tools.text('icacls.exe', [folder, '/inheritance:r', ...grants, '/q']);
    if (result.exitCode !== 0) {
        const said = `${result.output} ${result.errorOutput}`.trim().replace(/\s+/g, ' ');
        const code = result.exitCode === 5 ? 'access-denied' : 'not-supported';
        throw new host_error/* HostError */.d(code, folder, `Access to ${folder} could not be left to administrators alone: ${said}`);
    }
    for (const sid of strangers(await savedAccess(tools, folder))) {
        await tools.text('icacls.exe', [folder, '/remove', sid.startsWith('S-1-') ? `*${sid}` : sid, '/q']);
    }
    const access = await savedAccess(tools, folder);
    if (access === undefined || strangers(access).length > 0) {
        throw new host_error/* HostError */.d('not-supported', folder, access === undefined
            ? `Windows does not show the access rights of ${folder}, so it is not proven that only administrators can read it.`
            : `After the restriction others still have access to ${folder}: ${strangers(access).join(', ')}.`);
    }
}
/** `icacls /save` writes name and DACL of the folder as SDDL, in UTF-16. */
async function savedAccess(tools, folder) {
    const temporary = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(tools.folders.temporary, 'access-'));
    try {
        const file = (0,external_node_path_.join)(temporary, 'access.txt');
        const { exitCode } = await tools.text('icacls.exe', [folder, '/save', file, '/q']);
        const bytes = exitCode === 0 ? await (0,external_node_fs_promises_.readFile)(file).catch(() => undefined) : undefined;
        return bytes === undefined ? undefined : savedDescriptor(decodeUnicode(bytes) ?? '');
    }
    finally {
        await (0,external_node_fs_promises_.rm)(temporary, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The first descriptor in a file of `icacls /save`: a line with the name, then a line with the DACL. */
function savedDescriptor(text) {
    return text.split(/\r?\n/).find((line) => line.startsWith('D:'));
}
/** Who besides administrators and the system is allowed something by a DACL in SDDL. */
function strangers(descriptor) {
    const entries = [...(descriptor ?? '').matchAll(/\((X?A|OA);[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)[^)]*\)/g)];
    const accounts = entries.map((entry) => entry[2] ?? '');
    return [...new Set(accounts.filter((account) => !permitted.has(account)))];
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-attributes.js
/** A walk through a folder asks for each of its files; one listing serves them all. */
const keptMilliseconds = 2000;
/**
 * Node.js does not show the attributes "hidden" and "system". The shell's own `dir` lists the names that have them,
 * in UTF-16 (`/u`). The folder travels as an environment variable that only the last expansion (`!name!`) puts in, so
 * that nothing in its name is read as a command.
 */
const command = '"dir /a:h /b "!MFA_UPGRADE_PATH!" & echo : & dir /a:s /b "!MFA_UPGRADE_PATH!""';
function createFileAttributes(tools, now) {
    const known = new Map();
    return {
        async of(folder, name) {
            const key = folder.toLowerCase();
            for (const [old, { at }] of known)
                if (now() - at > keptMilliseconds)
                    known.delete(old);
            const entry = known.get(key) ?? { at: now(), listing: readListing(tools, folder) };
            known.set(key, entry);
            const { hidden, system } = await entry.listing;
            return { hidden: hidden.has(name.toLowerCase()), system: system.has(name.toLowerCase()) };
        },
        forget: () => known.clear(),
    };
}
async function readListing(tools, folder) {
    // Exit code 1 means that one of the lists is empty.
    const { output } = await tools.text('cmd.exe', ['/d', '/u', '/v:on', '/s', '/c', command], {
        verbatim: true,
        environment: { MFA_UPGRADE_PATH: folder },
    });
    const [hidden = '', system = ''] = output.split(/^:\s*$/m);
    return { hidden: names(hidden), system: names(system) };
}
function names(lines) {
    return new Set(lines
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => line.toLowerCase()));
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/power-shell.js

const program = 'WindowsPowerShell\\v1.0\\powershell.exe';
/** Whatever the language of Windows: what a script answers is UTF-8, what it does not catch ends it. */
const preamble = [
    '$ErrorActionPreference = "Stop"',
    '$ProgressPreference = "SilentlyContinue"',
    '[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false',
].join('; ');
/** Runs a script of this program in Windows PowerShell. Never throws for what PowerShell does or fails to do. */
async function runPowerShell(tools, request) {
    const encoded = Buffer.from(`${preamble}; ${request.script}`, 'utf16le').toString('base64');
    try {
        const result = await tools.text(program, ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', encoded], {
            timeLimitSeconds: request.timeLimitSeconds ?? 60,
            ...(request.values === undefined ? {} : { environment: request.values }),
        });
        if (result.exitCode !== 0)
            return noAnswer(`PowerShell ended with ${result.exitCode}: ${shortened(result.errorOutput)}`);
        if (result.output.trim() === '')
            return noAnswer('PowerShell on this machine answers nothing.');
        return { answered: true, value: JSON.parse(result.output) };
    }
    catch (error) {
        if (error instanceof host_error/* HostError */.d)
            return noAnswer(error.message);
        if (error instanceof SyntaxError)
            return noAnswer('PowerShell did not answer with JSON.');
        throw error;
    }
}
function noAnswer(reason) {
    return { answered: false, reason };
}
/** PowerShell writes errors to a pipe as CLIXML; the words of the first error are enough. */
function shortened(text) {
    const plain = text
        .replace(/^#< CLIXML/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/_x000D__x000A_/g, ' ');
    return plain.trim().replace(/\s+/g, ' ').slice(0, 300);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-facts.js






/** One start for all files of a restore; each takes a few milliseconds at most. */
const timeLimitSeconds = 600;
/**
 * Times of creation, which Node.js cannot set, and access rights. Of the rights only owner and DACL are the file's own;
 * inherited entries in the text are left to Windows. Sources: System.IO.File.SetCreationTimeUtc,
 * System.Security.AccessControl.ObjectSecurity.SetSecurityDescriptorSddlForm.
 */
const script = `
$refused = @()
$facts = Get-Content -LiteralPath $env:MFA_UPGRADE_FACTS -Raw -Encoding UTF8 | ConvertFrom-Json
foreach ($fact in $facts) {
  try {
    $item = Get-Item -LiteralPath $fact.path -Force
    if ($fact.created) {
      $item.CreationTimeUtc = [DateTime]::Parse($fact.created, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')
    }
    if ($fact.securityDescriptor) {
      $sections = [Security.AccessControl.AccessControlSections]
      $rights = $item.GetAccessControl($sections::Access)
      $rights.SetSecurityDescriptorSddlForm($fact.securityDescriptor, $sections::Access)
      $item.SetAccessControl($rights)
      $owner = $item.GetAccessControl($sections::Owner)
      $was = $owner.Sddl
      $owner.SetSecurityDescriptorSddlForm($fact.securityDescriptor, $sections::Owner)
      if ($owner.Sddl -ne $was) { $item.SetAccessControl($owner) }
    }
  } catch { $refused += @{ path = $fact.path; message = $_.Exception.Message } }
}
ConvertTo-Json -Compress -InputObject @($refused)
`;
/** Attributes last: the times of a read-only file cannot be set. */
async function putFileFacts(tools, look, facts) {
    const refused = [];
    for (const fact of facts)
        refused.push(...(await refusalsOf(fact, () => putModified(fact))));
    refused.push(...(await putByScript(tools, facts)));
    look.forget();
    for (const fact of facts)
        refused.push(...(await refusalsOf(fact, () => putAttributes(tools, look, fact))));
    look.forget();
    return refused;
}
async function refusalsOf({ path }, work) {
    try {
        const message = await work();
        return message === undefined ? [] : [{ path, message }];
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d) && (0,system_error/* systemErrorCode */.v)(error) === undefined)
            throw error;
        return [{ path, message: error instanceof Error ? error.message : String(error) }];
    }
}
async function putModified({ path, modified, attributes }) {
    if (attributes !== undefined && (await isReadOnly(path)))
        await (0,external_node_fs_promises_.chmod)(path, 0o666);
    if (modified !== undefined)
        await (0,external_node_fs_promises_.utimes)(path, new Date(modified), new Date(modified));
}
/** A folder's own read-only attribute means nothing to Windows and is left alone. */
async function isReadOnly(path) {
    const found = await (0,external_node_fs_promises_.stat)(path);
    return found.isFile() && (found.mode & 0o200) === 0;
}
/** The answer is what `attrib` said against it. */
async function putAttributes(tools, look, { path, attributes }) {
    if (attributes === undefined)
        return undefined;
    const { readOnly, hidden, system } = attributes;
    const now = await look.of((0,win32_.dirname)(path), (0,win32_.basename)(path));
    if (now.hidden !== hidden || now.system !== system) {
        // Both at once: attrib changes neither while the other one stands unnamed.
        const flags = [`${hidden ? '+' : '-'}h`, `${system ? '+' : '-'}s`];
        const { exitCode, output, errorOutput } = await tools.text('attrib.exe', [...flags, path]);
        const said = `${output} ${errorOutput}`.trim().replace(/\s+/g, ' ');
        if (exitCode !== 0 || said !== '')
            return `attrib: ${said || `exit code ${exitCode}`}`;
    }
    if (readOnly && (await (0,external_node_fs_promises_.stat)(path)).isFile())
        await (0,external_node_fs_promises_.chmod)(path, 0o444);
    return undefined;
}
async function putByScript(tools, facts) {
    const wanted = facts.filter(({ created, securityDescriptor }) => (created ?? securityDescriptor) !== undefined);
    if (wanted.length === 0)
        return [];
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(tools.folders.temporary, 'facts-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'facts.json');
        await (0,external_node_fs_promises_.writeFile)(file, JSON.stringify(wanted), 'utf8');
        const answer = await runPowerShell(tools, { script, values: { MFA_UPGRADE_FACTS: file }, timeLimitSeconds });
        if (!answer.answered)
            return wanted.map(({ path }) => ({ path, message: answer.reason }));
        return refusalsIn(answer.value);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
function refusalsIn(value) {
    const all = Array.isArray(value) ? value : [];
    return all.flatMap((one) => {
        if (typeof one !== 'object' || one === null || !('path' in one))
            return [];
        return [{ path: String(one.path), message: 'message' in one ? String(one.message) : 'refused' }];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-faults.js


/** libuv's names for the errors of Windows that files give. EBUSY is a sharing violation, EPERM is denied access. */
const codes = {
    ENOENT: 'not-found',
    ENOTDIR: 'not-found',
    EACCES: 'access-denied',
    EPERM: 'access-denied',
    EROFS: 'access-denied',
    EBUSY: 'in-use',
    ENOSPC: 'disk-full',
    EEXIST: 'already-exists',
    ENOTEMPTY: 'already-exists',
    EINVAL: 'invalid-path',
    ENAMETOOLONG: 'invalid-path',
    EXDEV: 'not-supported',
};
const sentences = {
    'not-found': (path) => `${path} was not found${path.startsWith('\\\\') ? ', or its share cannot be reached' : ''}.`,
    'access-denied': (path) => `Access to ${path} is denied.`,
    'in-use': (path) => `${path} is in use by another process.`,
    'disk-full': (path) => `There is no room left for ${path}.`,
    'already-exists': (path) => `${path} exists already.`,
    'invalid-path': (path) => `${path} is not a path that Windows accepts.`,
    'not-supported': (path) => `${path} lies on another volume.`,
    'not-a-package': (path) => `${path} is not a package.`,
    'timed-out': (path) => `${path} did not answer in time.`,
    malformed: (path) => `${path} is malformed.`,
    refused: (path) => `Windows refused ${path}.`,
};
/** A fault of Node.js as the host's words; anything that is no fault of a file stays as it is. */
function asFileFault(error, path, holder) {
    if (error instanceof host_error/* HostError */.d)
        return error;
    const system = (0,system_error/* systemErrorCode */.v)(error);
    if (system === undefined)
        return error;
    const code = codes[system] ?? 'refused';
    const sentence = sentences[code](path);
    const detail = code === 'refused' ? ` (${system})` : holder === undefined ? '' : ` It is kept open by ${holder}.`;
    return new host_error/* HostError */.d(code, path, `${sentence}${detail}`, {
        cause: error,
        ...(holder === undefined ? {} : { holder }),
    });
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-holder.js

/**
 * Asks the Restart Manager of Windows which processes keep a file open. Source: "Restart Manager functions"
 * (RmStartSession, RmRegisterResources, RmGetList).
 */
const file_holder_script = `
Add-Type -TypeDefinition @'
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
public static class OpenFiles {
  [StructLayout(LayoutKind.Sequential)]
  struct UniqueProcess { public int Id; public System.Runtime.InteropServices.ComTypes.FILETIME StartTime; }
  [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
  struct ProcessInfo {
    public UniqueProcess Process;
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 256)] public string Name;
    [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 64)] public string Service;
    public int Type;
    public uint Status;
    public uint Session;
    [MarshalAs(UnmanagedType.Bool)] public bool CanRestart;
  }
  [DllImport("rstrtmgr.dll", CharSet = CharSet.Unicode)]
  static extern int RmStartSession(out uint session, int flags, StringBuilder key);
  [DllImport("rstrtmgr.dll", CharSet = CharSet.Unicode)]
  static extern int RmRegisterResources(uint session, uint files, string[] names, uint processes, IntPtr ids, uint services, string[] serviceNames);
  [DllImport("rstrtmgr.dll")]
  static extern int RmGetList(uint session, out uint needed, ref uint count, [In, Out] ProcessInfo[] found, ref uint reasons);
  [DllImport("rstrtmgr.dll")]
  static extern int RmEndSession(uint session);
  public static string[] Holders(string path) {
    uint session;
    List<string> holders = new List<string>();
    if (RmStartSession(out session, 0, new StringBuilder(64)) != 0) return holders.ToArray();
    try {
      if (RmRegisterResources(session, 1, new string[] { path }, 0, IntPtr.Zero, 0, null) != 0) return holders.ToArray();
      uint needed, reasons = 0, count = 32;
      ProcessInfo[] found = new ProcessInfo[count];
      if (RmGetList(session, out needed, ref count, found, ref reasons) != 0) return holders.ToArray();
      for (int i = 0; i < count; i++) holders.Add(found[i].Name + " (process " + found[i].Process.Id + ")");
      return holders.ToArray();
    } finally { RmEndSession(session); }
  }
}
'@
ConvertTo-Json -Compress -InputObject @([OpenFiles]::Holders($env:MFA_UPGRADE_PATH))
`;
/** The names of the processes that keep the file open; undefined where Windows does not tell. */
async function findFileHolder(tools, path) {
    const answer = await runPowerShell(tools, { script: file_holder_script, values: { MFA_UPGRADE_PATH: path } });
    if (!answer.answered || !Array.isArray(answer.value))
        return undefined;
    const names = answer.value.filter((name) => typeof name === 'string');
    return names.length === 0 ? undefined : names.join(', ');
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-retry.js



const firstPauseMilliseconds = 50;
const longestPauseMilliseconds = 1000;
/**
 * Does `work` again while the file is in use, up to the limit; then the holder is looked up and named.
 *
 * @param kind `replace` also waits out EPERM: that is what Windows says when the target of a rename or removal is in
 * use. For opening, EPERM is a matter of rights, which waiting does not mend.
 */
async function whileInUse(path, kind, clock, retry, work) {
    const end = clock.now().getTime() + retry.seconds * 1000;
    for (let pause = firstPauseMilliseconds;; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
        try {
            return await work();
        }
        catch (error) {
            if (!isInUse(error, kind))
                throw asFileFault(error, path);
            if (clock.now().getTime() + pause > end)
                throw await finalFault(error, path, retry);
            await clock.sleep(pause);
        }
    }
}
function isInUse(error, kind) {
    const code = (0,system_error/* systemErrorCode */.v)(error);
    return code === 'EBUSY' || (kind === 'replace' && (code === 'EPERM' || code === 'EACCES'));
}
/** EPERM with a holder was no matter of rights. */
async function finalFault(error, path, retry) {
    const holder = await retry.findHolder(path);
    const fault = asFileFault(error, path, holder);
    if (fault instanceof host_error/* HostError */.d && fault.code === 'access-denied' && holder !== undefined) {
        return new host_error/* HostError */.d('in-use', path, `${path} is in use by ${holder}.`, { cause: error, holder });
    }
    return fault;
}
// EXTERNAL MODULE: ./lib/bundled/host/flush-files.js
var flush_files = __webpack_require__(45015);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/flush-folder.js



/** Up to here flushing each file takes less time than starting PowerShell. */
const fewFiles = 200;
/** Source: "Write-VolumeCache" (module Storage; Windows 8 and Windows Server 2012 or newer). */
const flush_folder_script = `
Write-VolumeCache -DriveLetter $env:MFA_UPGRADE_DRIVE
ConvertTo-Json -Compress -InputObject $true
`;
/** The whole volume at once where Windows offers that, else file by file, as on a share. */
async function flushFolder(tools, folder) {
    try {
        const files = await (0,flush_files/* filesBelow */.D)(folder);
        const [, drive] = /^([a-z]):/i.exec(folder) ?? [];
        if (files.length > fewFiles && drive !== undefined && (await isVolumeFlushed(tools, drive)))
            return;
        await (0,flush_files/* flushFiles */.S)(files);
    }
    catch (error) {
        throw asFileFault(error, folder);
    }
}
async function isVolumeFlushed(tools, drive) {
    const answer = await runPowerShell(tools, { script: flush_folder_script, values: { MFA_UPGRADE_DRIVE: drive }, timeLimitSeconds: 300 });
    return answer.answered && answer.value === true;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/real-name.js


/** The path with the last name written as the folder has it: Windows finds it in any case of letters. */
async function withRealName(path) {
    const name = path.slice(path.lastIndexOf('\\') + 1);
    const real = await (0,external_node_fs_promises_.realpath)(path).catch(() => path);
    const realName = real.slice(real.lastIndexOf('\\') + 1);
    // A link leads to another name; the one that was asked for stands.
    if (!(0,same_text/* sameText */.QV)(realName, name))
        return path;
    return `${path.slice(0, path.length - name.length)}${realName}`;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/security-descriptors.js

/** Starting PowerShell takes most of a second and asking for one file a part of a millisecond: one start for all. */
const security_descriptors_timeLimitSeconds = 600;
/** Owner, group and DACL of a file, or of a folder and all below it. Links are told and not followed. */
const security_descriptors_script = `
$found = @{}
function Add-Rights($item) {
  try { $found[$item.FullName.ToLowerInvariant()] = (Get-Acl -LiteralPath $item.FullName).Sddl } catch { }
}
function Add-Below($folder) {
  foreach ($item in Get-ChildItem -LiteralPath $folder.FullName -Force -ErrorAction SilentlyContinue) {
    Add-Rights $item
    if ($item.PSIsContainer -and -not ($item.Attributes -band [IO.FileAttributes]::ReparsePoint)) { Add-Below $item }
  }
}
$top = Get-Item -LiteralPath $env:MFA_UPGRADE_PATH -Force
Add-Rights $top
if ($top.PSIsContainer) { Add-Below $top }
ConvertTo-Json -Compress -InputObject $found
`;
/** SDDL by path in lower case; empty where Windows does not tell. */
async function readSecurityDescriptors(tools, path) {
    const answer = await runPowerShell(tools, { script: security_descriptors_script, values: { MFA_UPGRADE_PATH: path }, timeLimitSeconds: security_descriptors_timeLimitSeconds });
    if (!answer.answered || typeof answer.value !== 'object' || answer.value === null)
        return new Map();
    const entries = Object.entries(answer.value).filter(([, descriptor]) => typeof descriptor === 'string');
    return new Map(entries.map(([found, descriptor]) => [found.toLowerCase(), String(descriptor)]));
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-files.js




















/**
 * Files of this machine. Node.js hands every path to Windows in its extended form, so paths of any length and shares
 * work; reserved names and the like are refused here, because the extended form lets them through.
 */
function createWindowsFiles(tools, clock, options = {}) {
    const attributes = createFileAttributes(tools, () => clock.now().getTime());
    const findHolder = (path) => findFileHolder(tools, path);
    const reading = { seconds: options.readWaitSeconds ?? 5, findHolder };
    const changing = { seconds: options.changeWaitSeconds ?? 60, findHolder };
    const opening = (path, retry, work) => whileInUse(path, 'open', clock, retry, work);
    const partialOf = (path) => `${path}.${process.pid}.partial`;
    async function glance(path, isNamed) {
        const found = isNamed ? statsNow(path) : await (0,external_node_fs_promises_.lstat)(path).catch(orMissing(path));
        if (found === undefined)
            return undefined;
        const isRoot = (0,windows_path/* parseWindowsPath */.Yw)(path).names.length === 0;
        const shown = isRoot || isNamed ? path : await withRealName(path);
        return {
            path: shown,
            kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'reparse-point',
            size: found.isFile() ? found.size : 0,
            created: found.birthtime.toISOString(),
            modified: found.mtime.toISOString(),
            readOnly: found.isFile() && (found.mode & 0o200) === 0,
        };
    }
    async function glanceInto(folder) {
        const at = check(folder);
        const names = await (0,external_node_fs_promises_.readdir)(at).catch((error) => {
            throw asFileFault(error, folder);
        });
        const entries = await Promise.all(names.map((name) => glance(`${at.replace(/\\+$/, '')}\\${name}`, true)));
        return entries.filter((one) => one !== undefined).sort((a, b) => (0,same_text/* compareText */.n6)(a.path, b.path));
    }
    async function withAttributes(found) {
        const isRoot = (0,windows_path/* parseWindowsPath */.Yw)(found.path).names.length === 0;
        if (isRoot)
            return { ...found, hidden: false, system: false };
        return { ...found, ...(await attributes.of((0,win32_.dirname)(found.path), (0,windows_path/* fileNameOf */.bV)(found.path))) };
    }
    /** A small file of this machine's own drives; of a share every answer is waited for, several files at a time. */
    async function smallFile(path, retry) {
        const at = check(path);
        return isShare(at) ? undefined : opening(path, retry, async () => readSmallFile(at));
    }
    /** Straight to the name, not flushed. */
    async function copyLoosely(from, to, onPiece) {
        try {
            const small = isShare(to) ? undefined : await smallFile(from, changing);
            if (small !== undefined) {
                onPiece(small.bytes.length);
                return writeSmallFile(to, small.bytes, small.stats.mtime);
            }
            const { mtime } = await (0,external_node_fs_promises_.lstat)(check(from));
            await makeFolder((0,win32_.dirname)(to));
            const work = (file) => (0,stream_bytes/* writeHashing */.OA)(file, pieces(from, changing), (piece) => onPiece(piece.length));
            const digest = await (0,with_file/* withFile */.D)(to, 'w', work);
            await (0,external_node_fs_promises_.utimes)(to, mtime, mtime);
            return digest;
        }
        catch (error) {
            throw asFileFault(error, to);
        }
    }
    async function* pieces(path, retry) {
        const checked = check(path);
        const handle = await opening(path, retry, () => (0,external_node_fs_promises_.open)(checked, 'r'));
        try {
            yield* (0,stream_bytes/* piecesOf */.Xe)(handle);
        }
        catch (error) {
            throw asFileFault(error, path);
        }
        finally {
            await handle.close();
        }
    }
    /** Puts a finished file in the place of another. */
    async function intoPlace(partial, path) {
        if ((await (0,external_node_fs_promises_.lstat)(path).catch(() => undefined))?.isDirectory()) {
            throw new host_error/* HostError */.d('already-exists', path, `${path} is a folder.`);
        }
        await refuseReadOnly(path);
        await whileInUse(path, 'replace', clock, changing, () => (0,external_node_fs_promises_.rename)(partial, path));
    }
    /** Writes beside `path`; what was written is taken away again when `work` or the renaming fails. */
    async function replacing(path, work, modified) {
        const partial = partialOf(path);
        try {
            await makeFolder((0,win32_.dirname)(path));
            const result = await (0,with_file/* withFile */.D)(partial, 'w', work);
            if (modified !== undefined)
                await (0,external_node_fs_promises_.utimes)(partial, new Date(modified), new Date(modified));
            await intoPlace(partial, path);
            return result;
        }
        catch (error) {
            await (0,external_node_fs_promises_.rm)(partial, { force: true }).catch(() => { });
            throw asFileFault(error, path);
        }
    }
    /** Hashes what goes into the partial file and flushes it. */
    async function writeFlushed(partial, source, onPiece) {
        const digest = await (0,stream_bytes/* writeHashing */.OA)(partial, source, (piece) => onPiece(piece.length));
        await partial.sync();
        return digest;
    }
    const files = {
        readPieces: (path) => pieces(path, reading),
        localPath: (path) => check(path),
        glance: (path) => glance(check(path), false),
        glanceInto,
        async stat(path) {
            const found = await glance(check(path), false);
            return found && withAttributes(found);
        },
        list: async (folder) => Promise.all((await glanceInto(folder)).map(withAttributes)),
        async read(path) {
            const at = check(path);
            return opening(path, reading, () => (0,external_node_fs_promises_.readFile)(at));
        },
        async digest(path, onBytes) {
            const small = await smallFile(path, reading);
            if (small !== undefined)
                return { sha256: (0,external_node_crypto_.hash)('sha256', small.bytes, 'hex'), size: small.bytes.length };
            const total = (await (0,external_node_fs_promises_.lstat)(check(path)).catch(() => undefined))?.size ?? 0;
            const digest = (0,external_node_crypto_.createHash)('sha256');
            let size = 0;
            for await (const piece of pieces(path, reading)) {
                digest.update(piece);
                size += piece.length;
                onBytes?.(size, total);
            }
            return { sha256: digest.digest('hex'), size };
        },
        async write(path, bytes) {
            await replacing(check(path), async (file) => {
                await (0,stream_bytes/* writeAll */.f4)(file, bytes);
                await file.sync();
            });
        },
        async writePieces(path, source, { modified } = {}) {
            return replacing(check(path), (partial) => writeFlushed(partial, source, () => { }), modified);
        },
        async copy(from, to, onBytes, { flush = true } = {}) {
            const source = statsNow(check(from));
            if (!source?.isFile())
                throw (0,host_error/* notFound */.m)(from);
            const onPiece = counter(source.size, onBytes);
            if (!flush)
                return copyLoosely(from, check(to), onPiece);
            const work = (partial) => writeFlushed(partial, pieces(from, changing), onPiece);
            return replacing(check(to), work, source.mtime.toISOString());
        },
        async append(path, bytes) {
            const at = check(path);
            await makeFolder((0,win32_.dirname)(at));
            await opening(path, changing, () => (0,with_file/* withFile */.D)(at, 'a', async (file) => {
                await (0,stream_bytes/* writeAll */.f4)(file, bytes);
                await file.sync();
            }));
        },
        async createNew(path, bytes) {
            const at = check(path);
            await makeFolder((0,win32_.dirname)(at));
            try {
                await (0,with_file/* withFile */.D)(at, 'wx', async (file) => {
                    await (0,stream_bytes/* writeAll */.f4)(file, bytes);
                    await file.sync();
                });
                return true;
            }
            catch (error) {
                if ((0,system_error/* systemErrorCode */.v)(error) === 'EEXIST')
                    return false;
                throw asFileFault(error, path);
            }
        },
        createFolder: (path) => makeFolder(check(path)),
        async rename(from, to) {
            const [source, target] = [check(from), check(to)];
            if ((await (0,external_node_fs_promises_.lstat)(source).catch(() => undefined)) === undefined)
                throw (0,host_error/* notFound */.m)(from);
            const isSame = (0,same_text/* sameText */.QV)(source, target);
            if (!isSame && (await (0,external_node_fs_promises_.lstat)(target).catch(() => undefined))?.isDirectory()) {
                throw new host_error/* HostError */.d('already-exists', to, `${to} exists already.`);
            }
            await makeFolder((0,win32_.dirname)(target));
            await whileInUse(from, 'replace', clock, changing, () => (0,external_node_fs_promises_.rename)(source, target));
        },
        async remove(path) {
            const at = check(path);
            await whileInUse(path, 'replace', clock, changing, () => removeTree(at));
        },
        freeSpace: (path) => freeSpace(check(path)),
        async restrictToAdministrators(folder) {
            if (!(await (0,external_node_fs_promises_.lstat)(check(folder)).catch(() => undefined))?.isDirectory())
                throw (0,host_error/* notFound */.m)(folder);
            await restrictToAdministrators(tools, folder);
        },
        flushFolder: (folder) => flushFolder(tools, check(folder)),
        securityDescriptors: (path) => readSecurityDescriptors(tools, check(path)),
        putFacts: (facts) => putFileFacts(tools, attributes, facts),
    };
    return files;
}
/** With the separators of Windows and without a trailing one. @throws HostError `invalid-path` */
function check(path) {
    const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
    return names.length === 0 ? `${root}\\` : [root, ...names].join('\\');
}
async function makeFolder(path) {
    await (0,external_node_fs_promises_.mkdir)(path, { recursive: true }).catch((error) => {
        // The root of a drive or share cannot be made and is there.
        if ((0,system_error/* systemErrorCode */.v)(error) === 'EPERM' && (0,windows_path/* parseWindowsPath */.Yw)(path).names.length === 0)
            return;
        throw asFileFault(error, path);
    });
}
function counter(total, onBytes) {
    let done = 0;
    return (size) => {
        done += size;
        onBytes?.(done, total);
    };
}
/** Windows renames over a read-only file for nobody; without this look it would be waited for like one in use. */
async function refuseReadOnly(path) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(() => undefined);
    if (found?.isFile() && (found.mode & 0o200) === 0) {
        throw new host_error/* HostError */.d('access-denied', path, `${path} is read-only.`);
    }
}
/** A read-only file is removed like any other: who removes a folder means all of it. Links are removed, not followed. */
async function removeTree(path) {
    try {
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        if (code !== 'EPERM' && code !== 'EACCES')
            throw error;
        await clearReadOnly(path);
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
    }
}
async function clearReadOnly(path) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(() => undefined);
    if (found?.isDirectory()) {
        for (const name of await (0,external_node_fs_promises_.readdir)(path))
            await clearReadOnly(`${path}\\${name}`);
    }
    else if (found?.isFile() && (found.mode & 0o200) === 0) {
        await (0,external_node_fs_promises_.chmod)(path, 0o666);
    }
}
async function freeSpace(path) {
    try {
        const { bavail, bsize } = await (0,external_node_fs_promises_.statfs)(path);
        return bavail * bsize;
    }
    catch (error) {
        const parent = (0,win32_.dirname)(path);
        if (!(0,system_error/* isMissing */.b)(error) || parent === path)
            throw asFileFault(error, path);
        return freeSpace(parent);
    }
}
/** At once: a folder has thousands of entries, and waiting for each takes longer than asking. */
function statsNow(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        return orMissing(path)(error);
    }
}
function orMissing(path) {
    return (error) => {
        if ((0,system_error/* isMissing */.b)(error))
            return undefined;
        throw asFileFault(error, path);
    };
}
function isShare(path) {
    return path.startsWith('\\\\');
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-folders.js
function windowsFolders(environment) {
    const windows = folder(environment.SystemRoot ?? environment.windir ?? 'C:\\Windows');
    const drive = windows.slice(0, 2);
    return {
        windows,
        system: `${windows}\\System32`,
        programData: folder(environment.ProgramData ?? `${drive}\\ProgramData`),
        programFiles: folder(environment.ProgramW6432 ?? environment.ProgramFiles ?? `${drive}\\Program Files`),
        temporary: folder(environment.RUNNER_TEMP ?? environment.TEMP ?? `${windows}\\Temp`),
    };
}
function folder(path) {
    return path.replace(/[\\/]+$/, '');
}
// EXTERNAL MODULE: ./lib/bundled/host/installer-exit-codes.js
var installer_exit_codes = __webpack_require__(579);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/authenticode.js

/** Names of `System.Management.Automation.SignatureStatus` are the same in every language; its messages are not. */
const authenticode_script = `
$signature = Get-AuthenticodeSignature -LiteralPath $env:MFA_UPGRADE_PATH
$subject = $null
if ($signature.SignerCertificate) { $subject = $signature.SignerCertificate.Subject }
$version = (Get-Item -LiteralPath $env:MFA_UPGRADE_PATH).VersionInfo
ConvertTo-Json -Compress @{
  status = $signature.Status.ToString(); subject = $subject
  productName = $version.ProductName; productVersion = $version.ProductVersion
}
`;
/** Asks Windows who signed a file and whether it trusts the signature. */
async function readSignature(tools, path) {
    const values = { MFA_UPGRADE_PATH: path };
    return signedFile(await runPowerShell(tools, { script: authenticode_script, values, timeLimitSeconds: 120 }));
}
function signedFile(answer) {
    if (!answer.answered)
        return { publisher: { status: 'not-checked', reason: answer.reason } };
    const value = (typeof answer.value === 'object' ? answer.value : undefined) ?? {};
    const { status, subject, productName, productVersion } = value;
    const text = (one) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined);
    const [name, version] = [text(productName), text(productVersion)];
    return {
        publisher: publisherOf(text(status), text(subject)),
        ...(name === undefined ? {} : { productName: name }),
        ...(version === undefined ? {} : { productVersion: version }),
    };
}
function publisherOf(status, subject) {
    const signer = subject === undefined ? {} : { subject };
    switch (status) {
        case 'Valid':
            return subject === undefined
                ? { status: 'not-checked', reason: 'Windows called the signature valid but named no signer.' }
                : { status: 'trusted', subject };
        case 'NotSigned':
            return { status: 'unsigned' };
        case 'HashMismatch':
        case 'NotTrusted':
        // A revoked or expired certificate, or a chain that does not end in a trusted root.
        case 'UnknownError':
            return { status: 'untrusted', ...signer };
        default:
            return { status: 'not-checked', reason: `Windows could not judge the signature (${status ?? 'no status'}).` };
    }
}
// EXTERNAL MODULE: ./lib/bundled/host/installer-input.js
var installer_input = __webpack_require__(12154);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/installer-command-line.js


/** CreateProcess takes this many characters at most. */
const longestCommandLine = 32_767;
/**
 * Arguments of msiexec, quoted by its own rules: `NAME="value"` with quotes doubled. The rules of the C runtime, which
 * Node.js follows, put the quotes around name and value together; msiexec then refuses the line (1639) and opens a
 * window that nobody sees.
 */
function installArguments(packagePath, logPath, properties) {
    return checked(['/i', quoted(packagePath), ...silent(logPath), ...assignments(properties)]);
}
/** An administrative installation: `TARGETDIR` is where the files go. */
function extractArguments(packagePath, logPath, folder) {
    return checked(['/a', quoted(packagePath), ...silent(logPath), ...assignments({ TARGETDIR: folder })]);
}
function uninstallArguments(productCode, logPath) {
    (0,installer_input/* requireProductCode */.W5)(productCode);
    return checked(['/x', productCode, ...silent(logPath)]);
}
function assignments(properties) {
    (0,installer_input/* requireProperties */.dK)(properties);
    return Object.entries(properties).map(([name, value]) => `${name}=${quoted(value)}`);
}
function silent(logPath) {
    return ['/qn', '/norestart', '/l*v', quoted(logPath), 'REBOOT=ReallySuppress'];
}
function quoted(text) {
    return `"${text.replaceAll('"', '""')}"`;
}
function checked(args) {
    const length = args.join(' ').length;
    if (length > longestCommandLine - 300) {
        throw new host_error/* HostError */.d('refused', 'msiexec', `The command line for msiexec has ${length} characters, which is too long.`);
    }
    return args;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/compound-file.js

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const headerSize = 512;
const endOfChain = 0xfffffffe;
const noStream = 0xffffffff;
const entrySize = 128;
const miniSectorSize = 64;
/** Of the list that says where the allocation table lies; a file of 2 GB has about 260. */
const mostTableSectors = 4096;
/** @returns undefined where the file is no compound file */
async function openCompoundFile(path) {
    const file = await (0,external_node_fs_promises_.open)(path, 'r');
    try {
        const header = Buffer.alloc(headerSize);
        const { bytesRead } = await file.read(header, 0, headerSize, 0);
        if (bytesRead < headerSize || !header.subarray(0, 8).equals(signature)) {
            await file.close();
            return undefined;
        }
        return await readDirectory(file, header);
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function readDirectory(file, header) {
    const sectors = await openSectors(file, header);
    const directory = await sectors.chain(header.readUInt32LE(48));
    const entries = Array.from({ length: directory.length / entrySize }, (_, index) => parseEntry(directory.subarray(index * entrySize, (index + 1) * entrySize)));
    const root = entries[0];
    if (root === undefined)
        throw damaged('it has no root');
    const miniStream = await sectors.chain(root.start, root.size);
    const miniTable = await sectors.chain(header.readUInt32LE(60));
    const smallest = header.readUInt32LE(56);
    const streams = new Map(childrenOf(entries, root.child).map((entry) => [entry.name, entry]));
    return {
        streamNames: [...streams.keys()],
        async read(name) {
            const entry = streams.get(name);
            if (entry === undefined)
                return undefined;
            return entry.size < smallest ? miniChain(miniStream, miniTable, entry) : sectors.chain(entry.start, entry.size);
        },
        close: () => file.close(),
    };
}
function parseEntry(bytes) {
    const nameBytes = Math.min(Math.max(bytes.readUInt16LE(64) - 2, 0), 62);
    return {
        name: bytes.toString('utf16le', 0, nameBytes),
        type: bytes.readUInt8(66),
        left: bytes.readUInt32LE(68),
        right: bytes.readUInt32LE(72),
        child: bytes.readUInt32LE(76),
        start: bytes.readUInt32LE(116),
        size: bytes.readUInt32LE(120),
    };
}
/** Streams (type 2) of one storage: its entries hang in a binary tree. A damaged one may run in a circle. */
function childrenOf(entries, top) {
    const seen = new Set();
    const found = [];
    const waiting = [top];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const entry = index === noStream || seen.has(index) ? undefined : entries[index];
        if (entry === undefined)
            continue;
        seen.add(index);
        if (entry.type === 2)
            found.push(entry);
        waiting.push(entry.left, entry.right);
    }
    return found;
}
async function openSectors(file, header) {
    const size = 1 << header.readUInt16LE(30);
    if (size !== 512 && size !== 4096)
        throw damaged('its sector size is neither 512 nor 4096');
    const sector = async (number) => {
        const bytes = Buffer.alloc(size);
        // The header fills the place of one sector, whatever its size.
        const { bytesRead } = await file.read(bytes, 0, size, (number + 1) * size);
        if (bytesRead === 0)
            throw damaged(`sector ${number} lies behind its end`);
        return bytes;
    };
    const table = await allocationTable(header, sector, size);
    return {
        async chain(start, length) {
            const pieces = [];
            for (let number = start; number < endOfChain; number = table[number] ?? endOfChain) {
                if (pieces.length > table.length)
                    throw damaged('a chain of sectors runs in a circle');
                pieces.push(await sector(number));
                if (length !== undefined && pieces.length * size >= length)
                    break;
            }
            const bytes = Buffer.concat(pieces);
            if (length !== undefined && bytes.length < length)
                throw damaged('a stream breaks off');
            return length === undefined ? bytes : bytes.subarray(0, length);
        },
    };
}
/** Which sector follows which. The numbers of its own sectors lie in the header and, for large files, in a chain. */
async function allocationTable(header, sector, size) {
    const places = numbers(header.subarray(76));
    if (header.readUInt32LE(72) > mostTableSectors)
        throw damaged('it claims to be larger than a file can be');
    let next = header.readUInt32LE(68);
    for (let count = header.readUInt32LE(72); count > 0 && next < endOfChain; count -= 1) {
        const more = numbers(await sector(next));
        next = more.pop() ?? endOfChain;
        places.push(...more);
    }
    const used = places.slice(0, header.readUInt32LE(44));
    const table = new Uint32Array((used.length * size) / 4);
    for (const [index, place] of used.entries())
        table.set(numbers(await sector(place)), (index * size) / 4);
    return table;
}
function miniChain(stream, tableBytes, { start, size }) {
    const table = numbers(tableBytes);
    const pieces = [];
    for (let number = start; number < endOfChain && pieces.length * miniSectorSize < size; number = table[number] ?? endOfChain) {
        pieces.push(stream.subarray(number * miniSectorSize, (number + 1) * miniSectorSize));
    }
    const bytes = Buffer.concat(pieces).subarray(0, size);
    if (bytes.length < size)
        throw damaged('a small stream breaks off');
    return bytes;
}
function numbers(bytes) {
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
class DamagedFile extends Error {
    name = 'DamagedFile';
}
function damaged(why) {
    return new DamagedFile(`The file is damaged: ${why}.`);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/msi-database.js

/**
 * The tables of a Windows Installer database. The layout is not published; it is known from libmsi and Wine: names in
 * a base-64 of their own, texts once in a pool, rows stored column by column.
 */
async function openMsiDatabase(file) {
    const names = new Map(file.streamNames.map((name) => [tableName(name), name]));
    const stream = async (table) => {
        const name = names.get(table);
        return (name === undefined ? undefined : await file.read(name)) ?? Buffer.alloc(0);
    };
    const [pool, data] = [await stream('_StringPool'), await stream('_StringData')];
    if (pool.length < 4)
        return undefined;
    const texts = parseStrings(pool, data);
    const columns = readRows(await stream('_Columns'), columnsOfColumns, texts);
    return {
        async rows(table) {
            const own = columns
                .filter((column) => column.Table === table)
                .sort((a, b) => Number(a.Number) - Number(b.Number))
                .map(({ Name, Type }) => ({ name: String(Name), type: Number(Type) }));
            return own.length === 0 ? [] : readRows(await stream(table), own, texts);
        },
    };
}
/** Bits of a column's type; the lowest byte is the size in bytes. */
const isText = 0x0800;
const isValid = 0x0100;
const isNullable = 0x1000;
const columnsOfColumns = [
    { name: 'Table', type: isText | isValid | 64 },
    { name: 'Number', type: isValid | 2 },
    { name: 'Name', type: isText | isValid | 64 },
    { name: 'Type', type: isValid | 2 },
];
/** `!` marks a table. The other characters hold one or two digits of base 64 each. */
function tableName(stored) {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._';
    const decoded = [...stored].map((character) => {
        const code = character.charCodeAt(0);
        if (code === 0x4840)
            return '';
        if (code >= 0x4800 && code < 0x4840)
            return digits[code - 0x4800];
        if (code >= 0x3800 && code < 0x4800)
            return `${digits[code & 0x3f]}${digits[((code - 0x3800) >> 6) & 0x3f]}`;
        return character;
    });
    return decoded.join('');
}
function parseStrings(pool, data) {
    const decode = decoderOf(pool.readUInt16LE(0));
    const list = [''];
    let place = 0;
    for (let at = 4; at + 4 <= pool.length; at += 4) {
        let length = pool.readUInt16LE(at);
        if (length === 0 && pool.readUInt16LE(at + 2) !== 0 && at + 8 <= pool.length) {
            // A text of 64 KB and more has its length in the entry behind.
            at += 4;
            length = pool.readUInt32LE(at);
        }
        list.push(decode(data.subarray(place, place + length)));
        place += length;
    }
    return { list, referenceSize: (pool.readUInt16LE(2) & 0x8000) === 0 ? 2 : 3 };
}
const encodings = {
    0: 'windows-1252',
    874: 'windows-874',
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
};
function decoderOf(codePage) {
    const isWindows = codePage >= 1250 && codePage <= 1258;
    const decoder = new external_node_util_.TextDecoder(isWindows ? `windows-${codePage}` : (encodings[codePage] ?? 'windows-1252'));
    return (bytes) => decoder.decode(bytes);
}
function readRows(bytes, columns, texts) {
    const widths = columns.map(({ type }) => widthOf(type, texts));
    const count = Math.floor(bytes.length / widths.reduce((sum, width) => sum + width, 0));
    const starts = widths.map((_, index) => count * widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    return Array.from({ length: count }, (_, row) => {
        const cells = columns.map(({ name, type }, index) => {
            const width = widths[index] ?? 2;
            return [name, cellOf(bytes, (starts[index] ?? 0) + row * width, width, type, texts)];
        });
        return Object.fromEntries(cells);
    });
}
function widthOf(type, { referenceSize }) {
    if (isBinary(type))
        return 2;
    if ((type & isText) !== 0)
        return referenceSize;
    return (type & 0xff) <= 2 ? 2 : 4;
}
/** Binary columns hold a mark that a stream exists. */
function isBinary(type) {
    return (type & ~isNullable) === (isText | isValid);
}
function cellOf(bytes, at, width, type, texts) {
    const stored = bytes.readUIntLE(at, width);
    if ((type & isText) !== 0 && !isBinary(type))
        return stored === 0 ? undefined : texts.list[stored];
    // Numbers are stored with their highest bit turned over, so that 0 can mean NULL.
    return stored === 0 ? undefined : stored - 2 ** (width * 8 - 1);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/summary-information.js

const streamName = '\u0005SummaryInformation';
const templateProperty = 7;
const codePageProperty = 1;
const textType = 0x1e;

/** Which Windows a package is for; undefined for one that this program has no server for (Arm64, Intel64). */
function packageArchitecture(summary) {
    const template = summary === undefined ? '' : (textProperty(summary, templateProperty) ?? '');
    const platform = template.split(';')[0]?.split(',')[0]?.trim().toLowerCase();
    if (platform === 'x64' || platform === 'amd64')
        return 'x64';
    return platform === '' || platform === 'intel' ? 'x86' : undefined;
}
/** A text of the first property set. Source: [MS-OLEPS], "Object Linking and Embedding (OLE) Property Set Data Structures". */
function textProperty(bytes, wanted) {
    const start = bytes.readUInt32LE(44);
    const offsets = new Map(Array.from({ length: bytes.readUInt32LE(start + 4) }, (_, index) => {
        const at = start + 8 + index * 8;
        return [bytes.readUInt32LE(at), start + bytes.readUInt32LE(at + 4)];
    }));
    const place = offsets.get(wanted);
    if (place === undefined || bytes.readUInt32LE(place) !== textType)
        return undefined;
    const codePagePlace = offsets.get(codePageProperty);
    const codePage = codePagePlace === undefined ? 0 : bytes.readUInt16LE(codePagePlace + 4);
    const text = bytes.subarray(place + 8, place + 8 + bytes.readUInt32LE(place + 4));
    return decoderOf(codePage)(text).replace(/\0.*$/s, '');
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/installer-package.js








/**
 * What a package says of itself, read from its tables without Windows Installer and without PowerShell.
 * @throws HostError `not-found`, `not-a-package`, `access-denied`
 */
async function describeInstallerPackage(path) {
    try {
        const msi = await describeMsi(path);
        if (msi !== undefined)
            return msi;
        if (await isProgram(path))
            return { kind: 'setup', properties: {} };
    }
    catch (error) {
        if (error instanceof DamagedFile)
            throw notAPackage(path, error.message);
        // Reading beyond the end of a buffer: the file says that it has more than it has.
        if ((0,system_error/* systemErrorCode */.v)(error)?.startsWith('ERR_'))
            throw notAPackage(path, 'The file is damaged.');
        throw asFileFault(error, path);
    }
    throw notAPackage(path, 'It is neither a Windows Installer package nor a program.');
}
async function describeMsi(path) {
    const file = await openCompoundFile(path);
    if (file === undefined)
        return undefined;
    try {
        const database = await openMsiDatabase(file);
        if (database === undefined)
            throw new DamagedFile('It has no tables of Windows Installer.');
        const architecture = packageArchitecture(await file.read(streamName));
        return { ...(await describeTables(database)), ...(architecture === undefined ? {} : { architecture }) };
    }
    finally {
        await file.close();
    }
}
async function describeTables(database) {
    const own = new Map((await database.rows('Property')).map((row) => [String(row.Property), String(row.Value ?? '')]));
    const launch = await database.rows('LaunchCondition');
    const text = (name) => own.get(name) ?? '';
    return {
        kind: 'msi',
        productName: text('ProductName'),
        productVersion: text('ProductVersion'),
        productCode: text('ProductCode'),
        ...(own.has('UpgradeCode') ? { upgradeCode: text('UpgradeCode') } : {}),
        properties: Object.fromEntries(await publicProperties(database, own)),
        launchConditions: launch.map((row) => ({
            condition: String(row.Condition),
            message: String(row.Description ?? ''),
        })),
    };
}
/** Declared with a default, or without one: as secure, bound to a field of a dialog, or as a folder. */
async function publicProperties(database, own) {
    const secure = (own.get('SecureCustomProperties') ?? '').split(';');
    const fields = (await database.rows('Control')).map((row) => String(row.Property ?? ''));
    const folders = (await database.rows('Directory')).map((row) => String(row.Directory));
    const names = new Set([...own.keys(), ...secure, ...fields, ...folders]);
    return [...names].filter((name) => installer_input/* publicProperty */.bh.test(name)).map((name) => [name, own.get(name) ?? '']);
}
async function isProgram(path) {
    const file = await (0,external_node_fs_promises_.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return bytesRead === 2 && buffer.toString('latin1') === 'MZ';
    }
    finally {
        await file.close();
    }
}
function notAPackage(path, why) {
    return new host_error/* HostError */.d('not-a-package', path, `${path} is not an installer package. ${why}`);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/log-excerpt.js


/** Log files beyond this are read at their beginning and their end only. */
const readableBytes = 32 * 1024 * 1024;
const linesBefore = 12;
const mostLines = 24;
const longestLine = 300;
/**
 * The lines of an installer's log that explain its failure: what stands above the first action that ended with 3,
 * and the installer's own summary. Property values are left out, secrets masked.
 */
async function readLogExcerpt(logPath, codePage) {
    const bytes = await readBounded(logPath);
    return bytes === undefined ? [] : logExcerpt(await decodeProgramText(bytes, codePage));
}
function logExcerpt(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
    const fault = lines.findIndex(isFailedAction);
    const cause = fault < 0
        ? []
        : lines
            .slice(0, fault + 1)
            .filter(isTelling)
            .slice(-linesBefore);
    const summary = lines.slice(Math.max(fault, 0)).filter(isSummary);
    const found = [...new Set([...cause, ...summary])].slice(0, mostLines);
    // The log of another kind of installer: its last words are the best there is.
    const chosen = found.length > 0 ? found : lines.filter(isTelling).slice(-linesBefore);
    return chosen.map((line) => masked(line).slice(0, longestLine));
}
/**
 * `Action ended 12:00:00: InstallFiles. Return value 3.` in any language: a time of day, and 3 as the last word. A
 * property may hold the very sentence, so a dump of properties does not count.
 */
function isFailedAction(line) {
    return /\b\d{1,2}:\d{2}:\d{2}\b.*[:：].*\D3\s*[.。]?\s*$/.test(line) && !isNoise(line);
}
const noise = [
    /^Property\([A-Z]\)/,
    /\bPROPERTY CHANGE\b/,
    /\bCommand Line:/i,
    /\bExecuting op:/,
    /\bDoing action:/,
    /\bNote: 1: (?:1402|1707|2205|2228|2262|2711|2898)\b/,
    /^\s*$/,
    /^=== /,
];
/** Property values and steps of the engine. A `Note: 1: 2205` and its like speak of tables that a package may lack. */
function isNoise(line) {
    return noise.some((pattern) => pattern.test(line));
}
function isTelling(line) {
    return (!isNoise(line) &&
        !/^MSI \([a-z]\).*(?:Machine policy|User policy|SOFTWARE RESTRICTION|Resetting cached)/i.test(line));
}
/** The installer's own words at the end; `--` and the function's name are not translated. */
function isSummary(line) {
    if (isNoise(line))
        return false;
    return /MainEngineThread\b.*\b\d+/.test(line) || (/ -- \S/.test(line) && !/^MSI \([sc]\).*Note/.test(line));
}
const secretName = '[A-Z0-9_]*(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|LICENSE|ACTIVATION|KEY)[A-Z0-9_]*';
function masked(line) {
    return line
        .replace(new RegExp(`\\b(${secretName})(\\s*[=:]\\s*)("(?:[^"]|"")*"|[^\\s;,]+)`, 'gi'), '$1$2***')
        .replace(/\b(\w+:\/\/)[^\s/@:]+:[^\s/@]+@/g, '$1***@');
}
async function readBounded(path) {
    const file = await (0,external_node_fs_promises_.open)(path, 'r').catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const { size } = await file.stat();
        if (size <= readableBytes)
            return await file.readFile();
        const half = readableBytes / 2;
        const [start, end] = [Buffer.alloc(half), Buffer.alloc(half)];
        await file.read(start, 0, half, 0);
        // An even place, so that characters of two bytes stay whole.
        await file.read(end, 0, half, (size - half) & ~1);
        return Buffer.concat([start, end]);
    }
    finally {
        await file.close();
    }
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/task-list.js
/** `tasklist /fo csv /nh`: name and process id stand first in every language. */
function parseTaskList(output) {
    return output.split(/\r?\n/).flatMap((line) => {
        const [, name, id] = /^"([^"]*)","(\d+)"/.exec(line.trim()) ?? [];
        return name === undefined || id === undefined ? [] : [{ id: Number(id), name }];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-processes.js



const windows_processes_script = `
$rows = @(Get-CimInstance Win32_Process | ForEach-Object {
  @{ id = $_.ProcessId; parentId = $_.ParentProcessId; name = $_.Name; path = $_.ExecutablePath }
})
ConvertTo-Json -Compress -InputObject $rows
`;
/** All processes: through PowerShell with path and parent, otherwise the names that `tasklist` gives. */
async function readProcesses(tools) {
    const answer = await runPowerShell(tools, { script: windows_processes_script });
    if (answer.answered && Array.isArray(answer.value))
        return answer.value.flatMap(rowOf);
    const { output } = await tools.text('tasklist.exe', ['/fo', 'csv', '/nh']);
    return parseTaskList(output);
}
function rowOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { id, parentId, name, path } = value;
    if (typeof id !== 'number' || typeof name !== 'string')
        return [];
    return [
        {
            id,
            name,
            ...(typeof parentId === 'number' ? { parentId } : {}),
            ...(typeof path === 'string' ? { path } : {}),
        },
    ];
}
function createWindowsProcesses(tools) {
    return {
        currentId: process.pid,
        async isRunning(id) {
            try {
                process.kill(id, 0);
                return true;
            }
            catch (error) {
                // Not permitted to open it: it runs.
                return (0,system_error/* systemErrorCode */.v)(error) === 'EPERM';
            }
        },
        list: async () => (await readProcesses(tools)).map(({ parentId: _parent, ...row }) => row),
    };
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/process-family.js


/**
 * What a program started, directly or through others. It has to be looked for while the program runs: afterwards
 * nothing shows whose its children were.
 */
class ProcessFamily {
    tools;
    programName;
    /** Processes that ran before; a number that is used again is not taken for a child. */
    strangers;
    members = new Set();
    ancestor = 0;
    constructor(tools, programName, strangers) {
        this.tools = tools;
        this.programName = programName;
        this.strangers = strangers;
    }
    /** To be called before the program is started. */
    static async expect(tools, programName) {
        const running = await readProcesses(tools);
        return new ProcessFamily(tools, programName, new Set(running.map(({ id }) => id)));
    }
    begin(ancestor) {
        this.ancestor = ancestor;
        this.members.add(ancestor);
    }
    /** Takes in new members and returns those that still run, the program itself left out. */
    async look() {
        const rows = await readProcesses(this.tools);
        for (const id of descendants(rows, this.members, this.programName, this.strangers))
            this.members.add(id);
        return rows.filter(({ id }) => this.members.has(id) && id !== this.ancestor);
    }
}
/** Where parents are not known, those that have appeared since and run the same program. */
function descendants(rows, ancestors, programName, strangers) {
    const candidates = rows.filter(({ id }) => !strangers.has(id));
    if (!rows.some(({ parentId }) => parentId !== undefined)) {
        const same = candidates.filter(({ name }) => (0,same_text/* sameText */.QV)(name, programName));
        return new Set(same.map(({ id }) => id));
    }
    const family = new Set(ancestors);
    for (let grown = true; grown;) {
        const found = candidates.filter((row) => row.parentId !== undefined && family.has(row.parentId) && !family.has(row.id));
        for (const { id } of found)
            family.add(id);
        grown = found.length > 0;
    }
    return family;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/run-setup.js




const lookEveryMilliseconds = 3000;
/**
 * Runs a setup program and waits for everything that it started: many end early and leave the work to a child.
 * @throws HostError `timed-out`; what still ran was ended
 */
async function runSetupProgram(tools, clock, setup) {
    const end = clock.now().getTime() + setup.timeLimitSeconds * 1000;
    const family = await ProcessFamily.expect(tools, (0,windows_path/* fileNameOf */.bV)(setup.path));
    const run = tools.run({
        program: setup.path,
        arguments: setup.arguments === '' ? [] : [setup.arguments],
        verbatim: true,
        timeLimitSeconds: setup.timeLimitSeconds,
        workingFolder: tools.folders.system,
        onStart: (id) => family.begin(id),
    });
    const [result] = await Promise.all([run, watchWhile(run, family, clock)]);
    await waitUntilGone(family, clock, end, setup);
    return result;
}
async function watchWhile(run, family, clock) {
    let isRunning = true;
    const stop = () => {
        isRunning = false;
    };
    run.then(stop, stop);
    while (isRunning) {
        await family.look();
        await clock.sleep(lookEveryMilliseconds);
    }
}
async function waitUntilGone(family, clock, end, setup) {
    for (let left = await family.look(); left.length > 0; left = await family.look()) {
        if (clock.now().getTime() >= end) {
            for (const { id } of left)
                await endProcessTree(id);
            const names = left.map(({ name, id }) => `${name} (process ${id})`).join(', ');
            const message = `What ${setup.path} had started still ran after ${setup.timeLimitSeconds} seconds and was ended: ${names}.`;
            throw new host_error/* HostError */.d('timed-out', setup.path, message);
        }
        await clock.sleep(lookEveryMilliseconds);
    }
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-installer.js









/** Windows Installer by its full path, silent, never restarting, always with a log. */
function createWindowsInstaller(tools, clock, oemCodePage) {
    async function timed(logPath, onProgress, work) {
        // In a folder that does not exist, msiexec writes no log and ends with 1622.
        await (0,external_node_fs_promises_.mkdir)((0,win32_.dirname)(logPath), { recursive: true }).catch((error) => {
            throw asFileFault(error, logPath);
        });
        const start = clock.now().getTime();
        const seconds = () => (clock.now().getTime() - start) / 1000;
        const ticker = setInterval(() => onProgress?.(Math.round(seconds())), 1000);
        try {
            const { exitCode } = await work();
            const failed = (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode).class === 'failure';
            const logExcerpt = failed ? await readLogExcerpt(logPath, await oemCodePage()) : [];
            return { exitCode, seconds: seconds(), logExcerpt };
        }
        finally {
            clearInterval(ticker);
        }
    }
    const msiexec = (args, timeLimitSeconds) => tools.run({
        program: tools.systemProgram('msiexec.exe'),
        arguments: args,
        verbatim: true,
        timeLimitSeconds,
        // A process that stands in the product's folder keeps it from being removed.
        workingFolder: tools.folders.system,
        output: 'ignore',
    });
    return {
        async describe(path) {
            const described = await describeInstallerPackage(path);
            const { publisher, productName, productVersion } = await readSignature(tools, path);
            if (described.kind === 'msi')
                return { ...described, publisher };
            return {
                ...described,
                ...(productName === undefined ? {} : { productName }),
                ...(productVersion === undefined ? {} : { productVersion }),
                publisher,
            };
        },
        async install({ packagePath, properties, logPath, timeLimitSeconds, onProgress }) {
            const args = installArguments(packagePath, logPath, properties);
            return timed(logPath, onProgress, () => msiexec(args, timeLimitSeconds));
        },
        async extract({ packagePath, folder, logPath, timeLimitSeconds, onProgress }) {
            const args = extractArguments(packagePath, logPath, folder);
            return timed(logPath, onProgress, () => msiexec(args, timeLimitSeconds));
        },
        async uninstall({ productCode, logPath, timeLimitSeconds, onProgress }) {
            const args = uninstallArguments(productCode, logPath);
            return timed(logPath, onProgress, () => msiexec(args, timeLimitSeconds));
        },
        async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress }) {
            return timed(logPath, onProgress, async () => {
                const result = await runSetupProgram(tools, clock, { path: setupPath, arguments: given, timeLimitSeconds });
                const written = Buffer.concat([result.output, result.errorOutput]);
                // Most setup programs write nothing here; their own log is where their arguments put it.
                if (written.length > 0)
                    await (0,external_node_fs_promises_.writeFile)(logPath, written);
                return result;
            });
        },
    };
}
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/account.js

const account_administrators = 'S-1-5-32-544';
/** Mandatory labels "high" and "system": the token is a full one, not the filtered one of a logged-on administrator. */
const fullLabels = ['S-1-16-12288', 'S-1-16-16384'];
/** The account of this process, by `whoami`, whose SIDs are the same in every language. */
async function readAccount(tools, environment) {
    const [user, groups] = await Promise.all([
        tools.text('whoami.exe', ['/user', '/fo', 'csv', '/nh']),
        tools.text('whoami.exe', ['/groups', '/fo', 'csv', '/nh']),
    ]);
    const name = /^"([^"]+)"/.exec(user.output.trim())?.[1];
    const isAnswered = groups.exitCode === 0 && /S-1-/.test(groups.output);
    return {
        name: name ?? `${environment.USERDOMAIN ?? environment.COMPUTERNAME ?? '?'}\\${environment.USERNAME ?? '?'}`,
        isAdministrator: isAnswered ? hasFullRights(groups.output) : await mayWriteInto(tools.folders.windows),
    };
}
/** `whoami /groups /fo csv /nh`: the SID is in quotes of its own. */
function hasFullRights(groups) {
    const has = (sid) => groups.includes(`"${sid}"`);
    return has(account_administrators) && fullLabels.some(has);
}
/** Where `whoami` says nothing, by what only administrators may do. */
async function mayWriteInto(folder) {
    const probe = `${folder}\\mfa-server-upgrade-${process.pid}.probe`;
    try {
        await (await (0,external_node_fs_promises_.open)(probe, 'wx')).close();
    }
    catch {
        return false;
    }
    await (0,external_node_fs_promises_.rm)(probe, { force: true });
    return true;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/language-tag.js
/** Windows keeps its language as a language identifier. Source: "[MS-LCID]: Windows Language Code Identifier Reference". */
const tags = {
    '0401': 'ar-SA',
    '0404': 'zh-TW',
    '0405': 'cs-CZ',
    '0406': 'da-DK',
    '0407': 'de-DE',
    '0408': 'el-GR',
    '0409': 'en-US',
    '040b': 'fi-FI',
    '040c': 'fr-FR',
    '040d': 'he-IL',
    '040e': 'hu-HU',
    '0410': 'it-IT',
    '0411': 'ja-JP',
    '0412': 'ko-KR',
    '0413': 'nl-NL',
    '0414': 'nb-NO',
    '0415': 'pl-PL',
    '0416': 'pt-BR',
    '0419': 'ru-RU',
    '041d': 'sv-SE',
    '041f': 'tr-TR',
    '0804': 'zh-CN',
    '0809': 'en-GB',
    '0816': 'pt-PT',
    '0c0a': 'es-ES',
};
/** BCP 47 tag; `und` (undetermined) for an identifier that is not in the list. */
function languageTag(identifier) {
    return tags[(identifier ?? '').toLowerCase().padStart(4, '0')] ?? 'und';
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-machine.js






const control = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control';
const languageKey = `${control}\\Nls\\Language`;
const connectSeconds = 5;
/** A firewall that drops what it does not like costs the whole time; a server is read many times in one run. */
const windows_machine_keptMilliseconds = 10 * 60_000;
function createWindowsMachine(tools, registry, clock, architecture, environment) {
    let known;
    const answers = new Map();
    async function read() {
        const [language, account, domain] = await Promise.all([
            readTexts(registry, languageKey),
            readAccount(tools, environment),
            readDomain(tools),
        ]);
        const { programData, programFiles, windows } = tools.folders;
        return {
            name: environment.COMPUTERNAME ?? '',
            ...(domain === undefined ? {} : { domain }),
            // Asked of Windows by Node.js itself; the registry key that tells both holds many megabytes besides.
            operatingSystem: { name: (0,external_node_os_.version)(), version: (0,external_node_os_.release)() },
            architecture,
            language: languageTag(language.InstallLanguage),
            bootTime: new Date(clock.now().getTime() - (0,external_node_os_.uptime)() * 1000).toISOString(),
            ...{ account: account.name, isAdministrator: account.isAdministrator },
            folders: { programData, programFiles, windows },
        };
    }
    return {
        // None of it changes while this process runs.
        facts: () => {
            known ??= read();
            return known;
        },
        canReach(host, port) {
            const address = `${host}:${port}`;
            const earlier = answers.get(address);
            if (earlier !== undefined && clock.now().getTime() - earlier.at < windows_machine_keptMilliseconds)
                return earlier.answer;
            const answer = connects(host, port);
            answers.set(address, { at: clock.now().getTime(), answer });
            return answer;
        },
    };
}
function connects(host, port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host, port, timeout: connectSeconds * 1000 });
        const end = (reached) => {
            socket.destroy();
            resolve(reached);
        };
        socket.once('connect', () => end(true));
        socket.once('timeout', () => end(false));
        socket.once('error', () => end(false));
    });
}
async function readTexts(registry, key) {
    const tree = await registry.readTree(key, '64');
    const own = tree?.find(({ path }) => (0,same_text/* sameText */.QV)(path, key));
    const texts = (own?.values ?? []).flatMap(({ name, data }) => {
        if (data.type === 'string' || data.type === 'expandable-string')
            return [[name, data.text]];
        return data.type === 'dword' ? [[name, String(data.number)]] : [];
    });
    return Object.fromEntries(texts);
}
/** The DNS name of the domain; undefined on a stand-alone server and where Windows does not tell. */
async function readDomain(tools) {
    const answer = await runPowerShell(tools, {
        script: '$c = Get-CimInstance Win32_ComputerSystem; ConvertTo-Json -Compress @{ joined = $c.PartOfDomain; domain = $c.Domain }',
    });
    if (!answer.answered || typeof answer.value !== 'object' || answer.value === null)
        return undefined;
    const { joined, domain } = answer.value;
    return joined === true && typeof domain === 'string' ? domain : undefined;
}
// EXTERNAL MODULE: ./lib/bundled/host/registration-file.js
var registration_file = __webpack_require__(20009);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/registry-refusal.js

/** What `reg.exe` says of a key that is not there: English, German, French and Wine. */
const missingTexts = [/unable to find the specified registry key/i, /angegebene.*nicht.*gefunden/i, /introuvable/i];
/**
 * `reg.exe` ends with 1 for a missing key and for a closed one alike, and says which in the language of Windows. Where
 * the words are not known, the parent is asked whether it has such a subkey.
 */
async function missingOrDenied(tools, key, switches, result) {
    const said = `${result.errorOutput}\n${result.output}`;
    if (missingTexts.some((text) => text.test(said)))
        return 'missing';
    return (await existsInParent(tools, key, switches)) ? denied(key, said) : 'missing';
}
async function existsInParent(tools, key, switches) {
    const parent = key.slice(0, key.lastIndexOf('\\'));
    if (!parent.includes('\\'))
        return true;
    const result = await tools.text('reg.exe', ['query', parent, ...switches]);
    if (result.exitCode !== 0)
        return existsInParent(tools, parent, switches);
    return result.output.split(/\r?\n/).some((line) => isSameKey(line.trim(), key));
}
/** `reg query` writes `?` for a character that the OEM code page does not have. */
function isSameKey(listed, key) {
    const [name, wanted] = [lastName(listed), lastName(key)];
    if (name.length !== wanted.length || !listed.includes('\\'))
        return false;
    return [...name].every((character, index) => character === '?' || character === wanted[index]);
}
function lastName(key) {
    return key.slice(key.lastIndexOf('\\') + 1).toLowerCase();
}
function denied(key, said) {
    const words = said.trim().replace(/\s+/g, ' ');
    return new host_error/* HostError */.d('access-denied', key, `The registry key ${key} could not be read: ${words}`);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/registry-view.js

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\';
const redirected = `${software}Wow6432Node\\`;
/** The switch of `reg.exe` for a view; a 32-bit Windows knows one view only and refuses the switch. */
function viewSwitch(view, architecture) {
    return architecture === 'x86' ? [] : [`/reg:${view}`];
}
/** The path as the view shows it, whatever the program wrote. */
function shownPath(path, view) {
    return view === '32' && (0,same_text/* beginsWithText */.eM)(path, redirected) ? `${software}${path.slice(redirected.length)}` : path;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-registry.js







/**
 * The registry through `reg export` and `reg import`: their files are UTF-16 and keep every value type, whereas
 * `reg query` writes in the OEM code page and loses what that does not have.
 */
function createWindowsRegistry(tools, architecture) {
    async function exported(key, view) {
        return inTemporaryFolder(tools, async (folder) => {
            const file = (0,external_node_path_.join)(folder, 'key.reg');
            const switches = viewSwitch(view, architecture);
            // Without /y an existing file makes reg.exe ask, and ask again, without end.
            const result = await tools.text('reg.exe', ['export', key, file, '/y', ...switches]);
            if (result.exitCode !== 0) {
                const refusal = await missingOrDenied(tools, key, switches, result);
                if (refusal === 'missing')
                    return undefined;
                throw refusal;
            }
            const keys = (0,registration_file/* parseRegistrationFile */.Dg)((0,registration_file/* decodeRegistrationFile */.ei)(await (0,external_node_fs_promises_.readFile)(file), key), key);
            return keys.map(({ path, values }) => ({ path: shownPath(path, view), values }));
        });
    }
    async function imported(file, view, subject) {
        await inTemporaryFolder(tools, async (folder) => {
            const path = (0,external_node_path_.join)(folder, 'key.reg');
            await (0,external_node_fs_promises_.writeFile)(path, file);
            const result = await tools.text('reg.exe', ['import', path, ...viewSwitch(view, architecture)]);
            if (result.exitCode === 0)
                return;
            const said = `${result.errorOutput} ${result.output}`.trim().replace(/\s+/g, ' ');
            const message = `Windows did not accept values for ${subject} (${view}-bit view): ${said}`;
            throw new host_error/* HostError */.d('access-denied', subject, message);
        });
    }
    /** A registration file can delete; this says which thing could not be. */
    async function removed(key, view, what) {
        const result = await tools.text('reg.exe', ['delete', key, ...what, '/f', ...viewSwitch(view, architecture)]);
        if (result.exitCode === 0)
            return;
        const said = `${result.errorOutput} ${result.output}`.trim().replace(/\s+/g, ' ');
        throw new host_error/* HostError */.d('access-denied', key, `Windows did not delete from ${key} (${view}-bit view): ${said}`);
    }
    return {
        readTree: exported,
        async writeValue(key, view, value) {
            const text = (0,registration_file/* formatRegistrationFile */.Tl)([{ path: key, values: [value] }]);
            await imported((0,registration_file/* encodeRegistrationFile */.AZ)(text), view, key);
        },
        async exportKey(key, view) {
            const keys = await exported(key, view);
            if (keys === undefined)
                throw new host_error/* HostError */.d('not-found', key, `The registry key ${key} does not exist.`);
            return (0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(keys));
        },
        async importKey(file, view) {
            const keys = (0,registration_file/* parseRegistrationFile */.Dg)((0,registration_file/* decodeRegistrationFile */.ei)(file, 'registration file'), 'registration file');
            await imported((0,registration_file/* encodeRegistrationFile */.AZ)((0,registration_file/* formatRegistrationFile */.Tl)(keys)), view, keys[0]?.path ?? 'no key');
        },
        async removeValue(key, view, name) {
            const [found] = (await exported(key, view)) ?? [];
            if (!found?.values.some((value) => (0,same_text/* sameText */.QV)(value.name, name)))
                return;
            await removed(key, view, name === '' ? ['/ve'] : ['/v', name]);
        },
        async removeKey(key, view) {
            if ((await exported(key, view)) !== undefined)
                await removed(key, view, []);
        },
    };
}
async function inTemporaryFolder({ folders }, work) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(folders.temporary, 'registry-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/in-parallel.js
/** Works through the items, a few at a time; the results keep the order of the items. */
async function inParallel(items, atOnce, work) {
    const results = new Array(items.length);
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/service-registration.js

const servicesKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';
/** Bits of `Type` for a service with its own process or a shared one; other bits are drivers. */
const serviceTypes = 0x30;
const startTypes = { 2: 'automatic', 3: 'manual', 4: 'disabled' };
/** The services among the subkeys; drivers and keys that are only settings are left out. */
function serviceRegistrations(keys) {
    return keys.filter(({ path }) => isServiceKey(path)).flatMap(registrationOf);
}
function isServiceKey(path) {
    return (0,same_text/* beginsWithText */.eM)(path, `${servicesKey}\\`) && !path.slice(servicesKey.length + 1).includes('\\');
}
function registrationOf({ path, values }) {
    const data = (name) => values.find((value) => (0,same_text/* sameText */.QV)(value.name, name))?.data;
    const number = (name) => {
        const found = data(name);
        return found?.type === 'dword' ? found.number : undefined;
    };
    const text = (name) => {
        const found = data(name);
        return found?.type === 'string' || found?.type === 'expandable-string' ? found.text : undefined;
    };
    const depends = data('DependOnService');
    const imagePath = text('ImagePath');
    const startType = startTypes[number('Start') ?? 0];
    if (imagePath === undefined || startType === undefined || ((number('Type') ?? 0) & serviceTypes) === 0)
        return [];
    const name = path.slice(servicesKey.length + 1);
    return [
        {
            name,
            displayName: text('DisplayName') ?? name,
            imagePath,
            startType,
            account: text('ObjectName') ?? 'LocalSystem',
            dependsOn: depends?.type === 'multi-string' ? depends.texts : [],
        },
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/service-status.js
/** SERVICE_STATUS.dwCurrentState. */
const states = {
    1: 'stopped',
    2: 'start-pending',
    3: 'stop-pending',
    4: 'running',
    5: 'start-pending',
    6: 'stop-pending',
    7: 'paused',
};
const stateWords = /^(STOPPED|START_PENDING|STOP_PENDING|RUNNING|CONTINUE_PENDING|PAUSE_PENDING|PAUSED)$/;
/**
 * The services in the output of `sc query` or `sc queryex`, in any language of Windows: labels are translated, even
 * that of the name; the layout, the numbers and the words for the states are not. A name stands at the left edge,
 * fields are indented.
 */
function parseServiceStatus(output) {
    const blocks = [];
    let isBelowFields = true;
    for (const line of output.split(/\r?\n/)) {
        const isAtEdge = /^\S[^:]*:\s*\S/.test(line);
        if (isAtEdge && isBelowFields)
            blocks.push([]);
        blocks.at(-1)?.push(line);
        if (line.trim() !== '')
            isBelowFields = !isAtEdge;
    }
    return blocks.flatMap(statusOf);
}
function statusOf(lines) {
    const [nameLine = '', ...rest] = lines;
    const fields = rest.flatMap((line) => field(line) ?? []);
    const place = fields.findIndex(({ word }) => stateWords.test(word));
    const state = states[fields[place]?.number ?? 0];
    if (state === undefined)
        return [];
    const displayName = rest.find((line) => /^\S[^:]*:\s*\S/.test(line));
    const processId = processIdIn(fields.slice(place + 1));
    return [
        {
            name: afterColon(nameLine),
            ...(displayName === undefined ? {} : { displayName: afterColon(displayName) }),
            state,
            // Behind the state come the exit codes, the check point, the wait hint and, with queryex, process id and flags.
            exitCode: fields[place + 1]?.number ?? 0,
            ...(processId === undefined ? {} : { processId }),
        },
    ];
}
function field(line) {
    const match = /^\s+\S[^:]*:\s*(0x)?([0-9a-f]+)(?:\s+(.*))?$/i.exec(line);
    if (match === null)
        return undefined;
    const number = Number.parseInt(match[2] ?? '', match[1] === undefined ? 10 : 16);
    return { number, hexadecimal: match[1] !== undefined, word: (match[3] ?? '').trim() };
}
/** Only `sc queryex` has a decimal line behind the two hexadecimal ones of check point and wait hint. */
function processIdIn(fields) {
    const hint = fields.findLastIndex(({ hexadecimal }) => hexadecimal);
    return hint < 0 ? undefined : fields[hint + 1]?.number;
}
function afterColon(line) {
    return line.slice(line.indexOf(':') + 1).trim();
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-services.js






/** Codes of the service manager that `sc.exe` ends with. Source: "System Error Codes (1000-1299)". */
const windows_services_codes = {
    accessDenied: 5,
    dependantsRun: 1051,
    alreadyRunning: 1056,
    noAnswer: 1053,
    busy: 1061,
    noSuchService: 1060,
    notStarted: 1062,
};
const pauseMilliseconds = 250;
/** Between the end of its process and the service manager's notice of it. */
const afterEndSeconds = 15;
/** Services through the registry (how they are set up) and `sc.exe` (how they are). */
function createWindowsServices(tools, registry, clock, options = {}) {
    const endProcess = options.endProcess ?? endProcessTree;
    const list = () => listServices(tools, registry);
    async function status(name) {
        const { exitCode, output } = await tools.text('sc.exe', ['query', name]);
        const found = parseServiceStatus(output)[0];
        if (exitCode === 0 && found !== undefined)
            return found;
        throw refusal(name, exitCode, 'could not be asked for its state', output);
    }
    async function until(name, wanted, end) {
        for (;;) {
            const found = await status(name);
            if (found.state === wanted)
                return found;
            if (wanted === 'running' && found.state === 'stopped')
                throw stoppedAgain(name, found.exitCode);
            if (clock.now().getTime() >= end)
                return undefined;
            await clock.sleep(pauseMilliseconds);
        }
    }
    /** @returns false where the service took no order until the limit: it is on its way elsewhere, or hangs */
    async function order(verb, name, end) {
        const done = verb === 'stop' ? windows_services_codes.notStarted : windows_services_codes.alreadyRunning;
        for (;;) {
            const { exitCode, output } = await orderOnce(verb, name, end);
            if (exitCode === 0 || exitCode === done)
                return true;
            if (exitCode !== windows_services_codes.busy && exitCode !== windows_services_codes.noAnswer) {
                throw refusal(name, exitCode, `did not ${verb}`, output);
            }
            if (clock.now().getTime() >= end)
                return false;
            await clock.sleep(pauseMilliseconds);
        }
    }
    /** The service manager itself waits half a minute for a service that does not answer; the limit may be shorter. */
    async function orderOnce(verb, name, end) {
        const timeLimitSeconds = Math.max((end - clock.now().getTime()) / 1000, 1);
        try {
            return await tools.text('sc.exe', [verb, name], { timeLimitSeconds });
        }
        catch (error) {
            if (!(error instanceof host_error/* HostError */.d) || error.code !== 'timed-out')
                throw error;
            return { exitCode: windows_services_codes.noAnswer, output: '' };
        }
    }
    async function lastResort(name) {
        const { output } = await tools.text('sc.exe', ['queryex', name]);
        const processId = parseServiceStatus(output)[0]?.processId ?? 0;
        if (!options.endProcessOfHungService || processId === 0 || (await sharesProcess(tools, processId, name)))
            return false;
        await endProcess(processId);
        return (await until(name, 'stopped', clock.now().getTime() + afterEndSeconds * 1000)) !== undefined;
    }
    return {
        list,
        async stop(name, timeLimitSeconds) {
            if ((await status(name)).state === 'stopped')
                return;
            const end = clock.now().getTime() + timeLimitSeconds * 1000;
            if ((await order('stop', name, end)) && (await until(name, 'stopped', end)) !== undefined)
                return;
            if (await lastResort(name))
                return;
            throw tooLate(name, 'stop', timeLimitSeconds);
        },
        async start(name, timeLimitSeconds) {
            if ((await status(name)).state === 'running')
                return;
            const end = clock.now().getTime() + timeLimitSeconds * 1000;
            const isTaken = await order('start', name, end);
            if (!isTaken || (await until(name, 'running', end)) === undefined) {
                throw tooLate(name, 'start', timeLimitSeconds);
            }
        },
    };
}
async function listServices(tools, registry) {
    const all = await tools.text('sc.exe', ['query', 'type=', 'service', 'state=', 'all', 'bufsize=', '1048576']);
    const states = all.exitCode === 0 ? parseServiceStatus(all.output) : [];
    const registrations = await readRegistrations(registry, states);
    const stateOf = new Map(states.map((status) => [status.name.toLowerCase(), status]));
    const started = all.exitCode === 0 ? undefined : await startedNames(tools);
    const listed = await inParallel(registrations, 8, async (registration) => {
        const status = stateOf.get(registration.name.toLowerCase()) ??
            (started !== undefined && isPartOfWindows(registration, tools)
                ? roughStatus(registration, started)
                : await queryOne(tools, registration.name));
        return status === undefined ? [] : [withState(registration, status)];
    });
    return listed.flat();
}
/** Where `sc` cannot list, `net start` tells the display names of what runs; what is on its way is not among them. */
async function startedNames(tools) {
    const { output } = await tools.text('net.exe', ['start']);
    const indented = output.split(/\r?\n/).filter((line) => /^\s+\S/.test(line));
    return new Set(indented.map((line) => line.trim().toLowerCase()));
}
function isPartOfWindows({ imagePath }, { folders }) {
    const program = imagePath.replace(/^"/, '').toLowerCase();
    return [folders.windows.toLowerCase(), '%systemroot%', '%windir%', 'system32'].some((one) => program.startsWith(`${one}\\`));
}
function roughStatus({ name, displayName }, started) {
    const isRunning = started.has(displayName.toLowerCase()) || started.has(name.toLowerCase());
    return { name, state: isRunning ? 'running' : 'stopped', exitCode: 0 };
}
/** A key below may be closed even to administrators; then each service is read by itself. */
async function readRegistrations(registry, states) {
    try {
        return serviceRegistrations((await registry.readTree(servicesKey, '64')) ?? []);
    }
    catch (error) {
        if (!(error instanceof host_error/* HostError */.d) || error.code !== 'access-denied')
            throw error;
        const trees = await inParallel(states, 8, ({ name }) => readOne(registry, name));
        return trees.flatMap((keys) => serviceRegistrations(keys));
    }
}
async function readOne(registry, name) {
    try {
        return (await registry.readTree(`${servicesKey}\\${name}`, '64')) ?? [];
    }
    catch (error) {
        // One closed service is not the product's: its program would have to lie in the product's folder.
        if (error instanceof host_error/* HostError */.d && error.code === 'access-denied')
            return [];
        throw error;
    }
}
/** Undefined for a registration that the service manager does not know (yet, or any more). */
async function queryOne(tools, name) {
    const { output } = await tools.text('sc.exe', ['query', name]);
    return parseServiceStatus(output)[0];
}
/** A display name that begins with `@` names a text in a library; the service manager has looked it up. */
function withState(registration, { state, displayName }) {
    const isIndirect = registration.displayName.startsWith('@');
    return { ...registration, displayName: (isIndirect ? displayName : undefined) ?? registration.displayName, state };
}
async function sharesProcess(tools, processId, name) {
    const { output } = await tools.text('sc.exe', ['queryex', 'type=', 'service', 'bufsize=', '1048576']);
    return parseServiceStatus(output).some((one) => one.processId === processId && !(0,same_text/* sameText */.QV)(one.name, name));
}
function refusal(name, exitCode, what, output) {
    const said = output.trim().replace(/\s+/g, ' ');
    switch (exitCode) {
        case windows_services_codes.noSuchService:
            return new host_error/* HostError */.d('not-found', name, `There is no service ${name}.`);
        case windows_services_codes.accessDenied:
            return new host_error/* HostError */.d('access-denied', name, `The service ${name} ${what}: access is denied.`);
        case windows_services_codes.dependantsRun:
            return new host_error/* HostError */.d('in-use', name, `The service ${name} ${what}: services that need it are running.`);
        default:
            return new host_error/* HostError */.d('refused', name, `The service ${name} ${what} (code ${exitCode}): ${said}`);
    }
}
function stoppedAgain(name, exitCode) {
    return new host_error/* HostError */.d('refused', name, `The service ${name} stopped again at once, with code ${exitCode}. See the event log "System".`);
}
function tooLate(name, verb, seconds) {
    return new host_error/* HostError */.d('timed-out', name, `The service ${name} did not ${verb} within ${seconds} seconds.`);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-tools.js

/** Seconds that a small program of Windows may take; the slowest seen is a listing on a loaded machine. */
const smallProgramSeconds = 120;
function createWindowsTools(run, folders, oemCodePage) {
    const systemProgram = (name) => `${folders.system}\\${name}`;
    return {
        folders,
        run,
        systemProgram,
        async text(name, args, options = {}) {
            const result = await run({
                program: systemProgram(name),
                arguments: args,
                timeLimitSeconds: smallProgramSeconds,
                ...options,
            });
            const codePage = isAscii(result.output) && isAscii(result.errorOutput) ? 437 : await oemCodePage();
            return {
                exitCode: result.exitCode,
                output: await decodeProgramText(result.output, codePage),
                errorOutput: await decodeProgramText(result.errorOutput, codePage),
            };
        },
    };
}
function isAscii(bytes) {
    return bytes.every((byte) => byte < 0x80);
}
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/xml-elements.js


/** Elements and attributes of a small document that a program wrote. @throws HostError `malformed` */
function parseXmlElements(text, source) {
    const parser = new saxes/* SaxesParser */.wT();
    const root = { name: '', attributes: {}, children: [] };
    const open = [root];
    parser.on('error', (error) => {
        throw new host_error/* HostError */.d('malformed', source, `${source} did not write XML: ${error.message}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
    });
    parser.on('closetag', () => void open.pop());
    // The declaration names UTF-8, but the text is decoded already, and a blank line may stand before it.
    parser.write(text.replace(/^\uFEFF?\s*/, '')).close();
    return root.children[0] ?? root;
}
/** Direct and further descendants of exactly that name: appcmd means different things by `SITE` and `site`. */
function elementsNamed(element, name) {
    return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/appcmd-output.js

const source = 'appcmd.exe';
/** `appcmd list site /config /xml`. */
function parseSites(text) {
    return listed(text, 'SITE').map((site) => ({
        name: attribute(site, 'SITE.NAME'),
        id: Number(attribute(site, 'SITE.ID')),
        state: stateOf(site),
        bindings: elementsNamed(site, 'binding').map(bindingOf),
    }));
}
function bindingOf(binding) {
    const thumbprint = attribute(binding, 'certificateHash').toUpperCase();
    return {
        protocol: attribute(binding, 'protocol'),
        information: attribute(binding, 'bindingInformation'),
        ...(thumbprint === '' ? {} : { certificateThumbprint: thumbprint }),
    };
}
/** `appcmd list app /xml`. */
function parseApplications(text) {
    return listed(text, 'APP').map((app) => {
        const site = attribute(app, 'SITE.NAME');
        return {
            name: attribute(app, 'APP.NAME'),
            site,
            path: attribute(app, 'path') || attribute(app, 'APP.NAME').slice(site.length),
            applicationPool: attribute(app, 'APPPOOL.NAME'),
        };
    });
}
/** `appcmd list vdir /xml`: the folder of each application's root directory, by the application's name. */
function parseRootFolders(text) {
    const roots = listed(text, 'VDIR').filter((directory) => attribute(directory, 'path') === '/');
    return new Map(roots.map((directory) => [attribute(directory, 'APP.NAME'), attribute(directory, 'physicalPath')]));
}
/** `appcmd list apppool /config /xml`. What the configuration leaves out has IIS's own default. */
function parseApplicationPools(text) {
    return listed(text, 'APPPOOL').map((pool) => {
        const settings = elementsNamed(pool, 'add')[0];
        const process = elementsNamed(pool, 'processModel')[0];
        return {
            name: attribute(pool, 'APPPOOL.NAME'),
            managedRuntimeVersion: runtimeVersion(attribute(pool, 'RuntimeVersion')),
            pipelineMode: attribute(pool, 'PipelineMode') === 'Classic' ? 'Classic' : 'Integrated',
            enable32Bit: settings !== undefined && attribute(settings, 'enable32BitAppOnWin64') === 'true',
            identity: identityOf(process),
            state: stateOf(pool),
        };
    });
}
function identityOf(process) {
    const type = process === undefined ? '' : attribute(process, 'identityType');
    const userName = process === undefined ? '' : attribute(process, 'userName');
    const known = identityTypes.find((one) => one === type) ?? 'ApplicationPoolIdentity';
    return known === 'SpecificUser' ? { type: known, userName } : { type: known };
}
const identityTypes = [
    'ApplicationPoolIdentity',
    'NetworkService',
    'LocalService',
    'LocalSystem',
    'SpecificUser',
];
/** Attributes of the section in `appcmd list config APPLICATION /section:NAME /xml`. */
function parseSection(text) {
    return listed(text, 'CONFIG')[0]?.children[0]?.attributes ?? {};
}
/** What `configureApplication` has to compare with and put back. */
function settingsOf(sections) {
    const isTrue = (text) => text?.toLowerCase() === 'true';
    const flags = (sections.access.sslFlags ?? '').split(',').map((flag) => flag.trim());
    return {
        authentication: {
            anonymous: isTrue(sections.anonymous.enabled),
            basic: isTrue(sections.basic.enabled),
            windows: isTrue(sections.windows.enabled),
            impersonation: isTrue(sections.identity.impersonate),
        },
        sslFlags: flags.filter((flag) => flag !== '' && flag !== 'None'),
    };
}
function listed(text, name) {
    return text.trim() === '' ? [] : elementsNamed(parseXmlElements(text, source), name);
}
function attribute(element, name) {
    return element.attributes[name] ?? '';
}
function stateOf(element) {
    return attribute(element, 'state') === 'Started' ? 'started' : 'stopped';
}
function runtimeVersion(text) {
    if (text.startsWith('v4'))
        return 'v4.0';
    return text.startsWith('v2') || text.startsWith('v1') ? 'v2.0' : '';
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/certificate-bindings.js
/**
 * Where HTTP.SYS keeps which certificate answers at which address: read here because `netsh http show sslcert` speaks
 * the language of Windows. One subkey per `address:port` or `host:port` with the thumbprint in `SslCertHash`.
 */
const parameters = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters';
const bindingKeys = [`${parameters}\\SslBindingInfo`, `${parameters}\\SslSniBindingInfo`];
/** Thumbprints in upper-case hexadecimal by `address:port` or `host:port` in lower case. */
async function readCertificateBindings(registry) {
    const found = new Map();
    const trees = await Promise.all(bindingKeys.map((parent) => registry.readTree(parent, '64')));
    for (const [index, parent] of bindingKeys.entries()) {
        for (const { path, values } of trees[index] ?? []) {
            const hash = values.find(({ name }) => name.toLowerCase() === 'sslcerthash')?.data;
            if (hash?.type === 'binary') {
                found.set(path.slice(parent.length + 1).toLowerCase(), Buffer.from(hash.bytes).toString('hex').toUpperCase());
            }
        }
    }
    return found;
}
function lacksCertificate({ protocol, certificateThumbprint }) {
    return protocol === 'https' && certificateThumbprint === undefined;
}
/** Adds the thumbprint that HTTP.SYS has for an https binding, unless IIS itself named one. */
function withCertificate(binding, certificates) {
    if (!lacksCertificate(binding))
        return binding;
    const [, address = '', port = '', host = ''] = /^(.*):(\d+):([^:]*)$/.exec(binding.information) ?? [];
    const anyAddress = address === '*' || address === '' ? '0.0.0.0' : address;
    const keys = [...(host === '' ? [] : [`${host}:${port}`]), `${anyAddress}:${port}`, `0.0.0.0:${port}`];
    const thumbprint = keys.map((key) => certificates.get(key.toLowerCase())).find((one) => one !== undefined);
    return thumbprint === undefined ? binding : { ...binding, certificateThumbprint: thumbprint };
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-web-server.js






/** MajorVersion and MinorVersion of IIS. */
const versionKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';
const authentication = 'system.webServer/security/authentication';
const sections = {
    anonymous: `${authentication}/anonymousAuthentication`,
    basic: `${authentication}/basicAuthentication`,
    windows: `${authentication}/windowsAuthentication`,
    access: 'system.webServer/security/access',
    identity: 'system.web/identity',
};
/** IIS through `appcmd.exe`, whose XML is the same in every language of Windows. */
function createWindowsWebServer(tools, registry) {
    const appcmd = (...args) => tools.text('inetsrv\\appcmd.exe', args);
    async function section(application, name) {
        const result = await appcmd('list', 'config', application, `/section:${sections[name]}`, '/xml');
        // A feature that is not installed has no section; what is not there is off.
        return result.exitCode === 0 ? parseSection(result.output) : {};
    }
    async function settings(application) {
        const [anonymous, basic, windows, identity, access] = await Promise.all([
            section(application, 'anonymous'),
            section(application, 'basic'),
            section(application, 'windows'),
            section(application, 'identity'),
            section(application, 'access'),
        ]);
        return settingsOf({ anonymous, basic, windows, identity, access });
    }
    async function list(...args) {
        const result = await appcmd('list', ...args, '/xml');
        // With nothing to list appcmd ends with 1 and an empty document.
        if (result.exitCode === 0 || /<appcmd\b/.test(result.output))
            return result.output;
        throw refused('IIS', `could not be read (appcmd list ${args.join(' ')})`, result);
    }
    async function read() {
        const version = await installedVersion(tools, registry);
        if (version === undefined)
            return undefined;
        const [sites, folders, pools, listed] = await Promise.all([
            list('site', '/config').then(parseSites),
            list('vdir').then(parseRootFolders),
            list('apppool', '/config').then(parseApplicationPools),
            list('app').then(parseApplications),
        ]);
        const isCertificateMissing = sites.some(({ bindings }) => bindings.some(lacksCertificate));
        const certificates = isCertificateMissing ? await readCertificateBindings(registry) : new Map();
        const applications = await inParallel(listed, 2, async (one) => ({
            listed: one,
            application: withSettings(one, folders, await settings(one.name)),
        }));
        return {
            version,
            sites: sites.map((site) => ({
                ...site,
                bindings: site.bindings.map((binding) => withCertificate(binding, certificates)),
                applications: applications
                    .filter(({ listed }) => listed.site === site.name)
                    .map(({ application }) => application),
            })),
            applicationPools: pools,
        };
    }
    async function change(subject, args) {
        const result = await appcmd(...args);
        if (result.exitCode !== 0)
            throw refused(subject, 'could not be changed', result);
    }
    async function setSection(application, name, assignment) {
        // ASP.NET's own sections cannot lie in applicationHost.config: they go into the application's web.config.
        const commit = name === 'identity' ? [] : ['/commit:apphost'];
        await change(application, ['set', 'config', application, `/section:${sections[name]}`, assignment, ...commit]);
    }
    async function putSettings(application, wanted) {
        const now = await settings(application);
        for (const name of ['anonymous', 'basic', 'windows']) {
            const enabled = wanted.authentication[name];
            if (now.authentication[name] !== enabled)
                await setSection(application, name, `/enabled:${enabled}`);
        }
        if (now.authentication.impersonation !== wanted.authentication.impersonation) {
            await setSection(application, 'identity', `/impersonate:${wanted.authentication.impersonation}`);
        }
        if (!sameFlags(now.sslFlags, wanted.sslFlags)) {
            await setSection(application, 'access', `/sslFlags:${wanted.sslFlags.join(', ') || 'None'}`);
        }
        if (JSON.stringify(sorted(await settings(application))) !== JSON.stringify(sorted(wanted))) {
            throw new host_error/* HostError */.d('refused', application, `IIS accepted the settings of ${application} but does not show them.`);
        }
    }
    return {
        read,
        async createApplicationPool({ name, managedRuntimeVersion, pipelineMode, enable32Bit, identity }) {
            const known = parseApplicationPools(await list('apppool', '/config'));
            if (known.some((pool) => (0,same_text/* sameText */.QV)(pool.name, name))) {
                throw new host_error/* HostError */.d('already-exists', name, `The application pool ${name} exists already.`);
            }
            await change(name, [
                'add',
                'apppool',
                `/name:${name}`,
                `/managedRuntimeVersion:${managedRuntimeVersion}`,
                `/managedPipelineMode:${pipelineMode}`,
                `/enable32BitAppOnWin64:${enable32Bit}`,
                `/processModel.identityType:${identity.type}`,
                ...(identity.userName === undefined ? [] : [`/processModel.userName:${identity.userName}`]),
            ]);
        },
        async removeApplicationPool(name) {
            const known = parseApplicationPools(await list('apppool', '/config'));
            if (!known.some((pool) => (0,same_text/* sameText */.QV)(pool.name, name)))
                return;
            const user = parseApplications(await list('app')).find((one) => (0,same_text/* sameText */.QV)(one.applicationPool, name));
            if (user !== undefined) {
                throw new host_error/* HostError */.d('in-use', name, `The application pool ${name} is used by ${user.name}.`, {
                    holder: user.name,
                });
            }
            await change(name, ['delete', 'apppool', `/apppool.name:${name}`]);
        },
        async configureApplication(site, path, { applicationPool, settings: wanted }) {
            const application = parseApplications(await list('app')).find((one) => (0,same_text/* sameText */.QV)(one.site, site) && (0,same_text/* sameText */.QV)(one.path, path));
            if (application === undefined) {
                throw new host_error/* HostError */.d('not-found', `${site}${path}`, `The site ${site} has no application ${path}.`);
            }
            if (applicationPool !== undefined) {
                const known = parseApplicationPools(await list('apppool', '/config'));
                if (!known.some((pool) => (0,same_text/* sameText */.QV)(pool.name, applicationPool))) {
                    throw new host_error/* HostError */.d('not-found', applicationPool, `There is no application pool ${applicationPool}.`);
                }
                await change(application.name, ['set', 'app', application.name, `/applicationPool:${applicationPool}`]);
            }
            if (wanted !== undefined)
                await putSettings(application.name, wanted);
        },
    };
}
/** Undefined where IIS is not installed: the key is missing, or the role's management program is. */
async function installedVersion(tools, registry) {
    if (!(await exists(tools.systemProgram('inetsrv\\appcmd.exe'))))
        return undefined;
    const key = (await registry.readTree(versionKey, '64'))?.find(({ path }) => (0,same_text/* sameText */.QV)(path, versionKey));
    const number = (name) => {
        const data = key?.values.find((value) => (0,same_text/* sameText */.QV)(value.name, name))?.data;
        return data?.type === 'dword' ? data.number : undefined;
    };
    const major = number('MajorVersion');
    if (major === undefined)
        return undefined;
    return `${major}.${number('MinorVersion') ?? 0}`;
}
async function exists(path) {
    return (0,external_node_fs_promises_.access)(path).then(() => true, () => false);
}
function withSettings({ name, path, applicationPool }, folders, settings) {
    return { path, physicalPath: folders.get(name) ?? '', applicationPool, settings };
}
function refused(subject, what, { exitCode, output, errorOutput }) {
    // A listing of application pools holds the passwords of their accounts.
    const said = /<\w/.test(output) ? '' : `${output} ${errorOutput}`.trim().replace(/\s+/g, ' ').slice(0, 500);
    // 0x80070005, as appcmd writes it (hresult:80070005).
    const code = /80070005/.test(said) || exitCode === 5 ? 'access-denied' : 'refused';
    return new host_error/* HostError */.d(code, subject, `${subject} ${what}: ${said || `code ${exitCode}`}`);
}
function sorted(settings) {
    const { anonymous, basic, windows, impersonation } = settings.authentication;
    return { anonymous, basic, windows, impersonation, sslFlags: [...settings.sslFlags].sort() };
}
function sameFlags(a, b) {
    return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-host.js














/**
 * This machine, through the programs that every Windows has: `reg`, `sc`, `msiexec`, `appcmd`, `icacls`, `whoami`, and
 * PowerShell for what none of them tells.
 * @throws HostError `not-supported` on a processor for which the product does not exist
 */
async function createWindowsHost(options = {}) {
    const environment = options.environment ?? process.env;
    const folders = { ...windowsFolders(environment), temporary: (0,external_node_os_.tmpdir)() };
    const clock = options.clock ?? createWindowsClock();
    const architecture = architectureOf(environment);
    const run = options.run ?? runProgram;
    const oemCodePage = once(() => {
        // Asking the registry must not need the answer: its program may write words that are not ASCII.
        const plainTools = createWindowsTools(run, folders, async () => 437);
        return readOemCodePage(createWindowsRegistry(plainTools, architecture));
    });
    const tools = createWindowsTools(run, folders, oemCodePage);
    const registry = createWindowsRegistry(tools, architecture);
    return {
        kind: 'windows',
        clock,
        files: createWindowsFiles(tools, clock, options.files),
        installer: createWindowsInstaller(tools, clock, oemCodePage),
        machine: createWindowsMachine(tools, registry, clock, architecture, environment),
        processes: createWindowsProcesses(tools),
        registry,
        services: createWindowsServices(tools, registry, clock, options.services),
        webServer: createWindowsWebServer(tools, registry),
    };
}
/** A 32-bit process on 64-bit Windows is told the processor in another variable. */
function architectureOf(environment) {
    const processor = (environment.PROCESSOR_ARCHITEW6432 ?? environment.PROCESSOR_ARCHITECTURE ?? '').toUpperCase();
    if (processor === 'AMD64')
        return 'x64';
    if (processor === 'X86')
        return 'x86';
    const message = `This machine has the processor ${processor || '(unknown)'}; PhoneFactor and MFA Server exist for x86 and x64.`;
    throw new host_error/* HostError */.d('not-supported', 'processor', message);
}
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}

/***/ }),

/***/ 45854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Opens a file for the work and closes it afterwards, whatever comes. */
async function withFile(path, flags, work) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, flags);
    try {
        return await work(file);
    }
    finally {
        await file.close();
    }
}

/***/ })

};
