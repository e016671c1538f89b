export const id = 9846;
export const ids = [9846];
export const modules = {

17465:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ requireKnownInputs),
  placeInSettings: () => (/* binding */ placeInSettings),
  settingsFor: () => (/* binding */ settingsFor),
  settingsOutputs: () => (/* binding */ settingsOutputs)
});
var _base_json_js_7 = __webpack_require__(23868);
var _base_nearest_name_js_8 = __webpack_require__(2088);
var _base_user_error_js_0 = __webpack_require__(83686);
var _fleet_parse_fleet_file_js_1 = __webpack_require__(36147);
var _fleet_settings_of_server_js_2 = __webpack_require__(49176);
var _workflow_markdown_js_3 = __webpack_require__(40855);
var _workflow_older_names_js_4 = __webpack_require__(75951);
var _workflow_runner_files_js_5 = __webpack_require__(79690);
var _input_classes_js_6 = __webpack_require__(88881);









const environmentNames = ["environment", "operator-environment"];
async function readSettings(given) {
  const isText = given.includes(`
`) || given.startsWith("{"), file = await (0,_fleet_parse_fleet_file_js_1/* .parseFleetFile */ .U)(isText ? given : await (0,_workflow_runner_files_js_5/* .readRunnerFile */ .L)(given), isText ? "settings" : given);
  return requireKnownInputs(file), file;
}
async function settingsFor({ inputs }, given, { machine }) {
  const parsed = await readSettings(given), { texts, ...choices } = (0,_fleet_settings_of_server_js_2/* .settingsOfServer */ .Cf)(parsed, await machine.facts()), environments = environmentNames.flatMap((name) => choices[name] ?? []).join(`
`), all = { ...environments !== "" && { "approval-environment": environments }, ...texts }, named = (0,_workflow_older_names_js_4/* .byNamesOfNow */ .Lq)(inputs, all, _workflow_older_names_js_4/* .fitsInput */ .RL), [twice] = named.contradictions;
  if (twice !== void 0)
    throw givenTwice(twice, parsed.placeOf([]));
  return named;
}
function givenTwice({ older, name }, place) {
  return new _base_user_error_js_0/* .UserError */ .y("settings-input-twice", `${place}: this server has ${name} and ${older} with different values. ${older} is the older name of ${name}.`, `Write ${name} alone, with the value that is meant. Nothing was touched.`);
}
async function placeInSettings(given, own, isRehearsal) {
  const parsed = await readSettings(given), texts = own.server === void 0 ? (0,_fleet_settings_of_server_js_2/* .textsOf */ .CB)(parsed.file.inputs ?? {}) : (0,_fleet_settings_of_server_js_2/* .settingsOfServer */ .Cf)(parsed, serverNamed(own.server)).texts, { server, "server-share": shares, "installer-run": installerRun } = { ...texts, ...own };
  if (server === void 0 && parsed.file["from-another-machine"] === !0 && !isRehearsal)
    throw noServerNamed(parsed.placeOf([]));
  return server === void 0 ? {} : { server, ...(0,_base_json_js_7/* .omitUndefined */ .Oy)({ "server-share": shares, "installer-run": installerRun }) };
}
function noServerNamed(place) {
  return new _base_user_error_js_0/* .UserError */ .y("settings-server-unknown", `${place}: the runner is another machine (from-another-machine), and this step names no server.`, "Give the input server. Nothing was touched.");
}
async function settingsOutputs(given, server) {
  const parsed = await readSettings(given), { texts, runner, restart = !1, ...environments } = (0,_fleet_settings_of_server_js_2/* .settingsOfServer */ .Cf)(parsed, serverNamed(server));
  if (texts.server !== void 0 && runner === void 0)
    throw (0,_fleet_settings_of_server_js_2/* .runnerNeeded */ .qx)(server, parsed.placeOf([]));
  const rows = Object.entries(texts).map(([input, text]) => [(0,_workflow_markdown_js_3/* .plain */ .pj)(input), (0,_workflow_markdown_js_3/* .plain */ .pj)(text)]);
  return {
    outputs: {
      changed: "false",
      settings: JSON.stringify({ format: 1, ...environments, inputs: texts }),
      runner: JSON.stringify(runner ?? ["self-hosted", serverNamed(server).name.toLowerCase()]),
      environment: environments.environment ?? "",
      "operator-environment": environments["operator-environment"] ?? "",
      restart: String(restart)
    },
    summary: `**${(0,_workflow_markdown_js_3/* .plain */ .pj)(server)}**

${(0,_workflow_markdown_js_3/* .table */ .tp)(["input", "value"], rows)}`,
    annotations: []
  };
}
function serverNamed(server) {
  const [name = server, ...domain] = server.split(".");
  return { name, ...domain.length > 0 && { domain: domain.join(".") } };
}
function requireKnownInputs({ file, placeOf }) {
  const settable = Object.keys(_input_classes_js_6/* .inputClasses */ .jp).filter((name) => (0,_input_classes_js_6/* .isSettable */ .Zc)(name)), levels = [
    { path: ["inputs"], inputs: file.inputs },
    ...Object.entries(file.groups ?? {}).map(([name, { inputs }]) => ({ path: ["groups", name, "inputs"], inputs })),
    ...Object.entries(file.servers ?? {}).map(([name, { inputs }]) => ({ path: ["servers", name, "inputs"], inputs }))
  ];
  for (const { path, inputs } of levels) {
    const wrong = Object.keys(inputs ?? {}).find((name) => !(0,_input_classes_js_6/* .isSettable */ .Zc)(name));
    if (wrong !== void 0)
      throw new _base_user_error_js_0/* .UserError */ .y("settings-input-unknown", `${placeOf([...path, wrong])}: "${wrong}" is no input that a settings file can have${(0,_base_nearest_name_js_8/* .didYouMean */ .a)(wrong, settable)}.`, "Correct the name. Keys, tokens and what belongs to one run (mode, approved-plan, completed-operator-steps) are given by the step.");
  }
}


}),

88415:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ writtenFields)
});
var valibot_2 = __webpack_require__(77934);
var _nearest_name_js_0 = __webpack_require__(2088);
var _fields_js_1 = __webpack_require__(24541);



function writtenFields(entries) {
  const known = Object.keys(entries), message = ({ expected, path, message: message2 }) => {
    const name = String(path?.at(-1)?.key);
    return expected === "never" ? `the key "${name}" is unknown here${(0,_nearest_name_js_0/* .didYouMean */ .a)(name, known)}` : message2;
  }, schema = (0,_fields_js_1/* .reading */ .hF)(valibot_2/* .strictObject */ .rej(entries, message), (value, read) => read(Array.isArray(value) ? "a list" : value));
  return valibot_2/* .pipe */ .FsL(schema, valibot_2/* .readonly */ .tBZ());
}


}),

36147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ parseFleetFile)
});

var read_format = __webpack_require__(93706);
var user_error = __webpack_require__(83686);
var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var written_fields = __webpack_require__(88415);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-file-schema.js



const fleet_file_schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255)), names = (0,fields/* list */.p_)(fleet_file_schema_name), minutes = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(1e5)), upTo256 = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(256)), moment = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, "expected for example 2026-03-07T22:00:00+01:00"), dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), "there is no such date or time")), runnerLabel = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{1,255}$/, 'a runner label has letters, digits, ".", "_" and "-"')), environmentName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w .-]{1,255}$/, "not a name of an environment")), single = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), common = {
  inputs: (0,fields/* optional */.lq)("Inputs of the actions by their names: a text, a number, true or false, a list of lines, or name and value of each line.", dist/* record */.g1P(fleet_file_schema_name, dist/* union */.KCZ([single, (0,fields/* list */.p_)(dist/* string */.YjP()), dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())]))),
  environment: (0,fields/* optional */.lq)("Environment whose reviewers approve the plan.", environmentName),
  "operator-environment": (0,fields/* optional */.lq)("Environment whose reviewers confirm the steps of persons.", environmentName),
  restart: (0,fields/* optional */.lq)("Whether Windows is restarted where it has to be. By default the run ends there.", dist/* boolean */.zMY()),
  runner: (0,fields/* optional */.lq)('Labels of the runner. By default "self-hosted" and the name of the server.', dist/* pipe */.FsL(dist/* array */.YOg(runnerLabel), dist/* minLength */.BpQ(1), dist/* readonly */.tBZ())),
  "from-another-machine": (0,fields/* optional */.lq)("True: the runner is another machine than the server and reaches it by its name; `runner` is needed then. The input `server` names it in another way.", dist/* boolean */.zMY())
}, group = (0,written_fields/* writtenFields */.B)({
  ...common,
  servers: (0,fields/* field */.ZZ)("Every server of one replication group, with its web servers and its AD FS servers. Short names or full DNS names.", dist/* pipe */.FsL(dist/* array */.YOg(fleet_file_schema_name), dist/* minLength */.BpQ(1), dist/* readonly */.tBZ())),
  primary: (0,fields/* optional */.lq)("The server with the writable data file. No inventory shows it: see the Status page of the console.", fleet_file_schema_name),
  promote: (0,fields/* optional */.lq)("The subordinate that a person promotes before the primary is upgraded.", fleet_file_schema_name),
  window: (0,fields/* optional */.lq)("Name of the window in which the group may be upgraded. Without one: at any time.", fleet_file_schema_name),
  after: (0,fields/* optional */.lq)("Groups that have to be finished before this one begins.", names),
  "at-once": (0,fields/* optional */.lq)("How many servers of one role may be out of service at the same time. By default half of them.", upTo256)
}), server = (0,written_fields/* writtenFields */.B)({
  ...common,
  after: (0,fields/* optional */.lq)("Servers that have to be finished before this one begins.", names),
  skip: (0,fields/* optional */.lq)("Leaves the server as it is; the text gives the reason.", dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(3))),
  again: (0,fields/* optional */.lq)("True: upgrade it although an earlier upgrade of it was rolled back.", dist/* boolean */.zMY())
}), fleet_file_schema_window = (0,written_fields/* writtenFields */.B)({
  starts: (0,fields/* field */.ZZ)("Date and time with the offset from UTC, for example 2026-03-07T22:00:00+01:00.", moment),
  ends: (0,fields/* field */.ZZ)("Date and time with the offset from UTC.", moment)
}), estimates = (0,written_fields/* writtenFields */.B)({
  "mfa-server": (0,fields/* optional */.lq)("A server with the agent.", minutes),
  "sdk-server": (0,fields/* optional */.lq)("A server with the Web Service SDK but without the agent.", minutes),
  "web-server": (0,fields/* optional */.lq)("A server with User Portal or Mobile App Web Service only.", minutes),
  "adfs-adapter": (0,fields/* optional */.lq)("A server with the AD FS adapter, which a person does.", minutes)
});
const fleetFileSchema = (0,written_fields/* writtenFields */.B)({
  format: (0,fields/* field */.ZZ)("Version of the format.", dist/* literal */.euz(1)),
  ...common,
  groups: (0,fields/* optional */.lq)("Replication groups by a name of your choice. A server in no group is a blocker as soon as there are several.", dist/* record */.g1P(fleet_file_schema_name, group)),
  servers: (0,fields/* optional */.lq)("Settings of single servers, by name.", dist/* record */.g1P(fleet_file_schema_name, server)),
  windows: (0,fields/* optional */.lq)("Change windows by a name of your choice.", dist/* record */.g1P(fleet_file_schema_name, fleet_file_schema_window)),
  canary: (0,fields/* optional */.lq)("The group that goes first, alone. By default the smallest of those that may begin first; one without a window may begin at any time.", fleet_file_schema_name),
  "wave-size": (0,fields/* optional */.lq)("Servers in one wave at most.", upTo256),
  "max-parallel": (0,fields/* optional */.lq)("Servers of a wave that are upgraded at the same time.", upTo256),
  "mixed-versions-minutes": (0,fields/* optional */.lq)("How long a replication group may have two versions; a plan that needs longer is blocked.", minutes),
  estimates: (0,fields/* optional */.lq)("Minutes that one server takes, by its role; for the estimate and the windows.", estimates)
});

;// CONCATENATED MODULE: ./lib/bundled/fleet/parse-fleet-file.js



const advice = "Correct the settings file; docs/reference/fleet.schema.json describes it, and editors can check it.";
function fault(code, what, cause) {
  return new user_error/* UserError */.y(code, what, advice, cause === void 0 ? {} : { cause });
}
async function parseFleetFile(text, fileName) {
  const { LineCounter, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), lines = new LineCounter(), options = { lineCounter: lines, uniqueKeys: !0, prettyErrors: !1 }, document = readable(fileName, () => parseDocument(text, options)), [syntax] = document.errors;
  if (syntax !== void 0) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    throw fault("fleet-file-not-yaml", `${fileName}:${line}:${col}: this is not valid YAML: ${syntax.message}`, syntax);
  }
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== void 0)
        return;
      const { line, col } = lines.linePos(alias.range?.[0] ?? 0), what = `${fileName}:${line}:${col}: the alias *${alias.source} has no anchor before it.`;
      throw fault("fleet-file-not-yaml", what);
    }
  });
  const place = (path) => placeIn(document, lines, fileName, path);
  return {
    file: (0,read_format/* conforming */.pP)(fleetFileSchema, readable(fileName, () => document.toJS({ maxAliasCount: 100 })), (what, kind) => fault(codes[kind], `${what}.`), (path) => `${place(path)}: `),
    placeOf: place
  };
}
function readable(fileName, read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof ReferenceError || error instanceof RangeError ? fault("fleet-file-not-yaml", `${fileName}: it cannot be read as YAML: ${error.message}`, error) : error;
  }
}
const codes = {
  json: "fleet-file-not-yaml",
  format: "fleet-file-format-unknown",
  field: "fleet-file-invalid"
};
function placeIn(document, lines, fileName, path) {
  for (let length = path.length; length >= 0; length--) {
    const range = rangeOf(document, path.slice(0, length));
    if (range !== void 0) {
      const { line, col } = lines.linePos(range);
      return `${fileName}:${line}:${col}`;
    }
  }
  return fileName;
}
function rangeOf(document, path) {
  const node = path.length === 0 ? document.contents : document.getIn(path, !0);
  return hasRange(node) ? node.range?.[0] : void 0;
}
function hasRange(node) {
  return typeof node == "object" && node !== null && "range" in node && Array.isArray(node.range);
}


}),

49176:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CB: () => (/* binding */ textsOf),
  Cf: () => (/* binding */ settingsOfServer),
  qx: () => (/* binding */ runnerNeeded)
});
var _base_json_js_2 = __webpack_require__(23868);
var _base_nearest_name_js_1 = __webpack_require__(2088);
var _base_user_error_js_0 = __webpack_require__(83686);



function settingsOfServer({ file, placeOf }, server) {
  const names = [server.name, ...server.domain === void 0 ? [] : [`${server.name}.${server.domain}`]], isMeant = (name) => names.some((one) => one.toLowerCase() === name.toLowerCase()), group = Object.values(file.groups ?? {}).find(({ servers }) => servers.some(isMeant)), own = Object.entries(file.servers ?? {}).find(([name]) => isMeant(name))?.[1], known = [
    ...Object.values(file.groups ?? {}).flatMap(({ servers }) => servers),
    ...Object.keys(file.servers ?? {})
  ];
  if (known.length > 0 && group === void 0 && own === void 0)
    throw new _base_user_error_js_0/* .UserError */ .y("settings-server-unknown", `${placeOf([])}: the settings file names servers, and ${server.name} is not among them${(0,_base_nearest_name_js_1/* .didYouMean */ .a)(server.name, known)}.`, 'Add the server below "servers" or to a group, or correct its name.');
  const levels = [file, group ?? {}, own ?? {}], reached = nearest(levels, "from-another-machine") === !0 ? { server: names.at(-1) ?? server.name } : {}, inputs = Object.assign(reached, ...levels.map((level) => level.inputs));
  return {
    texts: textsOf(inputs),
    ...(0,_base_json_js_2/* .omitUndefined */ .Oy)({
      environment: nearest(levels, "environment"),
      "operator-environment": nearest(levels, "operator-environment"),
      restart: nearest(levels, "restart"),
      runner: nearest(levels, "runner")
    })
  };
}
function runnerNeeded(server, place) {
  return new _base_user_error_js_0/* .UserError */ .y("fleet-file-invalid", `${place}: ${server} is reached from another machine, and nothing names the runner of that machine.`, "Give its labels as runner: of the server, of its group, or of the whole file.");
}
function nearest(levels, name) {
  return levels.findLast((level) => level[name] !== void 0)?.[name];
}
function textsOf(inputs) {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, textOf(value)]));
}
function textOf(value) {
  return Array.isArray(value) ? value.join(`
`) : typeof value != "object" ? String(value) : Object.entries(value).map(([name, text]) => `${name}=${text}`).join(`
`);
}


}),

79690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readRunnerFile),
  b: () => (/* binding */ findRunnerFiles)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _base_format_read_format_js_2 = __webpack_require__(93706);
var _base_user_error_js_3 = __webpack_require__(83686);
var _host_host_error_js_4 = __webpack_require__(90614);





const mostBytes = 64 * 1024 * 1024;
async function findRunnerFiles(places, extension) {
  const found = await Promise.all(places.map((place) => filesAt(place, extension)));
  return [...new Set(found.flat())].sort();
}
async function filesAt(place, extension) {
  const facts = await (0,node_fs_promises_0.stat)(place).catch(() => {
  });
  if (facts === void 0)
    throw notFound(place, "it is not there, or may not be read");
  return facts.isDirectory() ? (await (0,node_fs_promises_0.readdir)(place, { recursive: !0, withFileTypes: !0 })).filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension)).map((entry) => (0,node_path_1.join)(entry.parentPath, entry.name)) : [place];
}
function notFound(place, why) {
  return new _base_user_error_js_3/* .UserError */ .y("files-not-found", `${place}: ${why}.`, "Give files or folders that the job has, for example from a download of artifacts.");
}
async function readRunnerFile(path) {
  try {
    const { size } = await (0,node_fs_promises_0.stat)(path);
    if (size > mostBytes)
      throw new Error(`it has ${size} bytes, more than the ${mostBytes} that such a file can have`);
    return (0,_base_format_read_format_js_2/* .decoded */ .DH)(await (0,node_fs_promises_0.readFile)(path), (what) => new Error(what));
  } catch (cause) {
    const why = fileWords[(0,_host_host_error_js_4/* .systemErrorCode */ .vq)(cause) ?? ""] ?? (cause instanceof Error ? cause.message : String(cause));
    throw new _base_user_error_js_3/* .UserError */ .y("file-unreadable", `${path} cannot be read: ${why}.`, "Give a file in UTF-8 that the job may read.", {
      cause
    });
  }
}
const fileWords = {
  ENOENT: "it is not there",
  ENOTDIR: "it is not there",
  EISDIR: "it is a folder",
  EACCES: "the account of the runner may not read it",
  EPERM: "the account of the runner may not read it"
};


})

};
