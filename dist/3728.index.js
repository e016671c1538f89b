export const id = 3728;
export const ids = [3728];
export const modules = {

52055:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ isRenewalOf),
  w$: () => (/* binding */ readCertificate)
});
/* unused harmony export certificateOfBlob */
var node_crypto_0 = __webpack_require__(77598);
var _host_error_js_1 = __webpack_require__(90614);


const stores = ["MY", "WebHosting"].map((name) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\${name}\\Certificates`);
async function readCertificate(registry, thumbprint) {
  for (const store of stores) {
    const data = (await registry.readTree(`${store}\\${thumbprint}`, "64").catch(_host_error_js_1/* .undefinedWhereRefused */ .CN))?.[0]?.values.find(({ name }) => name.toLowerCase() === "blob")?.data;
    if (data?.type === "binary")
      return certificateOfBlob(data.bytes);
  }
}
const encodedCertificate = 32;
function certificateOfBlob(blob) {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  for (let at = 0; at + 12 <= blob.length; ) {
    const [property, length] = [view.getUint32(at, !0), view.getUint32(at + 8, !0)], content = blob.subarray(at + 12, at + 12 + length);
    if (property === encodedCertificate)
      return factsOf(content);
    at += 12 + length;
  }
}
function factsOf(encoded) {
  try {
    const { subjectAltName = "", subject = "", validTo } = new node_crypto_0.X509Certificate(encoded), alternatives = [...subjectAltName.matchAll(/DNS:([^,"\s]+)/g)].map(([, name = ""]) => name), common = [...subject.matchAll(/^CN=(\S+)$/gm)].map(([, name = ""]) => name);
    return { names: (alternatives.length > 0 ? alternatives : common).map((name) => name.toLowerCase()), validTo: new Date(validTo).toISOString() };
  } catch {
    return;
  }
}
function isRenewalOf(now, before) {
  return Date.parse(now.validTo) > Date.parse(before.validTo) && before.names.length > 0 && before.names.every((name) => now.names.includes(name));
}


}),

45015:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ filesBelow),
  S: () => (/* binding */ flushFiles)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


const atATime = 16;
async function filesBelow(folder) {
  return (await (0,node_fs_promises_0.readdir)(folder, { recursive: !0, withFileTypes: !0 })).filter((entry) => entry.isFile()).map((entry) => (0,node_path_1.join)(entry.parentPath, entry.name));
}
async function flushFiles(paths) {
  const waiting = [...paths], worker = async () => {
    for (let path = waiting.pop(); path !== void 0; path = waiting.pop())
      await flushFile(path);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
async function flushFile(path) {
  const file = await (0,node_fs_promises_0.open)(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}


}),

579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ exitCodeMeaning)
});
/* unused harmony export installerExitCodes */
const installerExitCodes = [
  { code: 0, class: "success", meaning: "Done.", advice: "" },
  {
    code: 1601,
    class: "failure",
    meaning: "The Windows Installer service could not be reached.",
    advice: 'Start the service "msiserver" and see that it is not disabled, then run again.'
  },
  {
    code: 1602,
    class: "failure",
    meaning: "The installation was cancelled.",
    ofRemoval: "The removal was cancelled.",
    advice: "See whether a person or a policy closed it, then run again."
  },
  {
    code: 1603,
    class: "failure",
    meaning: "The installation failed; as a rule Windows takes back what it did.",
    ofRemoval: "The removal failed; as a rule the product is still there.",
    advice: "Read the log file, fix the cause and run again."
  },
  {
    code: 1605,
    class: "already-gone",
    meaning: "The product is not installed.",
    advice: "Nothing to remove. When installing, repair the entry in Programs and Features first."
  },
  {
    code: 1612,
    class: "failure",
    meaning: "The source of the installation is not to be found.",
    ofRemoval: "The package that the product was installed from is not to be found.",
    advice: "Put the original package where it was installed from, or copy it to a local folder, and run again."
  },
  { code: 1614, class: "already-gone", meaning: "The product is uninstalled.", advice: "Nothing to remove." },
  {
    code: 1618,
    class: "busy",
    meaning: "Another installation is running.",
    advice: "Wait until it has ended (Windows Update, a management agent) and run again."
  },
  {
    code: 1619,
    class: "failure",
    meaning: "The package could not be opened.",
    advice: "See that the file exists, is not blocked and that the account of the runner may read it."
  },
  {
    code: 1620,
    class: "failure",
    meaning: "The file is not a Windows Installer package.",
    advice: "It may be truncated or an error page saved as .msi. Copy it again from its source."
  },
  {
    code: 1622,
    class: "failure",
    meaning: "The log file could not be opened.",
    advice: "See that the work folder exists and that there is room on its volume."
  },
  {
    code: 1624,
    class: "failure",
    meaning: "A transform could not be applied.",
    advice: "Run without the transform, or with the one made for this package."
  },
  {
    code: 1625,
    class: "failure",
    meaning: "A system policy forbids this installation.",
    ofRemoval: "A system policy forbids this removal.",
    advice: 'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.'
  },
  {
    code: 1633,
    class: "failure",
    meaning: "The package is for another processor type.",
    advice: "Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows."
  },
  {
    code: 1638,
    class: "failure",
    meaning: "Another version of this product is installed already.",
    advice: "Remove that version in Programs and Features, or use the package of the installed version."
  },
  {
    code: 1639,
    class: "failure",
    meaning: "The command line was not accepted.",
    advice: "See the property names and the arguments that were given to the installer."
  },
  {
    code: 1641,
    class: "restart-required",
    meaning: "Done; the installer has begun to restart Windows.",
    advice: "Wait for the restart and run again."
  },
  {
    code: 3010,
    class: "restart-required",
    meaning: "Done; Windows has to be restarted.",
    advice: "Restart the server and run again."
  }
];
const wrapsWindowsCode = 32775;
function exitCodeMeaning(code, purpose = "install") {
  const own = knownMeaning(code, purpose);
  if (own !== void 0)
    return own;
  const hexadecimal = `0x${code.toString(16).padStart(8, "0")}`, inner = code >>> 16 === wrapsWindowsCode ? code & 65535 : void 0, wrapped = inner === void 0 ? void 0 : knownMeaning(inner, purpose);
  if (wrapped !== void 0)
    return {
      ...wrapped,
      code,
      meaning: `${wrapped.meaning} (${hexadecimal}: the code ${inner} of Windows Installer.)`
    };
  const shown = code > 65535 ? `${code} (${hexadecimal})` : String(code);
  return {
    code,
    class: "failure",
    meaning: `The installer ended with ${shown}, which is not a code of Windows Installer.`,
    advice: "Read the log file and the vendor documentation of this installer, fix the cause and run again."
  };
}
function knownMeaning(wanted, purpose) {
  const found = installerExitCodes.find(({ code }) => code === wanted);
  if (found === void 0)
    return;
  const { ofRemoval, ...meaning } = found;
  return purpose === "uninstall" && ofRemoval !== void 0 ? { ...meaning, meaning: ofRemoval } : meaning;
}


}),

12154:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W5: () => (/* binding */ requireProductCode),
  bh: () => (/* binding */ publicProperty),
  dK: () => (/* binding */ requireProperties)
});
var _host_error_js_0 = __webpack_require__(90614);

const publicProperty = /^[A-Z_][A-Z0-9_.]*$/;
const productCode = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
function requireProperties(properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (!publicProperty.test(name)) {
      const message = `${JSON.stringify(name)} is not the name of a public property of Windows Installer.`;
      throw new _host_error_js_0/* .HostError */ .dh("refused", name, message);
    }
    const fault = faultOf(value);
    if (fault !== void 0)
      throw new _host_error_js_0/* .HostError */ .dh("refused", name, `The property ${name} was given a value that ${fault}.`);
  }
}
function requireProductCode(code) {
  if (!productCode.test(code))
    throw new _host_error_js_0/* .HostError */ .dh("refused", code, `${JSON.stringify(code)} is not a product code.`);
}
function faultOf(value) {
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value))
    return "has a control character";
  if (!value.isWellFormed())
    return "is not well-formed text";
  if (/\[[^\]]*\]/.test(value))
    return "has a part in square brackets, which Windows Installer would replace";
  if (value.startsWith('"') || value.endsWith('"'))
    return "begins or ends with a quote";
  if (value.includes('""'))
    return "has two quotes in a row";
}


}),

28552:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ listedByNameAlone)
});
const replacement = "\uFFFD";
function listedByNameAlone(path) {
  if (!path.includes("\uFFFD"))
    return;
  const never = (/* @__PURE__ */ new Date(0)).toISOString();
  return {
    path,
    kind: "file",
    size: 0,
    created: never,
    modified: never,
    readOnly: !1,
    hidden: !1,
    system: !1
  };
}


}),

58087:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ patience),
  u: () => (/* binding */ retryWhileInUse)
});
var _host_error_js_0 = __webpack_require__(90614);

const firstPauseMilliseconds = 50, longestPauseMilliseconds = 1e3;
const patience = {
  /** Scanners and readers are done within moments. */
  reading: 5,
  /** Services keep their files open for up to a minute after they stopped. */
  changing: 60
};
async function retryWhileInUse(clock, limitSeconds, work) {
  const start = clock.now().getTime();
  for (let pause = firstPauseMilliseconds; ; pause = Math.min(pause * 2, longestPauseMilliseconds))
    try {
      return await work();
    } catch (error) {
      if (!isInUse(error))
        throw error;
      const waited = clock.now().getTime() - start, left = limitSeconds * 1e3 - waited;
      if (left <= 0)
        throw withWait(error, waited);
      await clock.sleep(Math.min(pause, left));
    }
}
function isInUse(error) {
  return error instanceof _host_error_js_0/* .HostError */ .dh && error.code === "in-use";
}
function withWait(error, milliseconds) {
  const { code, subject, message, holder } = error, waitedSeconds = Math.round(milliseconds / 1e3);
  return new _host_error_js_0/* .HostError */ .dh(code, subject, message, {
    cause: error.cause ?? error,
    waitedSeconds,
    ...holder === void 0 ? {} : { holder }
  });
}


}),

36369:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ organizationOf),
  t: () => (/* binding */ signingOrganization)
});
function organizationOf(subject) {
  const [, quoted, plain] = /(?:^|, ?)O=(?:"((?:[^"]|"")*)"|([^,]*))/.exec(subject) ?? [], name = quoted?.replaceAll('""', '"') ?? plain?.trim();
  return name === "" ? void 0 : name;
}
function signingOrganization(publisher) {
  if (!(publisher.status === "not-checked" || publisher.subject === void 0))
    return publisher.organization ?? organizationOf(publisher.subject);
}


}),

10958:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ withFile),
  EW: () => (/* binding */ readSmallFile),
  Z1: () => (/* binding */ partialOf),
  fR: () => (/* binding */ replaceFile),
  vd: () => (/* binding */ writeSmallFile)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var node_fs_promises_2 = __webpack_require__(51455);
var node_path_3 = __webpack_require__(76760);
var _host_error_js_4 = __webpack_require__(90614);





const smallFileSize = 256 * 1024;
function readSmallFile(path) {
  const file = (0,node_fs_1.openSync)(path, "r");
  try {
    const stats = (0,node_fs_1.fstatSync)(file);
    if (stats.size > smallFileSize)
      return;
    const buffer = Buffer.allocUnsafe(stats.size + 1), size = readUpTo(file, buffer);
    return size === buffer.length ? void 0 : { bytes: buffer.subarray(0, size), stats };
  } finally {
    (0,node_fs_1.closeSync)(file);
  }
}
function readUpTo(file, buffer) {
  for (let size = 0; ; ) {
    const read = (0,node_fs_1.readSync)(file, buffer, size, buffer.length - size, size);
    if (size += read, read === 0 || size === buffer.length)
      return size;
  }
}
function writeSmallFile(path, bytes, modified) {
  const file = openMakingFolders(path);
  try {
    for (let done = 0; done < bytes.length; )
      done += (0,node_fs_1.writeSync)(file, bytes, done);
    (0,node_fs_1.futimesSync)(file, modified, modified);
  } finally {
    (0,node_fs_1.closeSync)(file);
  }
  return { sha256: (0,node_crypto_0.hash)("sha256", bytes, "hex"), size: bytes.length };
}
function openMakingFolders(path) {
  try {
    return (0,node_fs_1.openSync)(path, "w");
  } catch (error) {
    if ((0,_host_error_js_4/* .systemErrorCode */ .vq)(error) !== "ENOENT")
      throw error;
    return (0,node_fs_1.mkdirSync)((0,node_path_3.dirname)(path), { recursive: !0 }), (0,node_fs_1.openSync)(path, "w");
  }
}
async function withFile(path, flags, work) {
  const file = await (0,node_fs_promises_2.open)(path, flags);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
const partialOf = (path) => `${path}.partial`;
async function replaceFile(path, bytes, beforeInPlace = async () => {
}) {
  await withFile(partialOf(path), "w", async (file) => {
    await file.writeFile(bytes), await file.sync();
  }), await beforeInPlace(), await (0,node_fs_promises_2.rename)(partialOf(path), path);
}


}),

69113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OA: () => (/* binding */ writeHashing),
  Xe: () => (/* binding */ piecesOf),
  f4: () => (/* binding */ writeAll)
});
var node_crypto_0 = __webpack_require__(77598);

const pieceSize = 256 * 1024, writtenBetweenFlushes = 64 * 1024 * 1024;
async function writeHashing(target, pieces, before) {
  const hash = (0,node_crypto_0.createHash)("sha256"), flushes = flushesBehind(target);
  let size = 0;
  try {
    for await (const piece of pieces) {
      await before(piece);
      const written = writeAll(target, piece);
      hash.update(piece), await written, size += piece.length, flushes.wrote(piece.length);
    }
  } finally {
    await flushes.end();
  }
  return flushes.throwFault(), { sha256: hash.digest("hex"), size };
}
function flushesBehind(target) {
  let unflushed = 0, running, fault;
  return {
    wrote(bytes) {
      unflushed += bytes, !(unflushed < writtenBetweenFlushes || running !== void 0) && (unflushed = 0, running = target.datasync().then(() => {
        running = void 0;
      }, (error) => {
        running = void 0, fault ??= error;
      }));
    },
    async end() {
      await running;
    },
    throwFault() {
      if (fault !== void 0)
        throw fault;
    }
  };
}
async function* piecesOf(source) {
  const length = Math.min(pieceSize, (await source.stat()).size + 1);
  let [current, next] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)], reading = source.read(current, 0, length);
  try {
    for (; ; ) {
      const { bytesRead } = await reading;
      if (bytesRead === 0)
        return;
      const piece = current.subarray(0, bytesRead);
      reading = source.read(next, 0, length), [current, next] = [next, current], yield piece;
    }
  } finally {
    await reading.catch(() => {
    });
  }
}
async function writeAll(target, piece) {
  for (let done = 0; done < piece.length; )
    done += (await target.write(piece, done)).bytesWritten;
}


}),

73093:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ sameSettings)
});
var node_util_0 = __webpack_require__(57975);

function sameSettings(a, b) {
  const ordered = (settings) => settings && { ...settings, sslFlags: [...settings.sslFlags].sort() };
  return (0,node_util_0.isDeepStrictEqual)(ordered(a), ordered(b));
}


}),

75286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readAccount)
});
/* unused harmony export hasFullRights */
var node_fs_promises_0 = __webpack_require__(51455);

const administrators = "S-1-5-32-544", fullLabels = ["S-1-16-12288", "S-1-16-16384"];
async function readAccount(tools, environment) {
  const { exitCode, output } = await tools.read("whoami.exe", ["/all", "/fo", "csv", "/nh"]), isAnswered = exitCode === 0 && /S-1-/.test(output);
  return {
    name: accountName(output) ?? `${environment.USERDOMAIN ?? environment.COMPUTERNAME ?? "?"}\\${environment.USERNAME ?? "?"}`,
    isAdministrator: isAnswered ? hasFullRights(output) : await mayWriteInto(tools.local(tools.folders.windows))
  };
}
function accountName(output) {
  return /^"([^"]+)","S-1-[0-9-]+"\r?$/m.exec(output)?.[1];
}
function hasFullRights(groups) {
  const has = (sid) => groups.includes(`"${sid}"`);
  return has(administrators) && fullLabels.some(has);
}
async function mayWriteInto(folder) {
  const probe = `${folder}\\mfa-server-upgrade-${process.pid}.probe`;
  try {
    await (await (0,node_fs_promises_0.open)(probe, "wx")).close();
  } catch {
    return !1;
  }
  return await (0,node_fs_promises_0.rm)(probe, { force: !0 }), !0;
}


}),

77450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ collector)
});
const keptBytes = 67108864;
function collector() {
  const pieces = [];
  let size = 0;
  return {
    take(piece) {
      size < 67108864 && pieces.push(piece), size += piece.length;
    },
    bytes: () => Buffer.concat(pieces)
  };
}


}),

90934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ countChanges)
});
const changing = {
  files: [
    "write",
    "writePieces",
    "copy",
    "createNew",
    "createFolder",
    "rename",
    "remove",
    "putFacts",
    "restrictToAdministrators"
  ],
  installer: ["install", "extract", "uninstall", "runSetup"],
  registry: ["writeValue", "importKey", "removeValue", "removeKey"],
  services: ["stop", "start", "requestStart"],
  webServer: ["createApplicationPool", "removeApplicationPool", "configureApplication"]
};
function countChanges(host) {
  let count = 0;
  const counted = (port, names) => {
    const own = Object.fromEntries(names.map((name) => [name, counting(port[name])]));
    return { ...port, ...own };
  }, counting = (method) => {
    if (typeof method != "function")
      throw new Error("A port is made of methods.");
    return async (...args) => {
      count += 1;
      try {
        return await method(...args);
      } finally {
        count += 1;
      }
    };
  };
  return {
    ...host,
    files: counted(host.files, changing.files ?? []),
    installer: counted(host.installer, changing.installer ?? []),
    registry: counted(host.registry, changing.registry ?? []),
    services: counted(host.services, changing.services ?? []),
    webServer: counted(host.webServer, changing.webServer ?? []),
    changesMade: () => count
  };
}


}),

79344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W_: () => (/* binding */ isRunning),
  qQ: () => (/* binding */ howItEnded),
  sv: () => (/* binding */ endChild),
  xN: () => (/* binding */ endProcessTree)
});
var node_child_process_0 = __webpack_require__(31421);
var _host_error_js_1 = __webpack_require__(90614);


const limitMilliseconds = 1e4, looks = 20, pauseMilliseconds = 100;
async function endProcessTree(processId) {
  const doubt = await taskkill(processId), isGone = await isGoneSoon(processId);
  return doubt === void 0 ? { isGone } : { isGone, doubt };
}
async function endChild(child) {
  if (child.pid === void 0)
    return { isGone: !0 };
  const doubt = await taskkill(child.pid);
  child.kill("SIGKILL");
  const isGone = await until(() => child.exitCode !== null || child.signalCode !== null);
  return doubt === void 0 ? { isGone } : { isGone, doubt };
}
function howItEnded(processId, { isGone, doubt }) {
  return isGone ? doubt === void 0 ? "It was ended with all that it had started." : `It was ended; what it had started may still run (${doubt}).` : `It could not be ended and still runs as process ${processId} (${doubt ?? "no reason was given"}).`;
}
function isRunning(processId) {
  try {
    return process.kill(processId, 0), !0;
  } catch (error) {
    return (0,_host_error_js_1/* .systemErrorCode */ .vq)(error) === "EPERM";
  }
}
async function taskkill(processId) {
  const killer = (0,node_child_process_0.spawn)("taskkill.exe", ["/T", "/F", "/PID", String(processId)], { stdio: "ignore", windowsHide: !0 }), code = await new Promise((resolve) => {
    const limit = setTimeout(() => resolve("did not end"), limitMilliseconds), done = (how) => {
      clearTimeout(limit), resolve(how);
    };
    killer.once("error", () => done("could not be started")), killer.once("exit", (exitCode) => done(exitCode ?? "was ended"));
  });
  return code === 0 ? void 0 : `taskkill.exe ${typeof code == "number" ? `ended with ${code}` : code}`;
}
function isGoneSoon(processId) {
  return until(() => !isRunning(processId));
}
async function until(holds) {
  for (let look = 0; look < looks; look += 1) {
    if (holds())
      return !0;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  return holds();
}


}),

63862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Aw: () => (/* binding */ findFileHolder),
  Ym: () => (/* binding */ holdFile)
});
/* unused harmony export holderScript */
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _power_shell_js_2 = __webpack_require__(83875);



const holderScript = `
Add-Type -TypeDefinition '
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
';
$value = @([OpenFiles]::Holders($data.path));
`;
async function findFileHolder(tools, path) {
  const answer = await (0,_power_shell_js_2/* .runPowerShell */ .N5)(tools, { script: holderScript, data: { path } });
  if (!answer.answered || !Array.isArray(answer.value))
    return;
  const names = answer.value.filter((name) => typeof name == "string");
  return names.length === 0 ? void 0 : names.join(", ");
}
const withoutSharing = 268435456;
async function holdFile(path) {
  const handle = await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDWR | withoutSharing);
  return () => handle.close();
}


}),

26363:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ isInProgress),
  N: () => (/* binding */ afterTimeLimit)
});
var _host_error_js_0 = __webpack_require__(90614);

const inProgressKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress", pauseMilliseconds = 1e4, patienceSeconds = 1800;
async function afterTimeLimit(error, registry, clock) {
  const start = clock.now().getTime(), seconds = () => Math.round((clock.now().getTime() - start) / 1e3);
  for (; ; ) {
    const isGoingOn = await isInProgress(registry);
    if (isGoingOn === void 0)
      return withSentence(error, "still-running", "Whether the Windows Installer service is still working could not be read.");
    if (!isGoingOn) {
      const sentence = `The Windows Installer service worked for ${seconds()} more seconds and has ended.`;
      return seconds() === 0 ? error : withSentence(error, "timed-out", sentence);
    }
    if (seconds() >= patienceSeconds) {
      const sentence = `The Windows Installer service is still working ${seconds()} seconds later.`;
      return withSentence(error, "still-running", sentence);
    }
    await clock.sleep(pauseMilliseconds);
  }
}
async function isInProgress(registry) {
  try {
    return await registry.readTree(inProgressKey, "64") !== void 0;
  } catch (error) {
    if (error instanceof _host_error_js_0/* .HostError */ .dh)
      return;
    throw error;
  }
}
function withSentence(error, code, sentence) {
  return new _host_error_js_0/* .HostError */ .dh(code, error.subject, `${error.message} ${sentence}`, { cause: error });
}


}),

80118:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ languageTag)
});
const tags = {
  "0401": "ar-SA",
  "0404": "zh-TW",
  "0405": "cs-CZ",
  "0406": "da-DK",
  "0407": "de-DE",
  "0408": "el-GR",
  "0409": "en-US",
  "040b": "fi-FI",
  "040c": "fr-FR",
  "040d": "he-IL",
  "040e": "hu-HU",
  "0410": "it-IT",
  "0411": "ja-JP",
  "0412": "ko-KR",
  "0413": "nl-NL",
  "0414": "nb-NO",
  "0415": "pl-PL",
  "0416": "pt-BR",
  "0419": "ru-RU",
  "041d": "sv-SE",
  "041f": "tr-TR",
  "0804": "zh-CN",
  "0809": "en-GB",
  "0816": "pt-PT",
  "0c0a": "es-ES"
};
function languageTag(identifier) {
  return tags[(identifier ?? "").toLowerCase().padStart(4, "0")] ?? "und";
}


}),

83875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N5: () => (/* binding */ runPowerShell),
  iL: () => (/* binding */ asciiJson)
});
/* unused harmony export scriptLine */
var _host_error_js_0 = __webpack_require__(90614);

const program = "WindowsPowerShell\\v1.0\\powershell.exe", switches = ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", "-"], dataVariable = "MFA_UPGRADE_DATA", longestData = 32e3, answerInAscii = [
  "$seen = @{};",
  "foreach ($match in [regex]::Matches($json, '[^\\x00-\\x7f]')) { $seen[[int][char]$match.Value] = $match.Value };",
  "foreach ($code in @($seen.Keys)) { $json = $json.Replace($seen[$code], ('\\u{0:x4}' -f $code)) };"
].join(" ");
function scriptLine(script) {
  const line = [
    "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; $code = 0;",
    `try { if ($env:${dataVariable}) { $data = ConvertFrom-Json $env:${dataVariable} };`,
    ...script.split(`
`).map((part) => part.trim()),
    "$json = ConvertTo-Json -Compress -Depth 5 -InputObject $value }",
    'catch { $code = 1; $json = ConvertTo-Json -Compress -InputObject @{ error = "$_" } };',
    answerInAscii,
    "$json; exit $code"
  ].filter((part) => part !== "").join(" ");
  if (!/^[\x20-\x7e]*$/.test(line))
    throw new Error("A script for PowerShell is ASCII.");
  return line;
}
function asciiJson(value) {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
async function runPowerShell(tools, request) {
  const data = asciiJson(request.data ?? {});
  if (data.length > longestData)
    return noAnswer("The question to PowerShell is too long for Windows.");
  try {
    const result = await (request.changes ? tools.text : tools.read)(program, switches, {
      encoding: "utf-8",
      input: `${scriptLine(request.script)}\r
`,
      environment: { [dataVariable]: data },
      timeLimitSeconds: request.timeLimitSeconds ?? 60
    });
    if (result.exitCode !== 0) {
      const words = shortened(errorIn(result.output) ?? result.errorOutput);
      return noAnswer(`PowerShell ended with ${result.exitCode}${words === "" ? " and wrote nothing." : `: ${words}`}`);
    }
    return result.output.trim() === "" ? noAnswer("PowerShell on this machine answers nothing.") : { answered: !0, value: JSON.parse(result.output) };
  } catch (error) {
    if (error instanceof _host_error_js_0/* .HostError */ .dh)
      return noAnswer(error.message);
    if (error instanceof SyntaxError)
      return noAnswer("PowerShell did not answer with JSON.");
    throw error;
  }
}
function errorIn(output) {
  try {
    const answer = JSON.parse(output);
    return typeof answer == "object" && answer !== null && "error" in answer ? String(answer.error) : void 0;
  } catch {
    return;
  }
}
function noAnswer(reason) {
  return { answered: !1, reason };
}
function shortened(text) {
  return text.replace(/^#< CLIXML/, "").replace(/<[^>]+>/g, " ").replace(/_x000D__x000A_/g, " ").trim().replace(/\s+/g, " ").slice(0, 300);
}


}),

68389:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ programEnvironment)
});
const names = [
  "ALLUSERSPROFILE",
  "APPDATA",
  "COMMONPROGRAMFILES",
  "COMMONPROGRAMFILES(X86)",
  "COMMONPROGRAMW6432",
  "COMPUTERNAME",
  "COMSPEC",
  "DRIVERDATA",
  "HOMEDRIVE",
  "HOMEPATH",
  "LOCALAPPDATA",
  "LOGONSERVER",
  "NUMBER_OF_PROCESSORS",
  "OS",
  "PATH",
  "PATHEXT",
  "PROCESSOR_ARCHITECTURE",
  "PROCESSOR_ARCHITEW6432",
  "PROCESSOR_IDENTIFIER",
  "PROCESSOR_LEVEL",
  "PROCESSOR_REVISION",
  "PROGRAMDATA",
  "PROGRAMFILES",
  "PROGRAMFILES(X86)",
  "PROGRAMW6432",
  "PSMODULEPATH",
  "PUBLIC",
  "SESSIONNAME",
  "SYSTEMDRIVE",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "USERDNSDOMAIN",
  "USERDOMAIN",
  "USERNAME",
  "USERPROFILE",
  "WINDIR"
], known = new Set(names);
function programEnvironment(own, added = {}) {
  const kept = Object.entries(own).filter((entry) => {
    const [name, value] = entry;
    return value !== void 0 && known.has(name.toUpperCase());
  });
  return { ...Object.fromEntries(kept), ...added };
}


}),

39523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ notStarted),
  i: () => (/* binding */ timedOut)
});
var _host_error_js_0 = __webpack_require__(90614);

function timedOut({ program, timeLimitSeconds }, ending) {
  const message = `${program} had not ended after ${timeLimitSeconds} seconds. ${ending}`.trim();
  return new _host_error_js_0/* .HostError */ .dh("timed-out", program, message);
}
function notStarted(program, cause) {
  const words = cause instanceof Error ? cause.message : String(cause), code = (0,_host_error_js_0/* .systemErrorCode */ .vq)(cause) ?? /\b(ENOENT|EACCES|EPERM)\b/.exec(words)?.[1];
  if (code === "ENOENT" || words.startsWith("Unable to locate executable file"))
    return new _host_error_js_0/* .HostError */ .dh("not-found", program, `There is no program ${program}.`, { cause });
  const kind = code === "EACCES" || code === "EPERM" ? "access-denied" : "refused";
  return new _host_error_js_0/* .HostError */ .dh(kind, program, `Windows did not start ${program}: ${words}`, { cause });
}


}),

43516:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ wordsOf),
  n: () => (/* binding */ programRefusal)
});
var _host_error_js_0 = __webpack_require__(90614);

const deniedCodes = [5, 1314, 2147942405], inUseCodes = [32, 33, 2147942432, 2147942433], deniedTexts = [
  /hresult:80070005|0x80070005/i,
  /FAILED 5:/,
  /insufficient permissions/i,
  /access is denied/i,
  /zugriff verweigert/i,
  /acc\S{1,2}s refus/i,
  /acceso denegado|acesso negado|accesso negato/i,
  /toegang geweigerd|\S?tkomst nekad|adgang n\S{1,2}gtet|ingen tilgang|k\S{1,2}ytt\S est\S{1,2}/i,
  /odmowa dost|p\S{1,2}\u00edstup byl odep|eri\S{1,2}im engellendi/i,
  /\u043e\u0442\u043a\u0430\u0437\u0430\u043d\u043e \u0432 \u0434\u043e\u0441\u0442\u0443\u043f\u0435/i,
  /\u30a2\u30af\u30bb\u30b9\u304c\u62d2\u5426/,
  /\u62d2\u7edd\u8bbf\u95ee|\u5b58\u53d6\u88ab\u62d2|\uc561\uc138\uc2a4\uac00 \uac70\ubd80/
], inUseTexts = [/hresult:8007002[01]|0x8007002[01]/i, /being used by another process/i];
function refusalCode({ exitCode, output, errorOutput }) {
  const words = `${output}
${errorOutput}`, isTold = (texts) => texts.some((text) => text.test(words));
  return deniedCodes.includes(exitCode) || isTold(deniedTexts) ? "access-denied" : inUseCodes.includes(exitCode) || isTold(inUseTexts) ? "in-use" : "refused";
}
function wordsOf({ exitCode, output, errorOutput }) {
  const words = `${output} ${errorOutput}`.trim().replace(/\s+/g, " ").slice(0, 500);
  return words === "" ? `no words, exit code ${exitCode}` : words;
}
function programRefusal(subject, sentence, result) {
  return new _host_error_js_0/* .HostError */ .dh(refusalCode(result), subject, `${sentence}: ${wordsOf(result)}`);
}


}),

89065:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ER: () => (/* binding */ isAscii),
  sr: () => (/* binding */ decodeLogText),
  w4: () => (/* binding */ decodeProgramText),
  zA: () => (/* binding */ decodeUtf16)
});
var node_util_0 = __webpack_require__(57975);

async function decodeProgramText(bytes, encoding, oemCodePage) {
  return encoding === "utf-16" ? decodeUtf16(bytes) : (encoding === "utf-8" || oemCodePage === 65001 || isAscii(bytes) ? decodeUtf8(bytes) : void 0) ?? decodeOem(bytes, oemCodePage);
}
function decodeUtf16(bytes) {
  return new node_util_0.TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & -2));
}
async function decodeLogText(bytes, oemCodePage) {
  const isMarked = bytes[0] === 255 && bytes[1] === 254;
  return decodeProgramText(bytes, isMarked ? "utf-16" : "utf-8", oemCodePage);
}
function isAscii(bytes) {
  return bytes.every((byte) => byte < 128);
}
function decodeUtf8(bytes) {
  try {
    return new node_util_0.TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return;
  }
}
async function decodeOem(bytes, codePage) {
  const { default: iconv } = await __webpack_require__.e(/* import() */ 1748).then(__webpack_require__.t.bind(__webpack_require__, 31748, 19)), name = `cp${codePage}`;
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : "latin1");
}


}),

37237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createRunProgram),
  x: () => (/* binding */ leavePrograms)
});
var node_child_process_0 = __webpack_require__(31421);
var _collector_js_4 = __webpack_require__(77450);
var _end_processes_js_1 = __webpack_require__(79344);
var _program_environment_js_2 = __webpack_require__(68389);
var _program_faults_js_3 = __webpack_require__(39523);





const drainMilliseconds = 2e3;
function createRunProgram(own) {
  return async (request) => {
    if (request.reads !== !0)
      return runGuarded(request, own);
    const { runReader } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(1510)]).then(__webpack_require__.bind(__webpack_require__, 1510));
    return runReader(request, own);
  };
}
async function runGuarded(request, own) {
  const child = start(request, own), [output, errorOutput] = [(0,_collector_js_4/* .collector */ .g)(), (0,_collector_js_4/* .collector */ .g)()];
  return child.stdout?.on("data", output.take), child.stderr?.on("data", errorOutput.take), { exitCode: await ended(child, request) >>> 0, output: output.bytes(), errorOutput: errorOutput.bytes() };
}
const running = /* @__PURE__ */ new Set();
function leavePrograms() {
  for (const child of running)
    child.unref(), child.stdout?.destroy(), child.stderr?.destroy();
}
function start({ program, arguments: given, ...how }, own) {
  const { verbatim, environment, workingFolder, output, input, outlives } = how, stream = output === "ignore" ? "ignore" : "pipe", child = (0,node_child_process_0.spawn)(program, given, {
    stdio: [input === void 0 ? "ignore" : "pipe", stream, stream],
    env: (0,_program_environment_js_2/* .programEnvironment */ .y)(own, environment),
    windowsHide: !0,
    // Node.js ends its other children with itself; these get no Ctrl+C of the job either.
    detached: outlives === !0,
    windowsVerbatimArguments: verbatim ?? !1,
    ...workingFolder === void 0 ? {} : { cwd: workingFolder }
  });
  return child.stdin?.on("error", () => {
  }), child.stdin?.end(input, "ascii"), child;
}
async function ended(child, request) {
  const limit = new AbortController(), timer = setTimeout(() => limit.abort(), request.timeLimitSeconds * 1e3).unref();
  running.add(child);
  try {
    return await Promise.race([exitCodeOf(child, request), whenAborted(limit.signal)]);
  } catch (error) {
    throw error !== atLimit ? error : (0,_program_faults_js_3/* .timedOut */ .i)(request, child.pid === void 0 ? "" : (0,_end_processes_js_1/* .howItEnded */ .qQ)(child.pid, await (0,_end_processes_js_1/* .endChild */ .sv)(child)));
  } finally {
    clearTimeout(timer), running.delete(child), child.stdout?.destroy(), child.stderr?.destroy();
  }
}
const atLimit = /* @__PURE__ */ Symbol("time limit");
function whenAborted(signal) {
  return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(atLimit), { once: !0 }));
}
function exitCodeOf(child, { program, onStart }) {
  return new Promise((resolve, reject) => {
    child.once("spawn", () => {
      child.pid !== void 0 && onStart?.(child.pid);
    }), child.once("error", (error) => reject((0,_program_faults_js_3/* .notStarted */ .D)(program, error))), child.once("exit", (code) => {
      const drain = setTimeout(() => resolve(code ?? 1), drainMilliseconds);
      child.once("close", () => {
        clearTimeout(drain), resolve(code ?? 1);
      });
    });
  });
}


}),

84951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ inTemporaryFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


async function inTemporaryFolder({ folders, local }, prefix, work) {
  const folder = await (0,node_fs_promises_0.mkdtemp)((0,node_path_1.join)(local(folders.temporary), prefix));
  try {
    return await work((name) => ({
      path: (0,node_path_1.join)(folders.temporary, (0,node_path_1.basename)(folder), name),
      local: (0,node_path_1.join)(folder, name)
    }));
  } finally {
    await (0,node_fs_promises_0.rm)(folder, { recursive: !0, force: !0, maxRetries: 5 });
  }
}


}),

74823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createWindowsClock)
});
function createWindowsClock() {
  const sleepers = /* @__PURE__ */ new Set();
  let isLetGo = !1;
  return {
    now: () => /* @__PURE__ */ new Date(),
    sleep(milliseconds) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          sleepers.delete(timer), resolve();
        }, milliseconds);
        isLetGo ? timer.unref() : sleepers.add(timer);
      });
    },
    letGo() {
      isLetGo = !0;
      for (const timer of sleepers)
        timer.unref();
    }
  };
}


}),

44539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createWindowsFiles)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var win32_ = __webpack_require__(58152);
var file_faults = __webpack_require__(44227);
var host_error = __webpack_require__(90614);
var listed_name = __webpack_require__(28552);
var retry_while_in_use = __webpack_require__(58087);
var same_text = __webpack_require__(36241);
var small_files = __webpack_require__(10958);
var stream_bytes = __webpack_require__(69113);
var windows_path = __webpack_require__(85128);
var power_shell = __webpack_require__(83875);
var program_refusal = __webpack_require__(43516);
var program_text = __webpack_require__(89065);
var temporary_folder = __webpack_require__(84951);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/access-control.js






const administrators = "S-1-5-32-544", system = "S-1-5-18", permitted = [administrators, system];
async function restrictToAdministrators(tools, folder, isNew) {
  const icacls = (...args) => tools.text("icacls.exe", [folder, ...args, "/q"]);
  if (!isNew) {
    const owned = await icacls("/setowner", `*${administrators}`, "/t", "/l");
    if (owned.exitCode !== 0)
      throw notRestricted(folder, owned);
    if (await requireNoLinks(folder), isClosed(await savedAccess(tools, folder, ["/t", "/l"])))
      return;
  }
  const grants = permitted.flatMap((sid) => ["/grant:r", `*${sid}:(OI)(CI)F`]), granted = await icacls("/inheritance:r", ...grants);
  if (granted.exitCode !== 0)
    throw notRestricted(folder, granted);
  for (const sid of strangers(await savedAccess(tools, folder, [])).map(sidOf))
    sid !== void 0 && await icacls("/remove", `*${sid}`);
  isNew || await restrictBelow(tools, folder), requireNoStrangers(folder, await savedAccess(tools, folder, isNew ? [] : ["/t", "/l"]));
}
async function requireNoLinks(folder) {
  const link = (await (0,promises_.readdir)(folder, { recursive: !0, withFileTypes: !0 })).find((entry) => entry.isSymbolicLink());
  if (link === void 0)
    return;
  const message = `${`${link.parentPath}\\${link.name}`} is a link: what is written into ${folder} could end elsewhere. Remove the link.`;
  throw new host_error/* HostError */.dh("refused", folder, message);
}
async function restrictBelow(tools, folder) {
  if ((await (0,promises_.readdir)(folder)).length === 0)
    return;
  const reset = await tools.text("icacls.exe", [`${folder}\\*`, "/reset", "/t", "/l", "/q"]);
  if (reset.exitCode !== 0)
    throw notRestricted(folder, reset);
}
function notRestricted(folder, result) {
  const refusal = (0,program_refusal/* programRefusal */.n)(folder, `Access to ${folder} could not be left to administrators alone`, result);
  return refusal.code === "access-denied" ? refusal : new host_error/* HostError */.dh("not-supported", folder, refusal.message);
}
function requireNoStrangers(folder, descriptors) {
  if (descriptors instanceof host_error/* HostError */.dh)
    throw descriptors;
  const left = strangers(descriptors);
  if (left.length === 0)
    return;
  const message = `After the restriction others still have access to ${folder}: ${left.join(", ")}.`;
  throw new host_error/* HostError */.dh("not-supported", folder, message);
}
async function savedAccess(tools, folder, switches) {
  return (0,temporary_folder/* inTemporaryFolder */.P)(tools, "access-", async (fileIn) => {
    const { path, local } = fileIn("access.txt"), result = await tools.read("icacls.exe", [folder, "/save", path, ...switches, "/q"]), bytes = result.exitCode === 0 ? await (0,promises_.readFile)(local).catch(() => {
    }) : void 0, found = savedDescriptors((0,program_text/* decodeUtf16 */.zA)(bytes ?? new Uint8Array()));
    return found.length > 0 ? found : notShown(folder, (0,program_refusal/* wordsOf */.Z)(result));
  });
}
function notShown(folder, words) {
  const message = `Windows does not show the access rights of ${folder}, so it is not proven that only administrators can read it: ${words}`;
  return new host_error/* HostError */.dh("not-supported", folder, message);
}
function savedDescriptors(text) {
  return text.split(/\r?\n/).filter((line, index) => index % 2 === 1 && line.startsWith("D:"));
}
function isClosed(descriptors) {
  if (descriptors instanceof host_error/* HostError */.dh)
    return !1;
  const [own = "", ...below] = descriptors;
  return isProtected(own) && [own, ...below].every(isForPermittedAlone);
}
const isProtected = (descriptor) => /^D:[A-Z]*P[A-Z]*\(/.test(descriptor);
function isForPermittedAlone(descriptor) {
  const entries = [...descriptor.matchAll(/\(([^)]*)\)/g)].map(([, entry = ""]) => entry.split(";")), isWhole = entries.every(([type, , rights]) => type === "A" && rights === "FA"), accounts = entries.map((entry) => sidOf(entry[5] ?? ""));
  return isWhole && permitted.every((one) => accounts.includes(one)) && strangers([descriptor]).length === 0;
}
function strangers(descriptors) {
  if (descriptors instanceof host_error/* HostError */.dh)
    return [];
  const entries = descriptors.flatMap((one) => [
    ...one.matchAll(/\((X?A|OA);[^;]*;[^;]*;[^;]*;[^;]*;([^;)]+)[^)]*\)/g)
  ]), accounts = [...descriptors.some((one) => one.includes("NO_ACCESS_CONTROL")) ? ["WD"] : [], ...entries.map((entry) => entry[2] ?? "")];
  return [...new Set(accounts)].filter((account) => !permitted.includes(sidOf(account) ?? ""));
}
const sids = {
  AA: "S-1-5-32-579",
  AC: "S-1-15-2-1",
  AN: "S-1-5-7",
  AO: "S-1-5-32-548",
  AU: "S-1-5-11",
  BA: "S-1-5-32-544",
  BG: "S-1-5-32-546",
  BO: "S-1-5-32-551",
  BU: "S-1-5-32-545",
  CD: "S-1-5-32-574",
  CG: "S-1-3-1",
  CO: "S-1-3-0",
  CY: "S-1-5-32-569",
  ED: "S-1-5-9",
  ER: "S-1-5-32-573",
  ES: "S-1-5-32-576",
  HA: "S-1-5-32-578",
  IS: "S-1-5-32-568",
  IU: "S-1-5-4",
  LS: "S-1-5-19",
  LU: "S-1-5-32-559",
  MS: "S-1-5-32-577",
  MU: "S-1-5-32-558",
  NO: "S-1-5-32-556",
  NS: "S-1-5-20",
  NU: "S-1-5-2",
  OW: "S-1-3-4",
  PO: "S-1-5-32-550",
  PS: "S-1-5-10",
  PU: "S-1-5-32-547",
  RA: "S-1-5-32-575",
  RC: "S-1-5-12",
  RD: "S-1-5-32-555",
  RE: "S-1-5-32-552",
  RM: "S-1-5-32-580",
  RU: "S-1-5-32-554",
  SO: "S-1-5-32-549",
  SU: "S-1-5-6",
  SY: "S-1-5-18",
  UD: "S-1-5-84-0-0-0-0-0",
  WD: "S-1-1-0",
  WR: "S-1-5-33"
};
function sidOf(account) {
  return account.startsWith("S-1-") ? account : sids[account];
}
const timeLimitSeconds = 600;
const rightsScript = `
$rights = @{}; $refused = @{};
function Add-Rights($item) {
  try { $rights[$item.FullName] = (Get-Acl -LiteralPath $item.FullName).Sddl } catch { $refused[$item.FullName] = "$_" }
};
function Add-Below($folder) {
  try { $children = @(Get-ChildItem -LiteralPath $folder.FullName -Force) }
  catch { $children = @(); $refused[$folder.FullName] = "$_" };
  foreach ($item in $children) {
    Add-Rights $item;
    if ($item.PSIsContainer -and -not ("$($item.Attributes)" -match 'ReparsePoint')) { Add-Below $item }
  }
};
$top = Get-Item -LiteralPath $data.path -Force;
Add-Rights $top;
if ($top.PSIsContainer) { Add-Below $top };
$value = @{ rights = $rights; refused = $refused };
`;
async function readSecurityDescriptors(tools, path) {
  const answer = await (0,power_shell/* runPowerShell */.N5)(tools, { script: rightsScript, data: { path }, timeLimitSeconds });
  if (!answer.answered)
    return nothing(path, answer.reason);
  const { rights, refused } = partsOf(answer.value);
  if (rights === void 0)
    return nothing(path, "PowerShell answered with something else than access rights.");
  const texts = Object.entries(rights).filter((one) => typeof one[1] == "string"), untold = Object.keys(rights).filter((found) => typeof rights[found] != "string");
  return {
    descriptors: new Map(texts.map(([found, descriptor]) => [found.toLowerCase(), descriptor])),
    refused: [
      ...untold.map((found) => ({ path: found, message: "Windows shows no access rights of it." })),
      ...Object.entries(refused ?? {}).map(([found, message]) => ({ path: found, message: String(message) }))
    ]
  };
}
function nothing(path, message) {
  return { descriptors: /* @__PURE__ */ new Map(), refused: [{ path, message }] };
}
function partsOf(value) {
  if (typeof value != "object" || value === null || !("rights" in value))
    return {};
  const { rights, refused } = value;
  return typeof rights == "object" && rights !== null ? { rights: { ...rights }, ...typeof refused == "object" && refused !== null ? { refused: { ...refused } } : {} } : {};
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-facts.js







const file_facts_timeLimitSeconds = 600;
const factsScript = `
$refused = @();
foreach ($line in @(Get-Content -LiteralPath $data.facts -Encoding UTF8)) {
  $fact = ConvertFrom-Json $line;
  try {
    $item = Get-Item -LiteralPath $fact.path -Force;
    if ($fact.created) {
      $item.CreationTimeUtc = [DateTime]::Parse($fact.created, [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')
    };
    if ($fact.securityDescriptor) {
      $sections = [Security.AccessControl.AccessControlSections];
      $rights = $item.GetAccessControl($sections::Access);
      $rights.SetSecurityDescriptorSddlForm($fact.securityDescriptor, $sections::Access);
      $item.SetAccessControl($rights);
      $owner = $item.GetAccessControl($sections::Owner);
      $was = $owner.Sddl;
      $owner.SetSecurityDescriptorSddlForm($fact.securityDescriptor, $sections::Owner);
      if ($owner.Sddl -ne $was) { $item.SetAccessControl($owner) }
    }
  } catch { $refused += @{ path = $fact.path; message = "$_" } }
};
$value = @($refused);
`;
async function putFileFacts(tools, look, facts) {
  const refused = [];
  for (const fact of facts)
    refused.push(...await refusalsOf(fact, () => putModified(fact)));
  refused.push(...await putByScript(tools, facts)), look.forget();
  for (const fact of facts)
    refused.push(...await refusalsOf(fact, () => putAttributes(tools, look, fact)));
  return look.forget(), refused;
}
async function refusalsOf({ path }, work) {
  try {
    const message = await work();
    return message === void 0 ? [] : [{ path, message }];
  } catch (error) {
    if (!(error instanceof host_error/* HostError */.dh) && (0,host_error/* systemErrorCode */.vq)(error) === void 0)
      throw error;
    return [{ path, message: error instanceof Error ? error.message : String(error) }];
  }
}
async function putModified({ path, modified, attributes }) {
  attributes !== void 0 && await isReadOnly(path) && await (0,promises_.chmod)(path, 438), modified !== void 0 && await (0,promises_.utimes)(path, new Date(modified), new Date(modified));
}
async function isReadOnly(path) {
  const found = await (0,promises_.stat)(path);
  return found.isFile() && (found.mode & 128) === 0;
}
async function putAttributes(tools, look, { path, attributes }) {
  if (attributes === void 0)
    return;
  const { readOnly, hidden, system } = attributes, now = await look.of((0,win32_.dirname)(path), (0,win32_.basename)(path));
  if (now.hidden !== hidden || now.system !== system) {
    const flags = [`${hidden ? "+" : "-"}h`, `${system ? "+" : "-"}s`], { exitCode, output, errorOutput } = await tools.text("attrib.exe", [...flags, path]), said = `${output} ${errorOutput}`.trim().replace(/\s+/g, " ");
    if (exitCode !== 0 || said !== "")
      return `attrib: ${said || `exit code ${exitCode}`}`;
  }
  readOnly && (await (0,promises_.stat)(path)).isFile() && await (0,promises_.chmod)(path, 292);
}
async function putByScript(tools, facts) {
  const wanted = facts.filter(({ created, securityDescriptor }) => (created ?? securityDescriptor) !== void 0);
  return wanted.length === 0 ? [] : (0,temporary_folder/* inTemporaryFolder */.P)(tools, "facts-", async (fileIn) => {
    const file = fileIn("facts.json");
    await (0,promises_.writeFile)(file.local, wanted.map((fact) => `${(0,power_shell/* asciiJson */.iL)(fact)}\r
`).join(""), "ascii");
    const answer = await (0,power_shell/* runPowerShell */.N5)(tools, {
      script: factsScript,
      data: { facts: file.path },
      timeLimitSeconds: file_facts_timeLimitSeconds,
      changes: !0
    });
    return answer.answered ? Array.isArray(answer.value) ? refusalsIn(answer.value) : wanted.map(({ path }) => ({ path, message: "PowerShell did not report the result." })) : wanted.map(({ path }) => ({ path, message: answer.reason }));
  });
}
function refusalsIn(all) {
  return all.flatMap((one) => typeof one != "object" || one === null || !("path" in one) ? [] : [{ path: String(one.path), message: "message" in one ? String(one.message) : "refused" }]);
}
const keptMilliseconds = 2e3, command = '"dir /a:h /b "!MFA_UPGRADE_PATH!" & echo : & dir /a:s /b "!MFA_UPGRADE_PATH!""';
function createFileAttributes(tools, now) {
  const known = /* @__PURE__ */ new Map();
  return {
    async of(folder, name) {
      const key = folder.toLowerCase();
      for (const [old, { at }] of known)
        now() - at > keptMilliseconds && known.delete(old);
      const entry = known.get(key) ?? { at: now(), listing: readListing(tools, folder) };
      known.set(key, entry);
      const { hidden, system } = await entry.listing;
      return { hidden: hidden.has(name.toLowerCase()), system: system.has(name.toLowerCase()) };
    },
    forget: () => known.clear()
  };
}
async function readListing(tools, folder) {
  const result = await tools.read("cmd.exe", ["/d", "/u", "/v:on", "/s", "/c", command], {
    verbatim: !0,
    environment: { MFA_UPGRADE_PATH: folder },
    encoding: "utf-16"
  }), [hidden = "", system, ...more] = result.output.split(/^:\s*$/m);
  if (system === void 0 || more.length > 0)
    throw (0,program_refusal/* programRefusal */.n)(folder, `Windows does not show the attributes of the files in ${folder} (cmd.exe)`, result);
  return { hidden: names(hidden), system: names(system) };
}
function names(lines) {
  return new Set(lines.split(/\r?\n/).filter((line) => line !== "").map((line) => line.toLowerCase()));
}
async function withRealName(path) {
  const name = path.slice(path.lastIndexOf("\\") + 1), real = await (0,promises_.realpath)(path).catch(() => path), realName = real.slice(real.lastIndexOf("\\") + 1);
  return (0,same_text/* sameText */.QV)(realName, name) ? `${path.slice(0, path.length - name.length)}${realName}` : path;
}

var file_holder = __webpack_require__(63862);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/file-retry.js



async function whileInUse(path, kind, clock, retry, work) {
  try {
    return await (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry.seconds, async () => {
      try {
        return await work();
      } catch (error) {
        throw isInUse(error, kind) ? inUse(path, error) : (0,file_faults/* asFileFault */.t)(error, path);
      }
    });
  } catch (error) {
    throw !(error instanceof host_error/* HostError */.dh) || error.code !== "in-use" ? error : await finalFault(error, path, retry);
  }
}
function isInUse(error, kind) {
  const code = (0,host_error/* systemErrorCode */.vq)(error);
  return code === "EBUSY" || kind === "replace" && (code === "EPERM" || code === "EACCES");
}
function inUse(path, cause, known = {}) {
  const by = known.holder === void 0 ? "another process" : known.holder;
  return new host_error/* HostError */.dh("in-use", path, `${path} is in use by ${by}.`, { cause, ...known });
}
async function finalFault({ cause, waitedSeconds = 0 }, path, retry) {
  const holder = await retry.findHolder(path);
  return holder === void 0 && (0,host_error/* systemErrorCode */.vq)(cause) !== "EBUSY" ? (0,file_faults/* asFileFault */.t)(cause, path) : inUse(path, cause, { waitedSeconds, ...holder === void 0 ? {} : { holder } });
}

var flush_files = __webpack_require__(45015);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/flush-folder.js



const fewFiles = 200;
const flushScript = "Write-VolumeCache -DriveLetter $data.drive; $value = $true;";
async function flushFolder(tools, folder) {
  try {
    await flushOnVolume(tools, driveOf(folder), await (0,flush_files/* filesBelow */.D)(folder));
  } catch (error) {
    throw (0,file_faults/* asFileFault */.t)(error, folder);
  }
}
async function flushGivenFiles(tools, paths) {
  for (const [drive, files] of Map.groupBy(paths, driveOf))
    try {
      await flushOnVolume(tools, drive, files);
    } catch (error) {
      throw (0,file_faults/* asFileFault */.t)(error, files[0] ?? "");
    }
}
function driveOf(path) {
  return /^([a-z]):/i.exec(path)?.[1]?.toUpperCase();
}
async function flushOnVolume(tools, drive, files) {
  files.length > fewFiles && drive !== void 0 && await isVolumeFlushed(tools, drive) || await (0,flush_files/* flushFiles */.S)(files);
}
async function isVolumeFlushed(tools, drive) {
  const answer = await (0,power_shell/* runPowerShell */.N5)(tools, {
    script: flushScript,
    data: { drive },
    timeLimitSeconds: 300,
    changes: !0
  });
  return answer.answered && answer.value === !0;
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-files.js

















function createWindowsFiles(tools, clock, options = {}) {
  const attributes = createFileAttributes(tools, () => clock.now().getTime()), findHolder = (path) => (0,file_holder/* findFileHolder */.Aw)(tools, path), reading = { seconds: options.readWaitSeconds ?? retry_while_in_use/* patience */._.reading, findHolder }, changing = { seconds: options.changeWaitSeconds ?? retry_while_in_use/* patience */._.changing, findHolder }, opening = (path, retry, work) => whileInUse(path, "open", clock, retry, work), madeHere = /* @__PURE__ */ new Set(), partialOf = (path) => `${path}.${process.pid}.partial`;
  async function glance(path, isNamed) {
    const found = isNamed ? statsNow(path) : await (0,promises_.lstat)(path).catch(orMissing(path));
    return found === void 0 ? void 0 : {
      path: (0,windows_path/* parseWindowsPath */.Yw)(path).names.length === 0 || isNamed ? path : await withRealName(path),
      kind: found.isDirectory() ? "folder" : found.isFile() ? "file" : "reparse-point",
      size: found.isFile() ? found.size : 0,
      created: found.birthtime.toISOString(),
      modified: found.mtime.toISOString(),
      readOnly: found.isFile() && (found.mode & 128) === 0
    };
  }
  async function glanceInto(folder) {
    const at = check(folder), names = await (0,promises_.readdir)(at).catch((error) => {
      throw (0,file_faults/* asFileFault */.t)(error, folder);
    });
    return (await Promise.all(names.map(async (name) => {
      const path = (0,windows_path/* joinPath */.uJ)(at, name);
      return await glance(path, !0) ?? (0,listed_name/* listedByNameAlone */.r)(path);
    }))).filter((one) => one !== void 0).sort((a, b) => (0,same_text/* compareText */.n6)(a.path, b.path));
  }
  async function withAttributes(found) {
    return (0,windows_path/* parseWindowsPath */.Yw)(found.path).names.length === 0 ? { ...found, hidden: !1, system: !1 } : { ...found, ...await attributes.of((0,win32_.dirname)(found.path), (0,windows_path/* fileNameOf */.bV)(found.path)) };
  }
  async function smallFile(path, retry) {
    const at = check(path);
    return isShare(at) ? void 0 : opening(path, retry, async () => (0,small_files/* readSmallFile */.EW)(at));
  }
  async function copyLoosely(from, to, onPiece) {
    try {
      const small = isShare(to) ? void 0 : await smallFile(from, changing);
      if (small !== void 0)
        return onPiece(small.bytes.length), (0,small_files/* writeSmallFile */.vd)(to, small.bytes, small.stats.mtime);
      const { mtime } = await (0,promises_.lstat)(check(from));
      await makeFolder((0,win32_.dirname)(to));
      const digest = await (0,small_files/* withFile */.D4)(to, "w", (file) => (0,stream_bytes/* writeHashing */.OA)(file, pieces(from, changing), (piece) => onPiece(piece.length)));
      return await (0,promises_.utimes)(to, mtime, mtime), digest;
    } catch (error) {
      throw (0,file_faults/* asFileFault */.t)(error, to);
    }
  }
  async function* pieces(path, retry) {
    const checked = check(path), handle = await opening(path, retry, () => (0,promises_.open)(checked, "r"));
    try {
      yield* (0,stream_bytes/* piecesOf */.Xe)(handle);
    } catch (error) {
      throw (0,file_faults/* asFileFault */.t)(error, path);
    } finally {
      await handle.close();
    }
  }
  async function intoPlace(partial, path) {
    if ((await (0,promises_.lstat)(path).catch(() => {
    }))?.isDirectory())
      throw new host_error/* HostError */.dh("already-exists", path, `${path} is a folder.`);
    await refuseReadOnly(path), await whileInUse(path, "replace", clock, changing, () => (0,promises_.rename)(partial, path));
  }
  async function replacing(path, work, modified) {
    const partial = partialOf(path);
    try {
      await makeFolder((0,win32_.dirname)(path));
      const result = await (0,small_files/* withFile */.D4)(partial, "w", work);
      return modified !== void 0 && await (0,promises_.utimes)(partial, new Date(modified), new Date(modified)), await intoPlace(partial, path), result;
    } catch (error) {
      throw await (0,promises_.rm)(partial, { force: !0 }).catch(() => {
      }), (0,file_faults/* asFileFault */.t)(error, path);
    }
  }
  async function writeFlushed(partial, source, onPiece) {
    const digest = await (0,stream_bytes/* writeHashing */.OA)(partial, source, (piece) => onPiece(piece.length));
    return await partial.sync(), digest;
  }
  return {
    readPieces: (path) => pieces(path, reading),
    localPath: (path) => check(path),
    glance: (path) => glance(check(path), !1),
    glanceInto,
    async stat(path) {
      const found = await glance(check(path), !1);
      return found && withAttributes(found);
    },
    list: async (folder) => Promise.all((await glanceInto(folder)).map(withAttributes)),
    async read(path) {
      const at = check(path);
      return opening(path, reading, () => (0,promises_.readFile)(at));
    },
    async digest(path, onBytes) {
      const small = await smallFile(path, reading);
      if (small !== void 0)
        return { sha256: (0,external_node_crypto_.hash)("sha256", small.bytes, "hex"), size: small.bytes.length };
      const total = (await (0,promises_.lstat)(check(path)).catch(() => {
      }))?.size ?? 0, digest = (0,external_node_crypto_.createHash)("sha256");
      let size = 0;
      for await (const piece of pieces(path, reading))
        digest.update(piece), size += piece.length, onBytes?.(size, total);
      return { sha256: digest.digest("hex"), size };
    },
    async write(path, bytes) {
      await replacing(check(path), async (file) => {
        await (0,stream_bytes/* writeAll */.f4)(file, bytes), await file.sync();
      });
    },
    async writePieces(path, source, { modified } = {}) {
      return replacing(check(path), (partial) => writeFlushed(partial, source, () => {
      }), modified);
    },
    async copy(from, to, onBytes, { flush = !0 } = {}) {
      const source = statsNow(check(from));
      if (!source?.isFile())
        throw (0,host_error/* notFound */.mX)(from);
      const onPiece = counter(source.size, onBytes);
      if (!flush)
        return copyLoosely(from, check(to), onPiece);
      const work = (partial) => writeFlushed(partial, pieces(from, changing), onPiece);
      return replacing(check(to), work, source.mtime.toISOString());
    },
    async append(path, bytes) {
      const at = check(path);
      await makeFolder((0,win32_.dirname)(at)), await opening(path, changing, () => (0,small_files/* withFile */.D4)(at, "a", async (file) => {
        await (0,stream_bytes/* writeAll */.f4)(file, bytes), await file.sync();
      }));
    },
    async createNew(path, bytes) {
      const at = check(path);
      await makeFolder((0,win32_.dirname)(at));
      try {
        return await (0,small_files/* withFile */.D4)(at, "wx", async (file) => {
          await (0,stream_bytes/* writeAll */.f4)(file, bytes), await file.sync();
        }), !0;
      } catch (error) {
        if ((0,host_error/* systemErrorCode */.vq)(error) === "EEXIST")
          return !1;
        throw (0,file_faults/* asFileFault */.t)(error, path);
      }
    },
    async createFolder(path) {
      const at = check(path);
      await makeFolder(at) && madeHere.add(at.toLowerCase());
    },
    async rename(from, to) {
      const [source, target] = [check(from), check(to)];
      if (await (0,promises_.lstat)(source).catch(() => {
      }) === void 0)
        throw (0,host_error/* notFound */.mX)(from);
      if (!(0,same_text/* sameText */.QV)(source, target) && (await (0,promises_.lstat)(target).catch(() => {
      }))?.isDirectory())
        throw new host_error/* HostError */.dh("already-exists", to, `${to} exists already.`);
      await makeFolder((0,win32_.dirname)(target)), await whileInUse(from, "replace", clock, changing, () => (0,promises_.rename)(source, target));
    },
    async remove(path) {
      const at = check(path);
      await whileInUse(path, "replace", clock, changing, () => removeTree(at));
    },
    freeSpace: (path) => freeSpace(check(path)),
    async restrictToAdministrators(folder) {
      const at = check(folder);
      if (!(await (0,promises_.lstat)(at).catch(orMissing(folder)))?.isDirectory())
        throw (0,host_error/* notFound */.mX)(folder);
      const isNew = madeHere.delete(at.toLowerCase()) && (await (0,promises_.readdir)(at)).length === 0;
      await restrictToAdministrators(tools, at, isNew);
    },
    flushFiles: (paths) => flushGivenFiles(tools, paths.map(check)),
    flushFolder: (folder) => flushFolder(tools, check(folder)),
    securityDescriptors: (path) => readSecurityDescriptors(tools, check(path)),
    putFacts: (facts) => putFileFacts(tools, attributes, facts)
  };
}
function check(path) {
  const { root, names } = (0,windows_path/* parseWindowsPath */.Yw)(path);
  return names.length === 0 ? `${root}\\` : [root, ...names].join("\\");
}
async function makeFolder(path) {
  try {
    return await (0,promises_.mkdir)(path, { recursive: !0 }) !== void 0;
  } catch (error) {
    if ((0,host_error/* systemErrorCode */.vq)(error) === "EPERM" && (0,windows_path/* parseWindowsPath */.Yw)(path).names.length === 0)
      return !1;
    throw (0,file_faults/* asFileFault */.t)(error, path);
  }
}
function counter(total, onBytes) {
  let done = 0;
  return (size) => {
    done += size, onBytes?.(done, total);
  };
}
async function refuseReadOnly(path) {
  const found = await (0,promises_.lstat)(path).catch(() => {
  });
  if (found?.isFile() && (found.mode & 128) === 0)
    throw new host_error/* HostError */.dh("access-denied", path, `${path} is read-only.`);
}
async function removeTree(path) {
  try {
    await (0,promises_.rm)(path, { recursive: !0, force: !0 });
  } catch (error) {
    const code = (0,host_error/* systemErrorCode */.vq)(error);
    if (code !== "EPERM" && code !== "EACCES")
      throw error;
    await clearReadOnly(path), await (0,promises_.rm)(path, { recursive: !0, force: !0 });
  }
}
async function clearReadOnly(path) {
  const found = await (0,promises_.lstat)(path).catch(() => {
  });
  if (found?.isDirectory())
    for (const name of await (0,promises_.readdir)(path))
      await clearReadOnly((0,windows_path/* joinPath */.uJ)(path, name));
  else found?.isFile() && (found.mode & 128) === 0 && await (0,promises_.chmod)(path, 438);
}
async function freeSpace(path) {
  try {
    const { bavail, bsize } = await (0,promises_.statfs)(path);
    return bavail * bsize;
  } catch (error) {
    const parent = (0,win32_.dirname)(path);
    if (!(0,host_error/* isMissing */.b2)(error) || parent === path)
      throw (0,file_faults/* asFileFault */.t)(error, path);
    return freeSpace(parent);
  }
}
function statsNow(path) {
  try {
    return (0,external_node_fs_.lstatSync)(path);
  } catch (error) {
    return orMissing(path)(error);
  }
}
function orMissing(path) {
  return (error) => {
    if (!(0,host_error/* isMissing */.b2)(error))
      throw (0,file_faults/* asFileFault */.t)(error, path);
  };
}
function isShare(path) {
  return path.startsWith("\\\\");
}


}),

2372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ windowsFolders)
});
function windowsFolders(environment) {
  const windows = folder(environment.SystemRoot ?? environment.windir ?? "C:\\Windows"), drive = windows.slice(0, 2);
  return {
    windows,
    system: `${windows}\\System32`,
    programData: folder(environment.ProgramData ?? `${drive}\\ProgramData`),
    programFiles: folder(environment.ProgramW6432 ?? environment.ProgramFiles ?? `${drive}\\Program Files`),
    temporary: folder(environment.RUNNER_TEMP ?? environment.TEMP ?? `${windows}\\Temp`)
  };
}
function folder(path) {
  return path.replace(/[\\/]+$/, "");
}


}),

95390:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yr: () => (/* binding */ createWindowsInstaller)
});

// UNUSED EXPORTS: descendants, runSetupProgram

var promises_ = __webpack_require__(51455);
var win32_ = __webpack_require__(58152);
var json = __webpack_require__(23868);
var file_faults = __webpack_require__(44227);
var host_error = __webpack_require__(90614);
var installer_exit_codes = __webpack_require__(579);
var same_text = __webpack_require__(36241);
var windows_path = __webpack_require__(85128);
var signer = __webpack_require__(36369);
var power_shell = __webpack_require__(83875);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/authenticode.js



const signatureScript = `
$signed = Get-AuthenticodeSignature -LiteralPath $data.path;
$certificate = $signed.SignerCertificate;
$version = (Get-Item -LiteralPath $data.path -Force).VersionInfo;
$value = @{
  status = "$($signed.Status)"; message = $signed.StatusMessage;
  subject = $certificate.Subject; thumbprint = $certificate.Thumbprint;
  productName = $version.ProductName; productVersion = $version.ProductVersion
};
`;
async function readSignature(tools, path) {
  return signedFile(await (0,power_shell/* runPowerShell */.N5)(tools, { script: signatureScript, data: { path }, timeLimitSeconds: 120 }));
}
function signedFile(answer) {
  if (!answer.answered)
    return { publisher: { status: "not-checked", reason: answer.reason } };
  const value = (typeof answer.value == "object" ? answer.value : void 0) ?? {}, { productName, productVersion, ...signature } = value, text = (one) => typeof one == "string" && one.trim() !== "" ? one.trim() : void 0, [name, version] = [text(productName), text(productVersion)];
  return {
    publisher: publisherOf(text(signature.status), (0,json/* omitUndefined */.Oy)({ subject: text(signature.subject), thumbprint: text(signature.thumbprint)?.toUpperCase() }), text(signature.message)),
    ...name === void 0 ? {} : { productName: name },
    ...version === void 0 ? {} : { productVersion: version }
  };
}
function publisherOf(status, { subject, thumbprint }, message) {
  const rest = (0,json/* omitUndefined */.Oy)({ thumbprint, organization: subject === void 0 ? void 0 : (0,signer/* organizationOf */.d)(subject) });
  switch (status) {
    case "Valid":
      return subject === void 0 ? { status: "not-checked", reason: "Windows called the signature valid but named no signer." } : { status: "trusted", subject, ...rest };
    case "NotSigned":
      return { status: "unsigned" };
    case "HashMismatch":
    case "NotTrusted":
    // A revoked or expired certificate, a chain that does not end in a trusted root, or one that Windows cannot follow
    // because it has no internet or old roots: the message says which.
    case "UnknownError":
      return { status: "untrusted", ...(0,json/* omitUndefined */.Oy)({ subject, reason: message }), ...rest };
    default:
      return { status: "not-checked", reason: `Windows could not judge the signature (${status ?? "no status"}).` };
  }
}

var end_processes = __webpack_require__(79344);
var installer_input = __webpack_require__(12154);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/installer-command-line.js


const longestCommandLine = 32767;
function installArguments(packagePath, logPath, properties) {
  return checked(["/i", quoted(packagePath), ...silent(logPath), ...assignments(properties)]);
}
function extractArguments(packagePath, logPath, folder) {
  return checked(["/a", quoted(packagePath), ...silent(logPath), ...assignments({ TARGETDIR: folder })]);
}
function uninstallArguments(productCode, logPath) {
  return (0,installer_input/* requireProductCode */.W5)(productCode), checked(["/x", productCode, ...silent(logPath)]);
}
function assignments(properties) {
  return (0,installer_input/* requireProperties */.dK)(properties), Object.entries(properties).map(([name, value]) => `${name}=${quoted(value)}`);
}
function silent(logPath) {
  return ["/qn", "/norestart", "/l*v", quoted(logPath), "REBOOT=ReallySuppress"];
}
function quoted(text) {
  return `"${text.replaceAll('"', '""')}"`;
}
function checked(args) {
  const length = args.join(" ").length;
  if (length > longestCommandLine - 300)
    throw new host_error/* HostError */.dh("refused", "msiexec", `The command line for msiexec has ${length} characters, which is too long.`);
  return args;
}

var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/compound-file.js

const signature = Buffer.from("d0cf11e0a1b11ae1", "hex"), headerSize = 512, endOfChain = 4294967294, noStream = 4294967295, entrySize = 128, miniSectorSize = 64, mostTableSectors = 4096;
async function openCompoundFile(path) {
  const file = await (0,promises_.open)(path, "r");
  try {
    const header = Buffer.alloc(headerSize), { bytesRead } = await file.read(header, 0, headerSize, 0);
    if (bytesRead < headerSize || !header.subarray(0, 8).equals(signature)) {
      await file.close();
      return;
    }
    return await readDirectory(file, header);
  } catch (error) {
    throw await file.close(), error;
  }
}
async function readDirectory(file, header) {
  const sectors = await openSectors(file, header), directory = await sectors.chain(header.readUInt32LE(48)), entries = Array.from({ length: directory.length / entrySize }, (_, index) => parseEntry(directory.subarray(index * entrySize, (index + 1) * entrySize))), root = entries[0];
  if (root === void 0)
    throw damaged("it has no root");
  const miniStream = await sectors.chain(root.start, root.size), miniTable = await sectors.chain(header.readUInt32LE(60)), smallest = header.readUInt32LE(56), streams = new Map(childrenOf(entries, root.child).map((entry) => [entry.name, entry]));
  return {
    streamNames: [...streams.keys()],
    async read(name) {
      const entry = streams.get(name);
      if (entry !== void 0)
        return entry.size < smallest ? miniChain(miniStream, miniTable, entry) : sectors.chain(entry.start, entry.size);
    },
    close: () => file.close()
  };
}
function parseEntry(bytes) {
  const nameBytes = Math.min(Math.max(bytes.readUInt16LE(64) - 2, 0), 62);
  return {
    name: bytes.toString("utf16le", 0, nameBytes),
    type: bytes.readUInt8(66),
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
    start: bytes.readUInt32LE(116),
    size: bytes.readUInt32LE(120)
  };
}
function childrenOf(entries, top) {
  const seen = /* @__PURE__ */ new Set(), found = [], waiting = [top];
  for (let index = waiting.pop(); index !== void 0; index = waiting.pop()) {
    const entry = index === noStream || seen.has(index) ? void 0 : entries[index];
    entry !== void 0 && (seen.add(index), entry.type === 2 && found.push(entry), waiting.push(entry.left, entry.right));
  }
  return found;
}
async function openSectors(file, header) {
  const size = 1 << header.readUInt16LE(30);
  if (size !== 512 && size !== 4096)
    throw damaged("its sector size is neither 512 nor 4096");
  const sector = async (number) => {
    const bytes = Buffer.alloc(size), { bytesRead } = await file.read(bytes, 0, size, (number + 1) * size);
    if (bytesRead === 0)
      throw damaged(`sector ${number} is behind its end`);
    return bytes;
  }, table = await allocationTable(header, sector, size);
  return {
    async chain(start, length) {
      const pieces = [];
      for (let number = start; number < endOfChain; number = table[number] ?? endOfChain) {
        if (pieces.length > table.length)
          throw damaged("a chain of sectors runs in a circle");
        if (pieces.push(await sector(number)), length !== void 0 && pieces.length * size >= length)
          break;
      }
      const bytes = Buffer.concat(pieces);
      if (length !== void 0 && bytes.length < length)
        throw damaged("a stream breaks off");
      return length === void 0 ? bytes : bytes.subarray(0, length);
    }
  };
}
async function allocationTable(header, sector, size) {
  const places = numbers(header.subarray(76));
  if (header.readUInt32LE(72) > mostTableSectors)
    throw damaged("it claims to be larger than a file can be");
  let next = header.readUInt32LE(68);
  for (let count = header.readUInt32LE(72); count > 0 && next < endOfChain; count -= 1) {
    const more = numbers(await sector(next));
    next = more.pop() ?? endOfChain, places.push(...more);
  }
  const used = places.slice(0, header.readUInt32LE(44)), table = new Uint32Array(used.length * size / 4);
  for (const [index, place] of used.entries())
    table.set(numbers(await sector(place)), index * size / 4);
  return table;
}
function miniChain(stream, tableBytes, { start, size }) {
  const table = numbers(tableBytes), pieces = [];
  for (let number = start; number < endOfChain && pieces.length * miniSectorSize < size; number = table[number] ?? endOfChain)
    pieces.push(stream.subarray(number * miniSectorSize, (number + 1) * miniSectorSize));
  const bytes = Buffer.concat(pieces).subarray(0, size);
  if (bytes.length < size)
    throw damaged("a small stream breaks off");
  return bytes;
}
function numbers(bytes) {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
class DamagedFile extends Error {
  name = "DamagedFile";
}
function damaged(why) {
  return new DamagedFile(`The file is damaged: ${why}.`);
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/installer-package.js






async function describeInstallerPackage(path) {
  try {
    const msi = await describeMsi(path);
    if (msi !== void 0)
      return msi;
    const header = await readProgramHeader(path);
    if (header !== void 0)
      return { kind: "setup", properties: {}, ...header };
  } catch (error) {
    throw error instanceof DamagedFile ? notAPackage(path, error.message) : (0,host_error/* systemErrorCode */.vq)(error)?.startsWith("ERR_") ? notAPackage(path, "The file is damaged.") : (0,file_faults/* asFileFault */.t)(error, path);
  }
  throw notAPackage(path, "It is neither a Windows Installer package nor a program.");
}
async function describeMsi(path) {
  const file = await openCompoundFile(path);
  if (file !== void 0)
    try {
      const database = await openMsiDatabase(file);
      if (database === void 0)
        throw new DamagedFile("It has no tables of Windows Installer.");
      const architecture = packageArchitecture(await file.read(summaryStreamName));
      return { ...await describeTables(database), ...architecture === void 0 ? {} : { architecture } };
    } finally {
      await file.close();
    }
}
async function describeTables(database) {
  const own = new Map((await database.rows("Property")).map((row) => [String(row.Property), String(row.Value ?? "")])), launch = await database.rows("LaunchCondition"), text = (name) => own.get(name) ?? "";
  return {
    kind: "msi",
    productName: text("ProductName"),
    productVersion: text("ProductVersion"),
    productCode: text("ProductCode"),
    ...own.has("UpgradeCode") ? { upgradeCode: text("UpgradeCode") } : {},
    properties: Object.fromEntries(await publicProperties(database, own)),
    launchConditions: launch.map((row) => ({
      condition: String(row.Condition),
      message: String(row.Description ?? "")
    })),
    externalFiles: externalFiles(await database.rows("Media"), await database.rows("File"))
  };
}
const isOutsideCabinets = 8192;
function externalFiles(media, files) {
  const disks = [...media].sort((a, b) => Number(a.LastSequence) - Number(b.LastSequence)), outside = disks.flatMap(({ Cabinet, LastSequence }, index) => {
    if (Cabinet !== void 0)
      return String(Cabinet).startsWith("#") ? [] : [String(Cabinet)];
    const first = Number(disks[index - 1]?.LastSequence ?? 0);
    return files.filter(({ Sequence }) => Number(Sequence) > first && Number(Sequence) <= Number(LastSequence)).map(longName);
  }), single = files.filter(({ Attributes }) => (Number(Attributes ?? 0) & isOutsideCabinets) !== 0);
  return [.../* @__PURE__ */ new Set([...outside, ...single.map(longName)])];
}
function longName({ FileName }) {
  return String(FileName).split("|").at(-1) ?? "";
}
async function publicProperties(database, own) {
  const secure = (own.get("SecureCustomProperties") ?? "").split(";"), fields = (await database.rows("Control")).map((row) => String(row.Property ?? "")), folders = (await database.rows("Directory")).map((row) => String(row.Directory));
  return [.../* @__PURE__ */ new Set([...own.keys(), ...secure, ...fields, ...folders])].filter((name) => installer_input/* publicProperty */.bh.test(name)).map((name) => [name, own.get(name) ?? ""]);
}
function notAPackage(path, why) {
  return new host_error/* HostError */.dh("not-a-package", path, `${path} is not an installer package. ${why}`);
}
const summaryStreamName = "SummaryInformation", templateProperty = 7, codePageProperty = 1, textType = 30;
function packageArchitecture(summary) {
  const platform = (summary === void 0 ? "" : textProperty(summary, templateProperty) ?? "").split(";")[0]?.split(",")[0]?.trim().toLowerCase();
  return platform === "x64" || platform === "amd64" ? "x64" : platform === "" || platform === "intel" ? "x86" : void 0;
}
function textProperty(bytes, wanted) {
  const start = bytes.readUInt32LE(44), offsets = new Map(Array.from({ length: bytes.readUInt32LE(start + 4) }, (_, index) => {
    const at = start + 8 + index * 8;
    return [bytes.readUInt32LE(at), start + bytes.readUInt32LE(at + 4)];
  })), place2 = offsets.get(wanted);
  if (place2 === void 0 || bytes.readUInt32LE(place2) !== textType)
    return;
  const codePagePlace = offsets.get(codePageProperty), codePage = codePagePlace === void 0 ? 0 : bytes.readUInt16LE(codePagePlace + 4), text = bytes.subarray(place2 + 8, place2 + 8 + bytes.readUInt32LE(place2 + 4));
  return decoderOf(codePage)(text).replace(/\0.*$/s, "");
}
const place = { ofHeader: 60, machine: 4, subsystem: 72 }, mostBytes = 4096;
async function readProgramHeader(path) {
  const file = await (0,promises_.open)(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0), bytes = buffer.subarray(0, bytesRead);
    return bytes.toString("latin1", 0, 2) === "MZ" ? headerIn(bytes) : void 0;
  } finally {
    await file.close();
  }
}
function headerIn(bytes) {
  const header = bytes.length < place.ofHeader + 4 ? bytes.length : bytes.readUInt32LE(place.ofHeader);
  if (header + place.subsystem + 4 > bytes.length || bytes.toString("latin1", header, header + 4) !== "PE\0\0")
    return {};
  const architecture = architectures.get(bytes.readUInt16LE(header + place.machine)), at = header + place.subsystem;
  return {
    ...architecture === void 0 ? {} : { architecture },
    minimumWindows: `${bytes.readUInt16LE(at)}.${bytes.readUInt16LE(at + 2)}`
  };
}
const architectures = /* @__PURE__ */ new Map([
  [332, "x86"],
  [34404, "x64"]
]);
async function openMsiDatabase(file) {
  const names = new Map(file.streamNames.map((name) => [tableName(name), name])), stream = async (table) => {
    const name = names.get(table);
    return (name === void 0 ? void 0 : await file.read(name)) ?? Buffer.alloc(0);
  }, [pool, data] = [await stream("_StringPool"), await stream("_StringData")];
  if (pool.length < 4)
    return;
  const texts = parseStrings(pool, data), columns = readRows(await stream("_Columns"), columnsOfColumns, texts);
  return {
    async rows(table) {
      const own = columns.filter((column) => column.Table === table).sort((a, b) => Number(a.Number) - Number(b.Number)).map(({ Name, Type }) => ({ name: String(Name), type: Number(Type) }));
      return own.length === 0 ? [] : readRows(await stream(table), own, texts);
    }
  };
}
const isText = 2048, isValid = 256, isNullable = 4096, columnsOfColumns = [
  { name: "Table", type: isText | isValid | 64 },
  { name: "Number", type: isValid | 2 },
  { name: "Name", type: isText | isValid | 64 },
  { name: "Type", type: isValid | 2 }
];
function tableName(stored) {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._";
  return [...stored].map((character) => {
    const code = character.charCodeAt(0);
    return code === 18496 ? "" : code >= 18432 && code < 18496 ? digits[code - 18432] : code >= 14336 && code < 18432 ? `${digits[code & 63]}${digits[code - 14336 >> 6 & 63]}` : character;
  }).join("");
}
function parseStrings(pool, data) {
  const decode = decoderOf(pool.readUInt16LE(0)), list = [""];
  let place2 = 0;
  for (let at = 4; at + 4 <= pool.length; at += 4) {
    let length = pool.readUInt16LE(at);
    length === 0 && pool.readUInt16LE(at + 2) !== 0 && at + 8 <= pool.length && (at += 4, length = pool.readUInt32LE(at)), list.push(decode(data.subarray(place2, place2 + length))), place2 += length;
  }
  return { list, referenceSize: (pool.readUInt16LE(2) & 32768) === 0 ? 2 : 3 };
}
const encodings = {
  0: "windows-1252",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  65001: "utf-8"
};
function decoderOf(codePage) {
  const isWindows = codePage >= 1250 && codePage <= 1258, decoder = new external_node_util_.TextDecoder(isWindows ? `windows-${codePage}` : encodings[codePage] ?? "windows-1252");
  return (bytes) => decoder.decode(bytes);
}
function readRows(bytes, columns, texts) {
  const widths = columns.map(({ type }) => widthOf(type, texts)), count = Math.floor(bytes.length / widths.reduce((sum, width) => sum + width, 0)), starts = widths.map((_, index) => count * widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  return Array.from({ length: count }, (_, row) => {
    const cells = columns.map(({ name, type }, index) => {
      const width = widths[index] ?? 2;
      return [name, cellOf(bytes, (starts[index] ?? 0) + row * width, width, type, texts)];
    });
    return Object.fromEntries(cells);
  });
}
function widthOf(type, { referenceSize }) {
  return isBinary(type) ? 2 : (type & isText) !== 0 ? referenceSize : (type & 255) <= 2 ? 2 : 4;
}
function isBinary(type) {
  return (type & ~isNullable) === (isText | isValid);
}
function cellOf(bytes, at, width, type, texts) {
  const stored = bytes.readUIntLE(at, width);
  return (type & isText) !== 0 && !isBinary(type) ? stored === 0 ? void 0 : texts.list[stored] : stored === 0 ? void 0 : stored - 2 ** (width * 8 - 1);
}

var installer_service = __webpack_require__(26363);
var redactor = __webpack_require__(15105);
var program_text = __webpack_require__(89065);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/log-excerpt.js



const readableBytes = 32 * 1024 * 1024, linesBefore = 12, mostLines = 24, longestLine = 300;
async function readLogExcerpt(logPath, codePage) {
  const bytes = await readBounded(logPath);
  return bytes === void 0 ? [] : logExcerpt(await (0,program_text/* decodeLogText */.sr)(bytes, codePage));
}
function logExcerpt(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd()), fault = lines.findIndex(isFailedAction), cause = fault < 0 ? [] : lines.slice(0, fault + 1).filter(isTelling).slice(-linesBefore), summary = lines.slice(Math.max(fault, 0)).filter(isSummary), found = [.../* @__PURE__ */ new Set([...cause, ...summary])].slice(0, mostLines);
  return (found.length > 0 ? found : lines.filter(isTelling).slice(-linesBefore)).map((line) => (0,redactor/* redactMessage */.b6)(line).slice(0, longestLine));
}
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
  /^=== /
];
function isNoise(line) {
  return noise.some((pattern) => pattern.test(line));
}
function isTelling(line) {
  return !isNoise(line) && !/^MSI \([a-z]\).*(?:Machine policy|User policy|SOFTWARE RESTRICTION|Resetting cached)/i.test(line);
}
function isSummary(line) {
  return isNoise(line) ? !1 : /MainEngineThread\b.*\b\d+/.test(line) || / -- \S/.test(line) && !/^MSI \([sc]\).*Note/.test(line);
}
async function readBounded(path) {
  const file = await (0,promises_.open)(path, "r").catch(() => {
  });
  if (file !== void 0)
    try {
      const { size } = await file.stat();
      if (size <= readableBytes)
        return await file.readFile();
      const half = readableBytes / 2, [start, end] = [Buffer.alloc(half), Buffer.alloc(half)];
      return await file.read(start, 0, half, 0), await file.read(end, 0, half, size - half & -2), Buffer.concat([start, end]);
    } finally {
      await file.close();
    }
}

var windows_processes = __webpack_require__(34104);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-installer.js















function createWindowsInstaller(tools, clock, oemCodePage, registry) {
  async function timed(logPath, onProgress, work) {
    await (0,promises_.mkdir)((0,win32_.dirname)(tools.local(logPath)), { recursive: !0 }).catch((error) => {
      throw (0,file_faults/* asFileFault */.t)(error, logPath);
    });
    const start = clock.now().getTime(), seconds = () => (clock.now().getTime() - start) / 1e3, ticker = setInterval(() => onProgress?.(Math.round(seconds())), 1e3).unref();
    try {
      const { exitCode } = await work(), logExcerpt = (0,installer_exit_codes/* exitCodeMeaning */.x)(exitCode).class === "failure" ? await readLogExcerpt(tools.local(logPath), await oemCodePage()) : [];
      return { exitCode, seconds: seconds(), logExcerpt };
    } catch (error) {
      throw error instanceof host_error/* HostError */.dh && error.code === "timed-out" ? await (0,installer_service/* afterTimeLimit */.N)(error, registry, clock) : error;
    } finally {
      clearInterval(ticker);
    }
  }
  const msiexec = (args, { timeLimitSeconds, onStart }) => tools.run({
    program: tools.systemProgram("msiexec.exe"),
    arguments: args,
    verbatim: !0,
    timeLimitSeconds,
    // A process that runs in the product's folder keeps it from being removed.
    workingFolder: tools.folders.system,
    output: "ignore",
    outlives: !0,
    onStart: (id) => onStart?.({ id, program: "msiexec.exe" })
  });
  return {
    identify: (path) => describeInstallerPackage(tools.local(path)),
    async describe(path) {
      const described = await describeInstallerPackage(tools.local(path)), { publisher, productName, productVersion } = await readSignature(tools, path);
      return described.kind === "msi" ? { ...described, publisher } : {
        ...described,
        ...productName === void 0 ? {} : { productName },
        ...productVersion === void 0 ? {} : { productVersion },
        publisher
      };
    },
    async isAtWork(started) {
      const isBusy = await (0,installer_service/* isInProgress */.L)(registry);
      return isBusy !== !1 || started === void 0 || !(0,end_processes/* isRunning */.W_)(started.id) ? isBusy : (await (0,windows_processes/* readProcesses */._F)(tools)).some(({ id, name }) => id === started.id && (0,same_text/* sameText */.QV)(name, started.program));
    },
    async install({ packagePath, properties, logPath, onProgress, ...limits }) {
      const args = installArguments(packagePath, logPath, properties);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async extract({ packagePath, folder, logPath, onProgress, ...limits }) {
      const args = extractArguments(packagePath, logPath, folder);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async uninstall({ productCode, logPath, onProgress, ...limits }) {
      const args = uninstallArguments(productCode, logPath);
      return timed(logPath, onProgress, () => msiexec(args, limits));
    },
    async runSetup({ setupPath, arguments: given, logPath, timeLimitSeconds, onProgress, onStart }) {
      return timed(logPath, onProgress, async () => {
        const setup = { path: setupPath, arguments: given, timeLimitSeconds, ...(0,json/* omitUndefined */.Oy)({ onStart }) }, result = await runSetupProgram(tools, clock, setup), written = Buffer.concat([result.output, result.errorOutput]);
        return written.length > 0 && await (0,promises_.writeFile)(tools.local(logPath), written), result;
      });
    }
  };
}
const firstPauseMilliseconds = 1e3, longestPauseMilliseconds = 1e4, nextPause = (pause) => Math.min(pause * 2, longestPauseMilliseconds);
async function runSetupProgram(tools, clock, setup) {
  const end = clock.now().getTime() + setup.timeLimitSeconds * 1e3, family = await ProcessFamily.expect(tools, (0,windows_path/* fileNameOf */.bV)(setup.path)), run = tools.run({
    program: setup.path,
    arguments: setup.arguments === "" ? [] : [setup.arguments],
    verbatim: !0,
    timeLimitSeconds: setup.timeLimitSeconds,
    workingFolder: tools.folders.system,
    outlives: !0,
    onStart(id) {
      family.begin(id), setup.onStart?.({ id, program: (0,windows_path/* fileNameOf */.bV)(setup.path) });
    }
  });
  try {
    const [result] = await Promise.all([run, watchWhile(run, family, clock)]);
    return await waitUntilGone(tools, family, clock, end, setup), result;
  } catch (error) {
    throw error instanceof host_error/* HostError */.dh && error.code === "timed-out" ? await afterEnding(error, tools, family) : error;
  }
}
async function afterEnding(error, { endTree }, family) {
  const left = await family.look();
  for (const { id } of left)
    await endTree(id);
  const still = left.length === 0 ? [] : await family.look();
  if (still.length === 0)
    return error;
  const names = still.map(({ id, name }) => `${name} (process ${id})`).join(", "), message = `${error.message} These still run and could not be ended: ${names}.`;
  return new host_error/* HostError */.dh("still-running", error.subject, message, { cause: error });
}
async function watchWhile(run, family, clock) {
  let isRunning2 = !0;
  const stop = () => {
    isRunning2 = !1;
  }, ended = run.then(stop, stop);
  for (let pause = firstPauseMilliseconds; isRunning2; pause = nextPause(pause))
    await family.look(), await Promise.race([ended, clock.sleep(pause)]);
}
async function waitUntilGone({ endTree }, family, clock, end, setup) {
  let pause = firstPauseMilliseconds;
  for (let left = await family.look(); left.length > 0; left = await family.look()) {
    if (clock.now().getTime() >= end) {
      const endings = [];
      for (const { id, name } of left)
        endings.push(`${name} (process ${id}): ${(0,end_processes/* howItEnded */.qQ)(id, await endTree(id))}`);
      const message = `What ${setup.path} had started still ran after ${setup.timeLimitSeconds} seconds. ${endings.join(" ")}`;
      throw new host_error/* HostError */.dh("timed-out", setup.path, message);
    }
    await clock.sleep(pause), pause = nextPause(pause);
  }
}
class ProcessFamily {
  tools;
  programName;
  /** Processes that ran before. */
  strangers;
  members = /* @__PURE__ */ new Map();
  ancestor = 0;
  constructor(tools, programName, strangers) {
    this.tools = tools, this.programName = programName, this.strangers = strangers;
  }
  /** To be called before the program is started. */
  static async expect(tools, programName) {
    const running = await (0,windows_processes/* readProcesses */._F)(tools);
    return new ProcessFamily(tools, programName, new Set(running.map(identityOf)));
  }
  begin(ancestor) {
    this.ancestor = ancestor, this.members = /* @__PURE__ */ new Map([[ancestor, void 0]]);
  }
  /** Takes in new members and returns those that still run, the program itself left out. */
  async look() {
    const rows = await (0,windows_processes/* readProcesses */._F)(this.tools);
    return this.members = descendants(rows, this.members, this.programName, this.strangers), rows.filter((row) => isMember(row, this.members) && row.id !== this.ancestor);
  }
}
function identityOf({ id, started }) {
  return `${id} ${started ?? ""}`;
}
function isMember({ id, started }, family) {
  const known = family.get(id);
  return family.has(id) && (known === void 0 || started === void 0 || known === started);
}
function descendants(rows, ancestors, programName, strangers) {
  const candidates = rows.filter((row) => !strangers.has(identityOf(row))), family = new Map(ancestors);
  if (!rows.some(({ parentId }) => parentId !== void 0)) {
    for (const { id, name } of candidates)
      (0,same_text/* sameText */.QV)(name, programName) && family.set(id, void 0);
    return family;
  }
  const taken = new Set(rows.filter((row) => family.has(row.id) && !isMember(row, family)).map(({ id }) => id));
  for (let grown = !0; grown; ) {
    const found = candidates.filter(({ id, parentId }) => parentId !== void 0 && family.has(parentId) && !taken.has(parentId) && !family.has(id));
    for (const { id, started } of found)
      family.set(id, started);
    grown = found.length > 0;
  }
  return family;
}


}),

74164:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bp: () => (/* binding */ askPowerShell),
  p7: () => (/* binding */ createWindowsMachine)
});
/* unused harmony export machineScript */
var node_net_0 = __webpack_require__(77030);
var node_os_1 = __webpack_require__(48161);
var _same_text_js_5 = __webpack_require__(36241);
var _account_js_2 = __webpack_require__(75286);
var _language_tag_js_3 = __webpack_require__(80118);
var _power_shell_js_4 = __webpack_require__(83875);






const control = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control", languageKey = `${control}\\Nls\\Language`, connectSeconds = 5, keptMilliseconds = 10 * 6e4;
function createWindowsMachine(tools, registry, clock, architecture, environment) {
  let known;
  const answers = /* @__PURE__ */ new Map();
  async function read() {
    const [language, account, asked] = await Promise.all([
      readTexts(registry, languageKey),
      (0,_account_js_2/* .readAccount */ .G)(tools, environment),
      askPowerShell(tools)
    ]), { programData, programFiles, windows } = tools.folders;
    return {
      name: environment.COMPUTERNAME ?? "",
      ...asked,
      // Asked of Windows by Node.js itself; the registry key that has both has many megabytes of other values.
      operatingSystem: { name: (0,node_os_1.version)(), version: (0,node_os_1.release)() },
      architecture,
      language: (0,_language_tag_js_3/* .languageTag */ .x)(language.InstallLanguage),
      bootTime: new Date(clock.now().getTime() - (0,node_os_1.uptime)() * 1e3).toISOString(),
      account: account.name,
      isAdministrator: account.isAdministrator,
      folders: { programData, programFiles, windows }
    };
  }
  return {
    // None of it changes while this process runs.
    facts: () => (known ??= read(), known),
    canReach(host, port) {
      const address = `${host}:${port}`, earlier = answers.get(address);
      if (earlier !== void 0 && clock.now().getTime() - earlier.at < keptMilliseconds)
        return earlier.answer;
      const answer = connects(host, port);
      return answers.set(address, { at: clock.now().getTime(), answer }), answer;
    }
  };
}
function connects(host, port) {
  return new Promise((resolve) => {
    const socket = (0,node_net_0.connect)({ host, port, timeout: connectSeconds * 1e3 }), end = (reached) => {
      socket.destroy(), resolve(reached);
    };
    socket.once("connect", () => end(!0)), socket.once("timeout", () => end(!1)), socket.once("error", () => end(!1));
  });
}
async function readTexts(registry, key) {
  const texts = ((await registry.readTree(key, "64"))?.find(({ path }) => (0,_same_text_js_5/* .sameText */ .QV)(path, key))?.values ?? []).flatMap(({ name, data }) => data.type === "string" || data.type === "expandable-string" ? [[name, data.text]] : data.type === "dword" ? [[name, String(data.number)]] : []);
  return Object.fromEntries(texts);
}
const machineScript = `
$system = Get-CimInstance Win32_ComputerSystem;
$value = @{
  joined = $system.PartOfDomain; domain = $system.Domain;
  version = "$($PSVersionTable.PSVersion)"; mode = "$($ExecutionContext.SessionState.LanguageMode)"
};
`;
async function askPowerShell(tools) {
  const answer = await (0,_power_shell_js_4/* .runPowerShell */ .N5)(tools, { script: machineScript });
  if (!answer.answered)
    return { powerShell: { answers: !1, reason: answer.reason } };
  const value = typeof answer.value == "object" && answer.value !== null ? answer.value : {}, { joined, domain, version: version2, mode } = value, text = (one) => typeof one == "string" ? one : "";
  return {
    ...joined === !0 && typeof domain == "string" ? { domain } : {},
    powerShell: { answers: !0, version: text(version2), languageMode: text(mode) }
  };
}


}),

63955:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createWindowsNetwork)
});
var node_http_0 = __webpack_require__(37067);
var node_https_1 = __webpack_require__(44708);
var node_net_2 = __webpack_require__(77030);
var node_tls_3 = __webpack_require__(41692);
var _host_error_js_4 = __webpack_require__(90614);





const outdated = { minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" };
function createWindowsNetwork(authorities = systemAuthorities) {
  return {
    async open(request) {
      const first = await openOnce(request, authorities, {});
      if (first.outcome !== "no-answer" || first.why !== "tls")
        return first;
      const second = await openOnce(request, authorities, outdated);
      return second.outcome === "answered" ? second : first;
    }
  };
}
function systemAuthorities() {
  return (0,node_tls_3.getCACertificates)("system");
}
function openOnce(request, authorities, tls) {
  const url = new URL(request.url), options = {
    host: request.address ?? bareHost(url),
    port: url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...authorization(request) },
    agent: !1,
    signal: AbortSignal.timeout(request.timeLimitSeconds * 1e3)
  }, secure = { rejectUnauthorized: !1, ca: [...authorities()], ...serverName(url), ...tls };
  return new Promise((resolve) => {
    const call = url.protocol === "https:" ? (0,node_https_1.request)({ ...options, ...secure }) : (0,node_http_0.request)(options);
    call.once("response", (response) => {
      const { statusCode = 0, socket } = response, seen = socket instanceof node_tls_3.TLSSocket ? { tls: tlsOf(socket, bareHost(url)) } : {};
      response.destroy(), resolve({ outcome: "answered", status: statusCode, ...seen });
    }), call.once("error", (error) => resolve(noAnswer(error, request.timeLimitSeconds))), call.end();
  });
}
function bareHost({ hostname }) {
  return hostname.replace(/^\[|\]$/g, "");
}
function serverName(url) {
  return (0,node_net_2.isIP)(bareHost(url)) === 0 ? { servername: bareHost(url) } : {};
}
function authorization({ credentials }) {
  if (credentials === void 0)
    return {};
  const { user, password } = credentials;
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}` };
}
function tlsOf(socket, host) {
  const peer = socket.getPeerCertificate(!0);
  return { protocol: socket.getProtocol() ?? "unknown", certificate: certificateOf(peer, host, socket) };
}
const wrongName = "ERR_TLS_CERT_ALTNAME_INVALID";
function certificateOf(peer, host, socket) {
  const problem = socket.authorized ? void 0 : String(socket.authorizationError ?? "unknown");
  return {
    thumbprint: (peer.fingerprint ?? "").replaceAll(":", "").toUpperCase(),
    validTo: new Date(peer.valid_to).toISOString(),
    namesHost: (0,node_tls_3.checkServerIdentity)(host, peer) === void 0,
    // The name is judged last: where it is the fault, the chain was found good.
    ...problem === void 0 || problem.includes(wrongName) ? {} : { problem }
  };
}
function noAnswer(error, seconds) {
  const code = (0,_host_error_js_4/* .systemErrorCode */ .vq)(error) ?? "", answer = (why) => ({
    outcome: "no-answer",
    why,
    reason: why === "timed-out" ? `no answer within ${seconds} seconds` : error.message
  });
  return error.name === "AbortError" || error.name === "TimeoutError" || code === "ETIMEDOUT" ? answer("timed-out") : code === "ENOTFOUND" || code === "EAI_AGAIN" ? answer("unknown-name") : ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"].includes(code) ? answer("refused") : code === "EPROTO" || code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS") ? answer("tls") : answer(code === "ECONNRESET" ? "tls" : "broken-off");
}


}),

34104:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ processesThereScript),
  _F: () => (/* binding */ readProcesses),
  cP: () => (/* binding */ withoutParents),
  jA: () => (/* binding */ createWindowsProcesses),
  rD: () => (/* binding */ processesIn)
});
/* unused harmony exports processesScript, processStartScript, parseTaskList */
var _end_processes_js_0 = __webpack_require__(79344);
var _power_shell_js_1 = __webpack_require__(83875);
var _program_refusal_js_2 = __webpack_require__(43516);



const rowsScript = (of) => `
$value = @(Get-CimInstance Win32_Process${of} | ForEach-Object {
  @{
    id = $_.ProcessId; parentId = $_.ParentProcessId; name = $_.Name; path = $_.ExecutablePath;
    session = $_.SessionId; started = "$($_.CreationDate.Ticks)"
  }
});
`;
const processesScript = rowsScript(""), processesThereScript = rowsScript(" -ComputerName $data.server");
async function readProcesses(tools) {
  const answer = await (0,_power_shell_js_1/* .runPowerShell */ .N5)(tools, { script: processesScript });
  if (answer.answered && Array.isArray(answer.value))
    return processesIn(answer.value);
  const result = await tools.read("tasklist.exe", ["/fo", "csv", "/nh"]), listed = result.exitCode === 0 ? parseTaskList(result.output) : [];
  if (listed.length > 0)
    return listed;
  throw (0,_program_refusal_js_2/* .programRefusal */ .n)("processes", "The processes of this server could not be listed (tasklist.exe)", result);
}
function processesIn(rows) {
  return rows.flatMap(rowOf);
}
function rowOf(value) {
  if (typeof value != "object" || value === null)
    return [];
  const { id, parentId, name, path, session, started } = value;
  return typeof id != "number" || typeof name != "string" ? [] : [
    {
      id,
      name,
      ...typeof parentId == "number" ? { parentId } : {},
      ...typeof path == "string" ? { path } : {},
      ...typeof session == "number" ? { session } : {},
      ...typeof started == "string" && started !== "" ? { started } : {}
    }
  ];
}
const processStartScript = "$value = @{ started = (Get-Process -Id $data.id).StartTime };";
async function readStart(tools, id) {
  const answer = await (0,_power_shell_js_1/* .runPowerShell */ .N5)(tools, { script: processStartScript, data: { id: String(id) } });
  if (!answer.answered || typeof answer.value != "object" || answer.value === null)
    return;
  const { started } = answer.value, [, milliseconds] = /^\/Date\((\d+)\)\/$/.exec(String(started)) ?? [];
  return milliseconds === void 0 ? void 0 : { at: new Date(Number(milliseconds)).toISOString() };
}
const ownStart = { at: new Date(performance.timeOrigin).toISOString() };
function createWindowsProcesses(tools, machine) {
  return {
    machine,
    currentId: process.pid,
    isRunning: async (id) => (0,_end_processes_js_0/* .isRunning */ .W_)(id),
    startOf: async (id) => id === process.pid ? ownStart : readStart(tools, id),
    list: async () => withoutParents(await readProcesses(tools))
  };
}
function withoutParents(rows) {
  return rows.map(({ parentId: _parent, started: _started, ...row }) => row);
}
function parseTaskList(output) {
  return output.replaceAll("\0", "").split(/\r?\n/).flatMap((line) => {
    const [, name, id, session] = /^"([^"]*)","(\d+)"(?:,"[^"]*","(\d+)")?/.exec(line.trim()) ?? [];
    return name === void 0 || id === void 0 ? [] : [{ id: Number(id), name, ...session === void 0 ? {} : { session: Number(session) } }];
  });
}


}),

91286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createWindowsRegistry)
});
var node_fs_promises_0 = __webpack_require__(51455);
var _host_error_js_1 = __webpack_require__(90614);
var _registration_file_js_2 = __webpack_require__(20009);
var _same_text_js_5 = __webpack_require__(36241);
var _program_refusal_js_3 = __webpack_require__(43516);
var _temporary_folder_js_4 = __webpack_require__(84951);






const staticKeys = [
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\Language"
];
function createWindowsRegistry(tools, architecture) {
  const remembered = /* @__PURE__ */ new Map();
  function readTree(key, view) {
    if (!staticKeys.some((one) => (0,_same_text_js_5/* .sameText */ .QV)(one, key)))
      return exported(key, view);
    const place = `${view} ${key.toLowerCase()}`, answer = remembered.get(place) ?? exported(key, view);
    return remembered.set(place, answer), answer.catch(() => remembered.delete(place)), answer;
  }
  async function exported(key, view) {
    return (0,_temporary_folder_js_4/* .inTemporaryFolder */ .P)(tools, "registry-", async (fileIn) => {
      const file = fileIn("key.reg"), switches = viewSwitch(view, architecture), result = await tools.read("reg.exe", ["export", key, file.path, "/y", ...switches]);
      if (result.exitCode !== 0) {
        const refusal = await missingOrRefused(tools, key, switches, result);
        if (refusal === "missing")
          return;
        throw refusal;
      }
      return (0,_registration_file_js_2/* .parseRegistrationFile */ .Dg)((0,_registration_file_js_2/* .decodeRegistrationFile */ .ei)(await (0,node_fs_promises_0.readFile)(file.local), key), key).map(({ path, values }) => ({ path: shownPath(path, view), values }));
    });
  }
  async function imported(file, view, subject) {
    await (0,_temporary_folder_js_4/* .inTemporaryFolder */ .P)(tools, "registry-", async (fileIn) => {
      const { path, local } = fileIn("key.reg");
      await (0,node_fs_promises_0.writeFile)(local, file);
      const result = await tools.text("reg.exe", ["import", path, ...viewSwitch(view, architecture)]);
      if (result.exitCode !== 0)
        throw (0,_program_refusal_js_3/* .programRefusal */ .n)(subject, `Windows did not accept values for ${subject} (${view}-bit view)`, result);
    });
  }
  async function removed(key, view, what) {
    const result = await tools.text("reg.exe", ["delete", key, ...what, "/f", ...viewSwitch(view, architecture)]);
    if (result.exitCode !== 0)
      throw (0,_program_refusal_js_3/* .programRefusal */ .n)(key, `Windows did not delete from ${key} (${view}-bit view)`, result);
  }
  return {
    readTree,
    async writeValue(key, view, value) {
      const text = (0,_registration_file_js_2/* .formatRegistrationFile */ .Tl)([{ path: key, values: [value] }]);
      await imported((0,_registration_file_js_2/* .encodeRegistrationFile */ .AZ)(text), view, key);
    },
    async exportKey(key, view) {
      const keys = await exported(key, view);
      if (keys === void 0)
        throw new _host_error_js_1/* .HostError */ .dh("not-found", key, `The registry key ${key} does not exist.`);
      return (0,_registration_file_js_2/* .encodeRegistrationFile */ .AZ)((0,_registration_file_js_2/* .formatRegistrationFile */ .Tl)(keys));
    },
    async importKey(file, view) {
      const keys = (0,_registration_file_js_2/* .parseRegistrationFile */ .Dg)((0,_registration_file_js_2/* .decodeRegistrationFile */ .ei)(file, "registration file"), "registration file");
      await imported((0,_registration_file_js_2/* .encodeRegistrationFile */ .AZ)((0,_registration_file_js_2/* .formatRegistrationFile */ .Tl)(keys)), view, keys[0]?.path ?? "no key");
    },
    async removeValue(key, view, name) {
      const [found] = await exported(key, view) ?? [];
      found?.values.some((value) => (0,_same_text_js_5/* .sameText */ .QV)(value.name, name)) && await removed(key, view, name === "" ? ["/ve"] : ["/v", name]);
    },
    async removeKey(key, view) {
      await exported(key, view) !== void 0 && await removed(key, view, []);
    }
  };
}
const missingTexts = [/unable to find the specified registry key/i, /angegebene.*nicht.*gefunden/i, /introuvable/i], ownFailure = 1;
async function missingOrRefused(tools, key, switches, result) {
  const sentence = `The registry key ${key} could not be read`, refusal = (0,_program_refusal_js_3/* .programRefusal */ .n)(key, sentence, result);
  return result.exitCode !== ownFailure || refusal.code === "access-denied" ? refusal : missingTexts.some((text) => text.test(`${result.errorOutput}
${result.output}`)) || !await existsInParent(tools, key, switches) ? "missing" : new _host_error_js_1/* .HostError */ .dh("access-denied", key, `${sentence}: ${(0,_program_refusal_js_3/* .wordsOf */ .Z)(result)}`);
}
async function existsInParent(tools, key, switches) {
  const parent = key.slice(0, key.lastIndexOf("\\"));
  if (!parent.includes("\\"))
    return !0;
  const result = await tools.read("reg.exe", ["query", parent, ...switches]);
  return result.exitCode !== 0 ? existsInParent(tools, parent, switches) : result.output.split(/\r?\n/).some((line) => isSameKey(line.trim(), key));
}
function isSameKey(listed, key) {
  const [name, wanted] = [lastName(listed), lastName(key)];
  return name.length !== wanted.length || !listed.includes("\\") ? !1 : [...name].every((character, index) => character === "?" || character === wanted[index]);
}
function lastName(key) {
  return key.slice(key.lastIndexOf("\\") + 1).toLowerCase();
}
const software = "HKEY_LOCAL_MACHINE\\SOFTWARE\\", redirected = `${software}Wow6432Node\\`;
function viewSwitch(view, architecture) {
  return architecture === "x86" ? [] : [`/reg:${view}`];
}
function shownPath(path, view) {
  return view === "32" && (0,_same_text_js_5/* .beginsWithText */ .eM)(path, redirected) ? `${software}${path.slice(redirected.length)}` : path;
}


}),

24460:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createWindowsServices)
});

var host_error = __webpack_require__(90614);
var same_text = __webpack_require__(36241);
var program_refusal = __webpack_require__(43516);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/service-status.js
const states = {
  1: "stopped",
  2: "start-pending",
  3: "stop-pending",
  4: "running",
  5: "start-pending",
  6: "stop-pending",
  7: "paused"
}, stateWords = /^(STOPPED|START_PENDING|STOP_PENDING|RUNNING|CONTINUE_PENDING|PAUSE_PENDING|PAUSED)$/;
function parseServiceStatus(output) {
  const blocks = [];
  let isBelowFields = !0;
  for (const line of output.split(/\r?\n/)) {
    const isAtEdge = /^\S[^:]*:\s*\S/.test(line);
    isAtEdge && isBelowFields && blocks.push([]), blocks.at(-1)?.push(line), line.trim() !== "" && (isBelowFields = !isAtEdge);
  }
  return blocks.flatMap(statusOf);
}
function resumeIndexIn(output) {
  const last = output.split(/\r?\n/).filter((line) => line.trim() !== "").at(-1), numbers = /^\S/.test(last ?? "") ? last?.match(/\d+/g) ?? [] : [];
  return numbers.length < 2 ? void 0 : Number(numbers.at(-1));
}
function statusOf(lines) {
  const [nameLine = "", ...rest] = lines, fields = rest.flatMap((line) => field(line) ?? []), place = fields.findIndex(({ word }) => stateWords.test(word)), state = states[fields[place]?.number ?? 0];
  if (state === void 0)
    return [];
  const displayName = rest.find((line) => /^\S[^:]*:\s*\S/.test(line)), processId = processIdIn(fields.slice(place + 1));
  return [
    {
      name: afterColon(nameLine),
      ...displayName === void 0 ? {} : { displayName: afterColon(displayName) },
      state,
      // Behind the state come the exit codes, the check point, the wait hint and, with queryex, process id and flags.
      exitCode: fields[place + 1]?.number ?? 0,
      ...processId === void 0 ? {} : { processId }
    }
  ];
}
function field(line) {
  const match = /^\s+\S[^:]*:\s*(0x)?([0-9a-f]+)(?:\s+(.*))?$/i.exec(line);
  return match === null ? void 0 : { number: Number.parseInt(match[2] ?? "", match[1] === void 0 ? 10 : 16), hexadecimal: match[1] !== void 0, word: (match[3] ?? "").trim() };
}
function processIdIn(fields) {
  const hint = fields.findLastIndex(({ hexadecimal }) => hexadecimal);
  return hint < 0 ? void 0 : fields[hint + 1]?.number;
}
function afterColon(line) {
  return line.slice(line.indexOf(":") + 1).trim();
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/service-list.js




const bufferBytes = 262144, noSuchService = 1060, moreData = 234, subject = "services";
async function listServices(tools, registry) {
  const states = await queryAll(tools, "query", ["state=", "all"]).catch(asRefusal), registrations = await readRegistrations(tools, registry, states), started = states instanceof host_error/* HostError */.dh ? await startedNames(tools) : void 0, known = new Map((states instanceof host_error/* HostError */.dh ? [] : states).map((one) => [one.name.toLowerCase(), one]));
  return (await inParallel(registrations, 8, async (registration) => {
    const status = known.get(registration.name.toLowerCase()) ?? (started !== void 0 && isNamedPartOfWindows(registration, tools) ? roughStatus(registration, started) : await queryOne(tools, registration.name));
    return status === void 0 ? [] : [withState(registration, status)];
  })).flat();
}
async function queryAll(tools, verb, which = []) {
  const found = [], request = [verb, "type=", "service", ...which, "bufsize=", String(bufferBytes)];
  for (let resume = 0; resume !== void 0; ) {
    const result = await tools.read("sc.exe", [...request, ...resume === 0 ? [] : ["ri=", String(resume)]]), page = parseServiceStatus(result.output), next = resumeIndexIn(result.output), isCutOff = result.exitCode === moreData && next === void 0, isStuck = next !== void 0 && next <= resume;
    if (![0, moreData].includes(result.exitCode) || page.length === 0 || isCutOff || isStuck)
      throw (0,program_refusal/* programRefusal */.n)(subject, "The services of this server could not be listed (sc.exe)", result);
    found.push(...page), resume = next;
  }
  return found;
}
function asRefusal(error) {
  if (error instanceof host_error/* HostError */.dh)
    return error;
  throw error;
}
async function readRegistrations(tools, registry, states) {
  const tree = await registry.readTree(servicesKey, "64").catch(asRefusal);
  if (!(tree instanceof host_error/* HostError */.dh))
    return requireSome(serviceRegistrations(tree ?? []));
  if (states instanceof host_error/* HostError */.dh) {
    const message = `The services of this server could not be read. ${states.message} ${tree.message}`;
    throw new host_error/* HostError */.dh(tree.code, subject, message, { cause: states });
  }
  return (await inParallel(states, 8, ({ name }) => readOne(tools, registry, name))).flat();
}
function requireSome(registrations) {
  if (registrations.length > 0)
    return registrations;
  throw new host_error/* HostError */.dh("refused", subject, `The registry shows no service below ${servicesKey}.`);
}
async function readOne(tools, registry, name) {
  const key = `${servicesKey}\\${name}`, keys = await registry.readTree(key, "64").catch(asRefusal);
  return keys instanceof host_error/* HostError */.dh ? [await queryServiceConfiguration(tools, name)] : serviceRegistrations(keys ?? []);
}
async function startedNames(tools) {
  const result = await tools.read("net.exe", ["start"]);
  if (result.exitCode !== 0)
    throw (0,program_refusal/* programRefusal */.n)(subject, "The services that run could not be listed (net.exe)", result);
  const indented = result.output.split(/\r?\n/).filter((line) => /^\s+\S/.test(line));
  return new Set(indented.map((line) => line.trim().toLowerCase()));
}
function isNamedPartOfWindows({ imagePath, displayName }, { folders }) {
  const program = imagePath.replace(/^"/, "").toLowerCase();
  return [folders.windows.toLowerCase(), "%systemroot%", "%windir%", "system32"].some((one) => program.startsWith(`${one}\\`)) && !displayName.startsWith("@");
}
function roughStatus({ name, displayName }, started) {
  const isRunning = started.has(displayName.toLowerCase()) || started.has(name.toLowerCase());
  return { name, state: isRunning ? "running" : "stopped", exitCode: 0 };
}
async function queryOne(tools, name) {
  const result = await tools.read("sc.exe", ["query", name]), found = parseServiceStatus(result.output)[0];
  if (found !== void 0 || result.exitCode === noSuchService)
    return found;
  throw new host_error/* HostError */.dh("refused", name, `The service ${name} could not be asked for its state: ${(0,program_refusal/* wordsOf */.Z)(result)}`);
}
function withState(registration, { state, displayName }) {
  const isIndirect = registration.displayName.startsWith("@");
  return { ...registration, displayName: (isIndirect ? displayName : void 0) ?? registration.displayName, state };
}
async function inParallel(items, atOnce, work) {
  const results = new Array(items.length), waiting = items.entries(), worker = async () => {
    for (const [index, item] of waiting)
      results[index] = await work(item);
  };
  return await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker)), results;
}
const configurationBufferBytes = "8192";
async function queryServiceConfiguration(tools, name) {
  const result = await tools.read("sc.exe", ["qc", name, configurationBufferBytes]), found = result.exitCode === 0 ? parseServiceConfiguration(name, result.output) : void 0;
  if (found !== void 0)
    return found;
  throw (0,program_refusal/* programRefusal */.n)(name, `The set-up of the service ${name} could not be read`, result);
}
const startWords = /^\d\s+(?:AUTO_START|DEMAND_START|DISABLED)\b/;
function parseServiceConfiguration(name, output) {
  const values = output.split(/\r?\n/).flatMap((line) => /^\s+(?:\S[^:]*)?: ?(.*)$/.exec(line)?.[1]?.trim() ?? []), [, start = "", , imagePath, , , displayName, ...rest] = values, startType = startWords.test(start) ? startTypes[Number.parseInt(start, 10)] : void 0, account = rest.at(-1);
  if (startType === void 0 || !imagePath || displayName === void 0 || account === void 0)
    return;
  const dependsOn = rest.slice(0, -1).filter((one) => one !== "");
  return { name, displayName, imagePath, startType, account, dependsOn };
}
const servicesKey = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services", serviceTypes = 48, startTypes = {
  2: "automatic",
  3: "manual",
  4: "disabled"
};
function serviceRegistrations(keys) {
  return keys.filter(({ path }) => isServiceKey(path)).flatMap(registrationOf);
}
function isServiceKey(path) {
  return (0,same_text/* beginsWithText */.eM)(path, `${servicesKey}\\`) && !path.slice(servicesKey.length + 1).includes("\\");
}
function registrationOf({ path, values }) {
  const data = (name2) => values.find((value) => (0,same_text/* sameText */.QV)(value.name, name2))?.data, number = (name2) => {
    const found = data(name2);
    return found?.type === "dword" ? found.number : void 0;
  }, text = (name2) => {
    const found = data(name2);
    return found?.type === "string" || found?.type === "expandable-string" ? found.text : void 0;
  }, depends = data("DependOnService"), imagePath = text("ImagePath"), startType = startTypes[number("Start") ?? 0];
  if (imagePath === void 0 || startType === void 0 || ((number("Type") ?? 0) & serviceTypes) === 0)
    return [];
  const name = path.slice(servicesKey.length + 1);
  return [
    {
      name,
      displayName: text("DisplayName") ?? name,
      imagePath,
      startType,
      account: text("ObjectName") ?? "LocalSystem",
      dependsOn: depends?.type === "multi-string" ? depends.texts : []
    }
  ];
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-services.js





const codes = {
  accessDenied: 5,
  dependantsRun: 1051,
  alreadyRunning: 1056,
  noAnswer: 1053,
  busy: 1061,
  noSuchService: 1060,
  notStarted: 1062
}, shortPauseMilliseconds = 250, afterEndSeconds = 15;
function createWindowsServices(tools, registry, clock, options = {}) {
  const endProcess = options.endProcess ?? tools.endTree, pauseMilliseconds = options.pauseMilliseconds ?? shortPauseMilliseconds, list = () => listServices(tools, registry);
  async function status(name) {
    const result = await tools.read("sc.exe", ["query", name]), found = parseServiceStatus(result.output)[0];
    if (result.exitCode === 0 && found !== void 0)
      return found;
    throw refusal(name, "could not be asked for its state", result);
  }
  async function until(name, wanted, end) {
    for (; ; ) {
      const found = await status(name);
      if (found.state === wanted)
        return found;
      if (wanted === "running" && found.state === "stopped")
        throw stoppedAgain(name, found.exitCode);
      if (clock.now().getTime() >= end)
        return;
      await clock.sleep(pauseMilliseconds);
    }
  }
  async function order(verb, name, end) {
    const done = verb === "stop" ? codes.notStarted : codes.alreadyRunning;
    for (; ; ) {
      const result = await orderOnce(verb, name, end), { exitCode } = result;
      if (exitCode === 0 || exitCode === done)
        return !0;
      if (exitCode !== codes.busy && exitCode !== codes.noAnswer)
        throw refusal(name, `did not ${verb}`, result);
      if (clock.now().getTime() >= end)
        return !1;
      await clock.sleep(pauseMilliseconds);
    }
  }
  async function orderOnce(verb, name, end) {
    const timeLimitSeconds = Math.max((end - clock.now().getTime()) / 1e3, 1);
    try {
      return await tools.text("sc.exe", [verb, name], { timeLimitSeconds });
    } catch (error) {
      if (!(error instanceof host_error/* HostError */.dh) || error.code !== "timed-out")
        throw error;
      return { exitCode: codes.noAnswer, output: "", errorOutput: "" };
    }
  }
  async function lastResort(name) {
    const { output } = await tools.read("sc.exe", ["queryex", name]), processId = parseServiceStatus(output)[0]?.processId ?? 0;
    return !options.endProcessOfHungService || processId === 0 || await sharesProcess(tools, processId, name) ? !1 : (await endProcess(processId), await until(name, "stopped", clock.now().getTime() + afterEndSeconds * 1e3) !== void 0);
  }
  return {
    list,
    async stop(name, timeLimitSeconds) {
      if ((await status(name)).state === "stopped")
        return;
      const end = clock.now().getTime() + timeLimitSeconds * 1e3;
      if (!(await order("stop", name, end) && await until(name, "stopped", end) !== void 0) && !await lastResort(name))
        throw tooLate(name, "stop", timeLimitSeconds);
    },
    async start(name, timeLimitSeconds) {
      if ((await status(name)).state === "running")
        return;
      const end = clock.now().getTime() + timeLimitSeconds * 1e3;
      if (!await order("start", name, end) || await until(name, "running", end) === void 0)
        throw tooLate(name, "start", timeLimitSeconds);
    },
    async requestStart(name, timeLimitSeconds) {
      const end = clock.now().getTime() + timeLimitSeconds * 1e3;
      if (!await order("start", name, end))
        throw tooLate(name, "start", timeLimitSeconds);
    }
  };
}
async function sharesProcess(tools, processId, name) {
  try {
    return (await queryAll(tools, "queryex")).some((one) => one.processId === processId && !(0,same_text/* sameText */.QV)(one.name, name));
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return !0;
    throw error;
  }
}
function refusal(name, what, result) {
  switch (result.exitCode) {
    case codes.noSuchService:
      return new host_error/* HostError */.dh("not-found", name, `There is no service ${name}.`);
    case codes.accessDenied:
      return new host_error/* HostError */.dh("access-denied", name, `The service ${name} ${what}: access is denied.`);
    case codes.dependantsRun:
      return new host_error/* HostError */.dh("in-use", name, `The service ${name} ${what}: services that need it are running.`);
    default:
      return new host_error/* HostError */.dh("refused", name, `The service ${name} ${what} (code ${result.exitCode}): ${(0,program_refusal/* wordsOf */.Z)(result)}`);
  }
}
function stoppedAgain(name, exitCode) {
  return new host_error/* HostError */.dh("refused", name, `The service ${name} stopped again at once, with code ${exitCode}. See the event log "System".`);
}
function tooLate(name, verb, seconds) {
  return new host_error/* HostError */.dh("timed-out", name, `The service ${name} did not ${verb} within ${seconds} seconds.`);
}


}),

99250:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createWindowsTools)
});
var _end_processes_js_0 = __webpack_require__(79344);
var _program_text_js_1 = __webpack_require__(89065);


const smallProgramSeconds = 120, thisMachine = { local: (path) => path, endTree: _end_processes_js_0/* .endProcessTree */ .xN };
function createWindowsTools(run, folders, oemCodePage, reach = thisMachine) {
  const systemProgram = (name) => `${folders.system}\\${name}`;
  async function ask(name, args, { encoding = "oem", ...options } = {}, kind = {}) {
    const result = await run({
      program: systemProgram(name),
      arguments: args,
      timeLimitSeconds: smallProgramSeconds,
      ...options,
      ...kind
    }), codePage = encoding === "utf-16" || (0,_program_text_js_1/* .isAscii */ .ER)(result.output) && (0,_program_text_js_1/* .isAscii */ .ER)(result.errorOutput) ? 437 : await oemCodePage();
    return {
      exitCode: result.exitCode,
      output: await (0,_program_text_js_1/* .decodeProgramText */ .w4)(result.output, encoding, codePage),
      errorOutput: await (0,_program_text_js_1/* .decodeProgramText */ .w4)(result.errorOutput, encoding, codePage)
    };
  }
  return {
    ...reach,
    folders,
    run,
    systemProgram,
    text: ask,
    read: (name, args, options) => ask(name, args, options, { reads: !0 })
  };
}


}),

46793:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createWindowsWebServer)
});

// UNUSED EXPORTS: certificatesOf

var promises_ = __webpack_require__(51455);
var certificates = __webpack_require__(52055);
var file_faults = __webpack_require__(44227);
var host_error = __webpack_require__(90614);
var retry_while_in_use = __webpack_require__(58087);
var same_text = __webpack_require__(36241);
var web_server = __webpack_require__(73093);
var program_refusal = __webpack_require__(43516);
var XMLParser = __webpack_require__(41143);
var fxp = __webpack_require__(75824);
;// CONCATENATED MODULE: ./lib/bundled/host/windows/xml-elements.js


const attributesKey = ":@", parser = new XMLParser/* default */.A({
  preserveOrder: !0,
  ignoreAttributes: !1,
  attributeNamePrefix: "",
  parseTagValue: !1,
  parseAttributeValue: !1,
  processEntities: !1,
  ignoreDeclaration: !0,
  ignorePiTags: !0
});
function parseXmlElements(text, source) {
  const document = text.replace(/^\uFEFF?\s*/, "");
  try {
    const verdict = fxp/* XMLValidator */.iI.validate(document);
    if (verdict !== !0)
      throw new Error(verdict.err.msg);
    const [root, ...others] = elementsOf(parser.parse(document));
    if (root === void 0 || others.length > 0)
      throw new Error("It does not have one root element.");
    return root;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new host_error/* HostError */.dh("malformed", source, `${source} did not write XML: ${message}`, { cause });
  }
}
function elementsOf(nodes) {
  return Array.isArray(nodes) ? nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== attributesKey && key !== "#text");
    if (name === void 0)
      return [];
    const attributes = Object.entries(node[attributesKey] ?? {}).map(([key, value]) => [key, decoded(String(value))]);
    return [{ name, attributes: Object.fromEntries(attributes), children: elementsOf(node[name]) }];
  }) : [];
}
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decoded(value) {
  return value.replace(/[\t\r\n]/g, " ").replace(/&(#x[0-9a-f]+|#\d+|\w+)?;?/gi, (reference, body = "") => {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10), text = body.startsWith("#") ? characterOf(code) : entities[body];
    if (text === void 0 || !reference.endsWith(";"))
      throw new Error(`It has the unknown reference ${reference}.`);
    return text;
  });
}
function characterOf(code) {
  return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
function elementsNamed(element, name) {
  return element.children.flatMap((child) => [...child.name === name ? [child] : [], ...elementsNamed(child, name)]);
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/appcmd-answer.js



const source = "appcmd.exe", errorText = /\bERROR \(/;
function appcmdDocument(subject, what, result) {
  const sentence = `${what} could not be read`;
  if (errorText.test(result.output) || !/<appcmd\b/.test(result.output))
    throw appcmdRefusal(subject, sentence, result);
  const document = parseXmlElements(result.output, source), fault = elementsNamed(document, "ERROR")[0];
  if (fault === void 0 && (result.exitCode === 0 || document.children.length === 0))
    return document;
  const message = fault === void 0 ? "" : Object.values(fault.attributes).join(" ");
  throw appcmdRefusal(subject, sentence, { ...result, output: message });
}
function appcmdRefusal(subject, sentence, result) {
  return (0,program_refusal/* programRefusal */.n)(subject, sentence, /<\w/.test(result.output) ? { ...result, output: "" } : result);
}
function requiredAttribute(element, name) {
  const value = element.attributes[name];
  if (value === void 0)
    throw malformed(`an element ${element.name} without ${name}`);
  return value;
}
function malformed(what) {
  return new host_error/* HostError */.dh("malformed", source, `${source} wrote ${what}.`);
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/appcmd-output.js


function parseSites(document) {
  return elementsNamed(document, "SITE").map((site) => ({
    name: requiredAttribute(site, "SITE.NAME"),
    id: Number(requiredAttribute(site, "SITE.ID")),
    state: stateOf(site),
    bindings: elementsNamed(site, "binding").map(bindingOf)
  }));
}
function bindingOf(binding) {
  const thumbprint = (binding.attributes.certificateHash ?? "").toUpperCase();
  return {
    protocol: requiredAttribute(binding, "protocol"),
    information: requiredAttribute(binding, "bindingInformation"),
    ...thumbprint === "" ? {} : { certificateThumbprint: thumbprint }
  };
}
function parseApplications(document) {
  return elementsNamed(document, "APP").map((app) => {
    const [name, site] = [requiredAttribute(app, "APP.NAME"), requiredAttribute(app, "SITE.NAME")], path = app.attributes.path || name.slice(site.length);
    return { name, site, path, applicationPool: requiredAttribute(app, "APPPOOL.NAME") };
  });
}
function parseRootFolders(document) {
  const roots = elementsNamed(document, "VDIR").filter((directory) => requiredAttribute(directory, "path") === "/");
  return new Map(roots.map((directory) => [requiredAttribute(directory, "APP.NAME"), requiredAttribute(directory, "physicalPath")]));
}
const schemaDefaults = { enable32Bit: "false", identityType: "ApplicationPoolIdentity" };
function needsPoolDefaults(document) {
  return elementsNamed(document, "APPPOOL").some((pool) => {
    const { enable32Bit, identityType } = ownPoolValues(pool);
    return enable32Bit === void 0 || identityType === void 0;
  });
}
function parsePoolDefaults(document) {
  const defaults = elementsNamed(document, "applicationPoolDefaults")[0];
  return {
    enable32Bit: defaults?.attributes.enable32BitAppOnWin64,
    ...processValues(defaults)
  };
}
function parseApplicationPools(document, defaults) {
  return elementsNamed(document, "APPPOOL").map((pool) => {
    const own = ownPoolValues(pool);
    return {
      name: requiredAttribute(pool, "APPPOOL.NAME"),
      managedRuntimeVersion: runtimeVersion(requiredAttribute(pool, "RuntimeVersion")),
      pipelineMode: oneOf(["Integrated", "Classic"], requiredAttribute(pool, "PipelineMode")),
      enable32Bit: isTrue(own.enable32Bit ?? defaults?.enable32Bit ?? schemaDefaults.enable32Bit),
      identity: own.identityType === void 0 && defaults !== void 0 ? identityOf(defaults) : identityOf(own),
      state: stateOf(pool)
    };
  });
}
function ownPoolValues(pool) {
  return { enable32Bit: elementsNamed(pool, "add")[0]?.attributes.enable32BitAppOnWin64, ...processValues(pool) };
}
function processValues(element) {
  const process = element === void 0 ? void 0 : elementsNamed(element, "processModel")[0];
  return { identityType: process?.attributes.identityType, userName: process?.attributes.userName };
}
function identityOf({ identityType, userName = "" }) {
  const type = oneOf(identityTypes, identityType ?? schemaDefaults.identityType);
  return type === "SpecificUser" ? { type, userName } : { type };
}
const identityTypes = [
  "ApplicationPoolIdentity",
  "NetworkService",
  "LocalService",
  "LocalSystem",
  "SpecificUser"
];
const settingSections = {
  anonymous: {
    section: "system.webServer/security/authentication/anonymousAuthentication",
    attribute: "enabled",
    byDefault: "true"
  },
  basic: {
    section: "system.webServer/security/authentication/basicAuthentication",
    attribute: "enabled",
    byDefault: "false"
  },
  windows: {
    section: "system.webServer/security/authentication/windowsAuthentication",
    attribute: "enabled",
    byDefault: "false"
  },
  access: { section: "system.webServer/security/access", attribute: "sslFlags", byDefault: "None" },
  identity: { section: "system.web/identity", attribute: "impersonate", byDefault: "false" }
};
function parseSettings(document) {
  const sections = new Map(elementsNamed(document, "CONFIG").map((config) => [requiredAttribute(config, "CONFIG.SECTION"), config]));
  if (!sections.has(settingSections.access.section))
    throw malformed('a configuration without the section "access"');
  const settingOf = (name) => {
    const { section, attribute, byDefault } = settingSections[name], config = sections.get(section);
    return config && (config.children[0]?.attributes[attribute] ?? byDefault);
  }, isOn = (name) => isTrue(settingOf(name) ?? "false"), flags = (settingOf("access") ?? "").split(",").map((flag) => flag.trim());
  return {
    authentication: {
      anonymous: isOn("anonymous"),
      basic: isOn("basic"),
      windows: isOn("windows"),
      impersonation: isOn("identity")
    },
    sslFlags: flags.filter((flag) => flag !== "" && flag !== "None")
  };
}
function stateOf(element) {
  return requiredAttribute(element, "state") === "Started" ? "started" : "stopped";
}
function isTrue(text) {
  return oneOf(["true", "false"], text.toLowerCase()) === "true";
}
function oneOf(known, text) {
  const found = known.find((one) => one === text);
  if (found === void 0)
    throw malformed(`the value ${JSON.stringify(text)} in place of ${known.join(", ")}`);
  return found;
}
function runtimeVersion(text) {
  if (text === "" || text.startsWith("v4"))
    return text === "" ? "" : "v4.0";
  if (text.startsWith("v2") || text.startsWith("v1"))
    return "v2.0";
  throw malformed(`the .NET version ${JSON.stringify(text)} of an application pool`);
}

;// CONCATENATED MODULE: ./lib/bundled/host/windows/windows-web-server.js









const versionKey = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp", program = "inetsrv\\appcmd.exe", freshMilliseconds = 3e4, poolSection = "system.applicationHost/applicationPools";
function createWindowsWebServer(tools, registry, clock) {
  const options = { encoding: "utf-8" };
  function list(subject, ...args) {
    const command = ["list", ...args, "/xml"], what = `${subject} (appcmd ${command.join(" ")})`;
    return (0,retry_while_in_use/* retryWhileInUse */.u)(clock, retry_while_in_use/* patience */._.reading, async () => appcmdDocument(subject, what, await tools.read(program, command, options)));
  }
  async function listPools() {
    const document = await list("IIS", "apppool", "/config:*");
    if (!needsPoolDefaults(document))
      return parseApplicationPools(document);
    const defaults = await list("IIS", "config", `/section:${poolSection}`, "/config:*");
    return parseApplicationPools(document, parsePoolDefaults(defaults));
  }
  let listed;
  async function listApplications() {
    const applications = parseApplications(await list("IIS", "app"));
    return listed = { at: clock.now().getTime(), applications }, applications;
  }
  const knownCertificates = /* @__PURE__ */ new Map(), settingsOf = async (application) => parseSettings(await list(application, "config", application, "/config:*"));
  async function findApplication(site, path) {
    const found = (await listApplications()).find(isApplication(site, path));
    if (found !== void 0)
      return found;
    throw new host_error/* HostError */.dh("not-found", `${site}${path}`, `The site ${site} has no application ${path}.`);
  }
  async function hasPool(name) {
    return (await listPools()).some((pool) => (0,same_text/* sameText */.QV)(pool.name, name));
  }
  async function read() {
    const version = await installedVersion(tools, registry);
    if (version === void 0)
      return;
    const [sites, folders, applicationPools, applications] = await Promise.all([
      list("IIS", "site", "/config").then(parseSites),
      list("IIS", "vdir").then(parseRootFolders),
      listPools(),
      listApplications()
    ]), certificates = sites.some(({ bindings }) => bindings.some(lacksCertificate)) ? await readCertificateBindings(registry) : /* @__PURE__ */ new Map(), bindingsOf = ({ bindings }) => bindings.map((binding) => withCertificate(binding, certificates)), read2 = await certificatesOf(registry, sites.flatMap(bindingsOf), knownCertificates);
    return {
      version,
      ...read2.length === 0 ? {} : { certificates: [...read2] },
      sites: sites.map((site) => ({
        ...site,
        bindings: bindingsOf(site),
        applications: applications.filter((application) => application.site === site.name).map(({ name, path, applicationPool }) => ({
          path,
          physicalPath: folders.get(name) ?? "",
          applicationPool
        }))
      })),
      applicationPools
    };
  }
  async function change(subject, args) {
    const result = await tools.text(program, args, options);
    if (result.exitCode !== 0)
      throw appcmdRefusal(subject, `${subject} could not be changed`, result);
  }
  async function setSection(application, name, value) {
    const { section, attribute } = settingSections[name], commit = name === "identity" ? [] : ["/commit:apphost"];
    await change(application, [
      "set",
      "config",
      application,
      `/section:${section}`,
      `/${attribute}:${value}`,
      ...commit
    ]);
  }
  async function putSettings(application, wanted) {
    const now = await settingsOf(application);
    if ((0,web_server/* sameSettings */.K)(now, wanted))
      return;
    for (const name of ["anonymous", "basic", "windows"]) {
      const enabled = wanted.authentication[name];
      now.authentication[name] !== enabled && await setSection(application, name, String(enabled));
    }
    if (now.authentication.impersonation !== wanted.authentication.impersonation && await setSection(application, "identity", String(wanted.authentication.impersonation)), (0,web_server/* sameSettings */.K)({ ...now, authentication: wanted.authentication }, wanted) || await setSection(application, "access", wanted.sslFlags.join(", ") || "None"), (0,web_server/* sameSettings */.K)(await settingsOf(application), wanted))
      return;
    const message = `IIS accepted the settings of ${application} but does not show them.`;
    throw new host_error/* HostError */.dh("refused", application, message);
  }
  return {
    read,
    async readSettings(site, path) {
      const shown = listed !== void 0 && clock.now().getTime() - listed.at < freshMilliseconds ? listed?.applications.find(isApplication(site, path)) : void 0;
      return settingsOf((shown ?? await findApplication(site, path)).name);
    },
    async createApplicationPool({ name, managedRuntimeVersion, pipelineMode, enable32Bit, identity }) {
      if (await hasPool(name))
        throw new host_error/* HostError */.dh("already-exists", name, `The application pool ${name} exists already.`);
      await change(name, [
        "add",
        "apppool",
        `/name:${name}`,
        `/managedRuntimeVersion:${managedRuntimeVersion}`,
        `/managedPipelineMode:${pipelineMode}`,
        `/enable32BitAppOnWin64:${enable32Bit}`,
        `/processModel.identityType:${identity.type}`,
        ...identity.userName === void 0 ? [] : [`/processModel.userName:${identity.userName}`]
      ]);
    },
    async removeApplicationPool(name) {
      if (!await hasPool(name))
        return;
      const user = (await listApplications()).find((one) => (0,same_text/* sameText */.QV)(one.applicationPool, name));
      if (user !== void 0)
        throw new host_error/* HostError */.dh("in-use", name, `The application pool ${name} is used by ${user.name}.`, {
          holder: user.name
        });
      await change(name, ["delete", "apppool", `/apppool.name:${name}`]);
    },
    async configureApplication(site, path, { applicationPool, settings: wanted }) {
      const application = await findApplication(site, path);
      if (applicationPool !== void 0 && !(0,same_text/* sameText */.QV)(application.applicationPool, applicationPool)) {
        if (!await hasPool(applicationPool))
          throw new host_error/* HostError */.dh("not-found", applicationPool, `There is no application pool ${applicationPool}.`);
        await change(application.name, ["set", "app", application.name, `/applicationPool:${applicationPool}`]);
      }
      wanted !== void 0 && await putSettings(application.name, wanted);
    }
  };
}
function isApplication(site, path) {
  return (one) => (0,same_text/* sameText */.QV)(one.site, site) && (0,same_text/* sameText */.QV)(one.path, path);
}
async function installedVersion(tools, registry) {
  if (!await exists(tools.local(tools.systemProgram(program))))
    return;
  const key = (await registry.readTree(versionKey, "64"))?.find(({ path }) => (0,same_text/* sameText */.QV)(path, versionKey)), number = (name) => {
    const data = key?.values.find((value) => (0,same_text/* sameText */.QV)(value.name, name))?.data;
    return data?.type === "dword" ? data.number : void 0;
  }, major = number("MajorVersion");
  if (major !== void 0)
    return `${major}.${number("MinorVersion") ?? 0}`;
}
async function exists(path) {
  try {
    return await (0,promises_.access)(path), !0;
  } catch (error) {
    if ((0,host_error/* isMissing */.b2)(error))
      return !1;
    throw (0,file_faults/* asFileFault */.t)(error, path);
  }
}
async function certificatesOf(registry, bindings, known) {
  const nameless = bindings.filter(({ protocol, information }) => protocol === "https" && information.endsWith(":")), thumbprints = new Set(nameless.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? [])), found = [];
  for (const thumbprint of thumbprints) {
    known.has(thumbprint) || known.set(thumbprint, await namesOf(registry, thumbprint));
    const one = known.get(thumbprint);
    one !== void 0 && found.push(one);
  }
  return found;
}
async function namesOf(registry, thumbprint) {
  try {
    const found = await (0,certificates/* readCertificate */.w$)(registry, thumbprint);
    return found && { thumbprint, names: [...new Set(found.names)] };
  } catch (error) {
    if (error instanceof host_error/* HostError */.dh)
      return;
    throw error;
  }
}
const parameters = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters", bindingKeys = [`${parameters}\\SslBindingInfo`, `${parameters}\\SslSniBindingInfo`];
async function readCertificateBindings(registry) {
  const found = /* @__PURE__ */ new Map(), tree = await registry.readTree(parameters, "64") ?? [];
  for (const parent of bindingKeys)
    for (const { path, values } of tree.filter(({ path: path2 }) => (0,same_text/* beginsWithText */.eM)(path2, `${parent}\\`))) {
      const hash = values.find(({ name }) => name.toLowerCase() === "sslcerthash")?.data;
      hash?.type === "binary" && found.set(path.slice(parent.length + 1).toLowerCase(), Buffer.from(hash.bytes).toString("hex").toUpperCase());
    }
  return found;
}
function lacksCertificate({ protocol, certificateThumbprint }) {
  return protocol === "https" && certificateThumbprint === void 0;
}
function withCertificate(binding, certificates) {
  if (!lacksCertificate(binding))
    return binding;
  const [, address = "", port = "", host = ""] = /^(.*):(\d+):([^:]*)$/.exec(binding.information) ?? [], anyAddress = address === "*" || address === "" ? "0.0.0.0" : address, thumbprint = [...host === "" ? [] : [`${host}:${port}`], `${anyAddress}:${port}`, `0.0.0.0:${port}`].map((key) => certificates.get(key.toLowerCase())).find((one) => one !== void 0);
  return thumbprint === void 0 ? binding : { ...binding, certificateThumbprint: thumbprint };
}


})

};
