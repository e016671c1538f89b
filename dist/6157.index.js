export const id = 6157;
export const ids = [6157];
export const modules = {

/***/ 79161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
function systemErrorCode(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function isMissing(error) {
  const code = systemErrorCode(error);
  return code === "ENOENT" || code === "ENOTDIR";
}


/***/ }),

/***/ 16157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runnerConfigurationFiles: () => (/* binding */ runnerConfigurationFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79161);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70678);





const causes = {
  EACCES: ["file-access-denied", "the job may not do that", "Give the account of the runner the right to it."],
  EPERM: [
    "file-access-denied",
    "the system does not permit it",
    "See whether another program has it open, and its attributes."
  ],
  EBUSY: ["file-in-use", "another program has it open", "Close the program that has it open, and run again."],
  ENOSPC: ["disk-full", "the disk is full", "Make room on the disk, and run again."],
  EROFS: ["file-access-denied", "its file system is read-only", "Give another file as output."],
  ELOOP: ["file-not-found", "its links lead in a circle", "Give the path of the file itself."],
  ENOENT: ["file-not-found", "there is no such file or folder", "Give the path of a file in a folder that exists."]
};
function explained(action, path, cause) {
  const known = causes[(0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .v)(cause) ?? ""];
  if (known === void 0)
    return cause;
  return new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(known[0], `${path} could not be ${action}: ${known[1]}.`, `${known[2]} Nothing was changed.`, {
    cause
  });
}
async function entryOf(path) {
  try {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return {
      path,
      kind: facts.isFile() ? "file" : "folder",
      size: facts.size,
      created: facts.birthtime.toISOString(),
      modified: facts.mtime.toISOString(),
      readOnly: (facts.mode & 146) === 0,
      hidden: false,
      system: false
    };
  } catch (cause) {
    if ((0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b)(cause))
      return void 0;
    throw explained("looked at", path, cause);
  }
}
async function followed(path) {
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
  } catch (cause) {
    if (!(0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b)(cause))
      throw cause;
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => void 0);
    return link === void 0 ? path : followed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), link));
  }
}
async function rightsOf(path) {
  const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
  return facts === void 0 ? { mode: 420 } : { mode: facts.mode & 511, owner: { user: facts.uid, group: facts.gid } };
}
async function writeAs(path, bytes, { mode, owner }) {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, "wx", 384);
    try {
      await handle.writeFile(bytes);
      if (owner !== void 0)
        await handle.chown(owner.user, owner.group).catch(() => void 0);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
  } catch (cause) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    throw cause;
  }
}
const runnerConfigurationFiles = {
  stat: entryOf,
  async read(path) {
    try {
      return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    } catch (cause) {
      throw explained("read", path, cause);
    }
  },
  async write(path, bytes) {
    try {
      const place = await followed(path);
      await writeAs(place, bytes, await rightsOf(place));
    } catch (cause) {
      throw explained("written", path, cause);
    }
  },
  async copy(from, to) {
    try {
      const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(from);
      await writeAs(to, bytes, await rightsOf(from));
      return { sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes), size: bytes.length };
    } catch (cause) {
      throw explained("copied", from, cause);
    }
  }
};


/***/ })

};
