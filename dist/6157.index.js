export const id = 6157;
export const ids = [6157];
export const modules = {

16157:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runnerConfigurationFiles: () => (/* binding */ runnerConfigurationFiles)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _base_sha256_js_2 = __webpack_require__(22113);
var _base_user_error_js_3 = __webpack_require__(83686);
var _host_host_error_js_4 = __webpack_require__(90614);





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
  const known = causes[(0,_host_host_error_js_4/* .systemErrorCode */ .vq)(cause) ?? ""];
  if (known === void 0)
    return cause;
  return new _base_user_error_js_3/* .UserError */ .y(known[0], `${path} could not be ${action}: ${known[1]}.`, `${known[2]} Nothing was changed.`, {
    cause
  });
}
async function entryOf(path) {
  try {
    const facts = await (0,node_fs_promises_0.stat)(path);
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
    if ((0,_host_host_error_js_4/* .isMissing */ .b2)(cause))
      return void 0;
    throw explained("looked at", path, cause);
  }
}
async function followed(path) {
  try {
    return await (0,node_fs_promises_0.realpath)(path);
  } catch (cause) {
    if (!(0,_host_host_error_js_4/* .isMissing */ .b2)(cause))
      throw cause;
    const link = await (0,node_fs_promises_0.readlink)(path).catch(() => void 0);
    return link === void 0 ? path : followed((0,node_path_1.resolve)((0,node_path_1.dirname)(path), link));
  }
}
async function rightsOf(path) {
  const facts = await (0,node_fs_promises_0.stat)(path).catch(() => void 0);
  return facts === void 0 ? { mode: 420 } : { mode: facts.mode & 511, owner: { user: facts.uid, group: facts.gid } };
}
async function writeAs(path, bytes, { mode, owner }) {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const handle = await (0,node_fs_promises_0.open)(temporary, "wx", 384);
    try {
      await handle.writeFile(bytes);
      if (owner !== void 0)
        await handle.chown(owner.user, owner.group).catch(() => void 0);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0,node_fs_promises_0.rename)(temporary, path);
  } catch (cause) {
    await (0,node_fs_promises_0.rm)(temporary, { force: true });
    throw cause;
  }
}
const runnerConfigurationFiles = {
  stat: entryOf,
  async read(path) {
    try {
      return await (0,node_fs_promises_0.readFile)(path);
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
      const bytes = await (0,node_fs_promises_0.readFile)(from);
      await writeAs(to, bytes, await rightsOf(from));
      return { sha256: (0,_base_sha256_js_2/* .sha256Of */ .B)(bytes), size: bytes.length };
    } catch (cause) {
      throw explained("copied", from, cause);
    }
  }
};


})

};
