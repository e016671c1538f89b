export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ asMachineFault),
/* harmony export */   t: () => (/* binding */ asFileFault)
/* harmony export */ });
/* harmony import */ var _host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79161);


const machineFaults = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EROFS: "disk-read-only",
  EMFILE: "too-many-open-files",
  ENFILE: "too-many-open-files",
  ENOMEM: "out-of-memory",
  ENAMETOOLONG: "path-too-long",
  EIO: "disk-fault",
  ENODEV: "disk-fault",
  ENXIO: "disk-fault",
  ENOTCONN: "share-lost",
  ECONNRESET: "share-lost",
  ECONNABORTED: "share-lost",
  ENETUNREACH: "share-lost",
  EHOSTUNREACH: "share-lost",
  EHOSTDOWN: "share-lost",
  ESTALE: "share-lost"
};
const codes = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EACCES: "access-denied",
  EPERM: "access-denied",
  EBUSY: "in-use",
  EEXIST: "already-exists",
  ENOTEMPTY: "already-exists",
  EINVAL: "invalid-path",
  EXDEV: "not-supported",
  ...machineFaults
};
const sentences = {
  "not-found": (path) => `${path} was not found${path.startsWith("\\\\") ? ", or its share cannot be reached" : ""}.`,
  "access-denied": (path) => `Access to ${path} is denied.`,
  "in-use": (path) => `${path} is in use by another process.`,
  "disk-full": (path) => `There is no room left for ${path}.`,
  "disk-read-only": (path) => `The disk of ${path} is read-only.`,
  "too-many-open-files": (path) => `${path} could not be opened: too many files are open on this machine.`,
  "out-of-memory": (path) => `${path} could not be opened: the machine has no memory left.`,
  "path-too-long": (path) => `The path ${path} is too long for its disk (${path.length} characters).`,
  "disk-fault": (path) => `The disk of ${path} reports a fault.`,
  "share-lost": (path) => `The connection to the disk or share of ${path} was lost.`,
  "already-exists": (path) => `${path} exists already.`,
  "invalid-path": (path) => `${path} is not a path that Windows accepts.`,
  "not-supported": (path) => `${path} lies on another volume.`,
  "not-a-package": (path) => `${path} is not a package.`,
  "timed-out": (path) => `${path} did not answer in time.`,
  "still-running": (path) => `${path} still runs.`,
  malformed: (path) => `${path} is malformed.`,
  refused: (path) => `Windows refused ${path}.`
};
function asFileFault(error, path, holder) {
  if (error instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh)
    return error;
  const system = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(error);
  if (system === void 0 || !/^E[A-Z0-9]+$/.test(system))
    return error;
  const code = codes[system] ?? "refused";
  const sentence = sentences[code](path);
  const isNamed = code === "refused" || system in machineFaults;
  const detail = isNamed ? ` (${system})` : holder === void 0 ? "" : ` It is kept open by ${holder}.`;
  return new _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(code, path, `${sentence}${detail}`, {
    cause: error,
    ...holder === void 0 ? {} : { holder }
  });
}
function asMachineFault(error) {
  const system = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .v)(error) ?? "";
  const isOfMachine = Object.hasOwn(machineFaults, system) || system === "EACCES" || system === "EPERM" || system === "EBUSY";
  if (error instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh || !isOfMachine)
    return void 0;
  const path = error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : "a file of the job";
  const fault = asFileFault(error, path);
  return fault instanceof _host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh ? fault : void 0;
}


/***/ })

};
