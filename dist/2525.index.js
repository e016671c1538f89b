export const id = 2525;
export const ids = [2525];
export const modules = {

23868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ isJsonObject),
  Oy: () => (/* binding */ omitUndefined),
  vA: () => (/* binding */ asJson)
});
function isJsonObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function asJson(value) {
  return JSON.parse(JSON.stringify(value));
}
function omitUndefined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}


}),

66875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KE: () => (/* binding */ listed),
  hS: () => (/* binding */ counted),
  l2: () => (/* binding */ capitalized)
});
const sentence = new Intl.ListFormat("en-GB");
function listed(items) {
  return sentence.format(items.map(String));
}
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function capitalized(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


}),

32525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: helpText

var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_node_readline_ = __webpack_require__(80481);
var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(23868);
var nearest_name = __webpack_require__(2088);
var older_names = __webpack_require__(75951);
;// CONCATENATED MODULE: ./lib/bundled/cli/command-line.js


const commands = {
  inspect: { action: "inspect", about: "Read the server; change nothing" },
  "check-host": { action: "check-host", about: "Prove the suite on this server, in a sandbox" },
  rehearse: { action: "make-rehearsal-server", about: "Make a rehearsal server of an inventory" },
  plan: { action: "upgrade", about: "Plan the upgrade; change nothing", fixed: { mode: "plan" } },
  apply: {
    action: "upgrade",
    about: "Carry out the plan that was approved",
    fixed: { mode: "apply" },
    default: { "require-approval": "true" }
  },
  verify: { action: "verify-upgrade", about: "Prove the result" },
  restore: { action: "restore-backup", about: "Put a backup set back, or roll back" },
  report: { action: "upgrade-report", about: "Write the report" }
};
function parseCommandLine(words, actions) {
  const line = parsedWords(words, actions);
  return line.kind === "wrong" && words.includes("--json") ? { ...line, json: !0 } : line;
}
function parsedWords([name, ...rest], actions) {
  if (name === "help" && rest[0] !== void 0)
    return parsedWords([rest[0], "--help"], actions);
  if (name === void 0 || name === "--help" || name === "-h" || name === "help")
    return { kind: "help" };
  const command = commandOf(name, actions);
  if (command === void 0) {
    const known = [...Object.keys(commands), ...Object.keys(actions)];
    return { kind: "wrong", why: `There is no command "${name}"${(0,nearest_name/* didYouMean */.a)(name, known)}. See --help.` };
  }
  return rest.includes("--help") || rest.includes("-h") ? { kind: "help", command: name } : withInputs(command, rest.filter((word) => word !== "--json"), actions, rest.includes("--json"));
}
function commandOf(name, actions) {
  if (Object.hasOwn(commands, name))
    return commands[name];
  const action = Object.hasOwn(actions, name) ? actions[name] : void 0;
  return action && { action: name, about: action.title };
}
function withInputs(command, words, actions, json) {
  const known = (0,older_names/* withOlderNames */.FX)(actions[command.action]?.inputs ?? {}), given = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "", [, name, written] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === void 0)
      return { kind: "wrong", why: `"${word}" belongs to no option. Write --name value.` };
    const input = Object.hasOwn(known, name) ? known[name] : void 0;
    if (input === void 0)
      return { kind: "wrong", why: `There is no option --${name}${(0,nearest_name/* didYouMean */.a)(name, Object.keys(known))}. See --help.` };
    if (Object.hasOwn(command.fixed ?? {}, name))
      return { kind: "wrong", why: `--${name} is given by the command itself.` };
    if (Object.hasOwn(given, name))
      return { kind: "wrong", why: `--${name} is given twice.` };
    const next = words[at + 1];
    if (written !== void 0)
      given[name] = written;
    else if (next !== void 0 && !next.startsWith("--"))
      given[name] = next, at += 1;
    else if (isSwitch(input))
      given[name] = "true";
    else
      return { kind: "wrong", why: `--${name} needs a value: ${input.allowed}.` };
  }
  return { kind: "run", action: command.action, inputs: { ...command.default, ...given, ...command.fixed }, json };
}
function isSwitch({ type }) {
  return type.type === "boolean";
}

var listed = __webpack_require__(66875);
;// CONCATENATED MODULE: ./lib/bundled/cli/ready-line.js



const places = [
  "settings",
  "rehearsal-folder",
  "server",
  "server-share",
  "installer-run",
  "work-folder"
], goesOn = ["waits-for-person", "waits-for-restart", "cut-off"];
function readyLines(run, status, program) {
  const { next, state, wayBack, backupSet } = status, isNext = Object.keys(next.inputs).length > 0 || goesOn.includes(state), back = { mode: "plan", scope: "roll-back", "backup-path": backupSet ?? "" }, restoring = { ...run, action: "restore-backup" };
  return [
    ...wayBack === void 0 || backupSet === void 0 ? [] : ["To go back:", ...lineOf(restoring, back, placesOf(run), program)],
    ...isNext ? ["To go on:", ...nextLine(run, next, program)] : []
  ];
}
function nextLine(run, { action: named, inputs }, program) {
  const isLook = "mode" in inputs && !("mode" in (program.actions[run.action]?.inputs ?? {})), action = named ?? (isLook ? "upgrade" : run.action), given = action === run.action && !Object.hasOwn(inputs, "approved-plan") ? run.inputs : placesOf(run);
  return lineOf({ ...run, action }, inputs, inputs.mode === "plan" ? withoutApproval(given) : given, program);
}
function withoutApproval(given) {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !ofApproval.includes(name)));
}
const ofApproval = [
  "approved-plan",
  "approved-plan-file",
  "require-approval",
  "completed-operator-steps"
];
function placesOf({ inputs }) {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => places.includes(name)));
}
function lineOf({ action }, wanted, given, { actions, bundles }) {
  const inputs = actions[action]?.inputs ?? {}, all = Object.entries({ ...given, ...wanted }).filter(([name2]) => name2 in inputs), isWritten = ([name2, value]) => !/["\r\n]/.test(value) && (Object.hasOwn(wanted, name2) || inputs[name2]?.isSecret !== !0), written = all.filter(isWritten), left = all.filter((one) => !written.includes(one)).map(([name2]) => `--${name2}`), { name, without } = commandFor(action, Object.fromEntries(all), inputs), options = written.flatMap(([name2, value]) => without.has(name2) ? [] : [optionText(name2, value)]), line = [programLine(bundles), name, ...options].join(" ");
  return left.length === 0 ? [line] : [`Give ${(0,listed/* listed */.KE)(left)} again, too: not shown here.`, line];
}
function programLine(bundles) {
  const program = (0,external_node_path_.join)(bundles, "cli"), near = (0,external_node_path_.relative)(process.cwd(), program), isBelow = near !== "" && !near.startsWith("..") && !(0,external_node_path_.isAbsolute)(near);
  return `node ${quoted((isBelow ? near : program).replaceAll(external_node_path_.sep, "/"))}`;
}
function commandFor(action, given, inputs) {
  const effective = (name) => given[name] ?? inputs[name]?.default;
  for (const [name, command] of Object.entries(commands)) {
    const means = { ...command.default, ...command.fixed }, isApproved = Object.hasOwn(given, "approved-plan"), isSame = Object.entries(means).every(([input, value]) => effective(input) === value || isApproved && input === "require-approval");
    if (command.action === action && isSame)
      return { name, without: new Set(Object.keys(means)) };
  }
  return { name: action, without: /* @__PURE__ */ new Set() };
}
function optionText(name, value) {
  return `--${name}${value.startsWith("--") ? "=" : " "}${quoted(value)}`;
}
function quoted(value, isWindows = process.platform === "win32") {
  return /^[\w.,:@+=/-]+$/.test(value) ? value : isWindows ? `"${value.replace(/\\+$/, "$&$&")}"` : `'${value.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/bundled/cli/run-command-line.js









const exitCodes = { done: 0, failed: 1, wrong: 2, stopped: 3 };
async function runCommandLine(words, actions, from) {
  const line = parseCommandLine(words, actions);
  if (line.kind === "help")
    return console.log(helpText(line.command, actions));
  if (line.kind === "wrong") {
    console.error(line.why), process.exitCode = exitCodes.wrong, line.json && printJson({ exitCode: exitCodes.wrong, error: { message: line.why } });
    return;
  }
  const stream = line.json ? process.stderr : process.stdout, style = styleFor(stream);
  let error;
  const run = await runBundle({
    ...line,
    ...from,
    hasEnd: actions[line.action]?.changesServer === !0,
    onLine(text) {
      const shown = shownLine(text, style);
      shown !== void 0 && stream.write(`${shown}
`), error = errorOf(text) ?? error;
    }
  }), status = statusOf(run), exitCode = exitCodeOf(run, status);
  process.exitCode = exitCode;
  const program = { actions, bundles: from.bundles };
  if (status !== void 0)
    for (const one of readyLines(line, status, program))
      stream.write(`${one}
`);
  if (!line.json)
    return;
  const { action } = line;
  printJson({
    action,
    exitCode,
    outputs: run.outputs,
    ...(0,json/* omitUndefined */.Oy)({ status, error: run.exitCode === 0 ? void 0 : error })
  });
}
function printJson(result) {
  console.log(JSON.stringify(result, void 0, 2));
}
function errorOf(line) {
  const { command, data } = commandIn(line);
  if (command !== "error")
    return;
  const message = decoded(data), code = /\nMore: \S*#([\w%.-]+)$/.exec(message)?.[1];
  return (0,json/* omitUndefined */.Oy)({ code, message });
}
function exitCodeOf({ exitCode, outputs }, status) {
  return exitCode !== 0 ? status?.state === "waits-for-decision" ? exitCodes.stopped : exitCodes.failed : outputs["stopped-for"] ? exitCodes.stopped : exitCodes.done;
}
function statusOf({ outputs }) {
  const path = outputs["status-path"];
  return path ? JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) : void 0;
}
const exitCodeLines = [
  "0  done, planned, or nothing left to do",
  "1  failed or blocked: the last lines show what to do",
  "2  the command line is wrong; nothing was touched",
  "3  stopped: a person, a restart or a decision has to come first"
];
function helpText(command, actions) {
  return command === void 0 ? overview(actions) : helpOf(command, actions);
}
function overview(actions) {
  const words = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`), others = Object.entries(actions).filter(([name]) => !Object.hasOwn(commands, name));
  return [
    "Upgrades PhoneFactor Agent 5.x to Azure Multi-Factor Authentication Server, from a terminal on the server.",
    "",
    "node dist/cli <command> [--name value ...] [--json]",
    "",
    "Commands",
    ...words,
    "",
    "Every action is a command, too",
    ...others.map(([name, { title }]) => `  ${name.padEnd(24)}${title}`),
    "",
    "For all commands",
    "  --help    what the command does, and its options; help <command> is the same",
    "  --json    outputs, status and error as JSON; the log goes to the error stream",
    "",
    "Lock, journal, approval and backup sets are the same as for the actions: a run from here and one of a workflow continue",
    "each other. Colours only on a terminal, and not where NO_COLOR is set.",
    "",
    "Exit codes",
    ...exitCodeLines.map((line) => `  ${line}`)
  ].join(`
`);
}
function helpOf(name, actions) {
  const command = commandOf(name, actions), action = command && actions[command.action];
  if (command === void 0 || action === void 0)
    return overview(actions);
  const { description, inputs } = action, options = Object.entries(inputs).filter(([input]) => !Object.hasOwn(command.fixed ?? {}, input)).flatMap(([input, about]) => {
    const usual = command.default?.[input] ?? about.default, more = [about.required ? "Needed." : "", usual === void 0 ? "" : `By default ${usual}.`];
    return [
      `  --${input}${isSwitch(about) ? "" : " <value>"}`,
      ...wrapped([about.description, ...more].filter((text) => text !== "").join(" ")).map((line) => `      ${line}`)
    ];
  });
  return [`node dist/cli ${name} [--name value ...]`, "", ...wrapped(description), "", "Options", ...options].join(`
`);
}
const widest = 100;
function wrapped(text) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    last === void 0 || last.length + word.length + 1 > widest ? lines.push(word) : lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
function styleFor(stream) {
  return (styles, text) => (0,external_node_util_.styleText)(styles, text, { stream });
}
const colours = { error: "red", warning: "yellow", notice: "cyan" };
function hasColours(style) {
  return style("bold", "-") !== "-";
}
function commandIn(line) {
  const [, command = "", properties = "", data = ""] = /^::(\w+(?:-\w+)?)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  return { command, properties, data };
}
function shownLine(line, style) {
  const { command, properties, data } = commandIn(line);
  switch (command) {
    case "":
      return hasColours(style) ? line : (0,external_node_util_.stripVTControlCharacters)(line);
    case "group":
      return style("bold", `> ${decoded(data)}`);
    case "error":
    case "warning":
    case "notice": {
      const title = decoded(/title=([^,]*)/.exec(properties)?.[1] ?? ""), lines = decoded(data).split(`
`);
      return [style(colours[command], `! ${title}`), ...lines.map((one) => `    ${one}`)].join(`
`);
    }
    default:
      return;
  }
}
function decoded(text) {
  return text.replaceAll("%0A", `
`).replaceAll("%0D", "").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}
async function runBundle(request) {
  const { action, inputs, bundles, hasEnd, onLine } = request, folder = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mfa-server-upgrade");
  (0,external_node_fs_.mkdirSync)(folder, { recursive: !0 });
  const files = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, "run-")), output = (0,external_node_path_.join)(files, "output"), state = (0,external_node_path_.join)(files, "state"), summary = (0,external_node_path_.join)(files, "summary.md");
  for (const file of [output, state, summary])
    (0,external_node_fs_.writeFileSync)(file, "");
  const keep = () => {
  };
  process.on("SIGINT", keep);
  try {
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]), environment = {
      ...withoutInputs(request.environment),
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary
    }, given = { ...environment, ...Object.fromEntries(variables) }, exitCode = await runProgram((0,external_node_path_.join)(bundles, action, "index.js"), given, onLine), left = Object.entries(valuesIn(state)).map(([name, value]) => [`STATE_${name}`, value]);
    return hasEnd && left.length > 0 && await runProgram((0,external_node_path_.join)(bundles, action, "post.js"), { ...environment, ...Object.fromEntries(left) }, onLine), { exitCode, outputs: valuesIn(output) };
  } finally {
    process.off("SIGINT", keep), (0,external_node_fs_.rmSync)(files, { recursive: !0, force: !0 });
  }
}
function withoutInputs(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
}
async function runProgram(program, environment, onLine) {
  const child = (0,external_node_child_process_.spawn)(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"], env: environment }), ended = new Promise((resolve, reject) => {
    child.on("error", reject), child.on("close", (code) => resolve(code ?? 1));
  });
  for await (const line of (0,external_node_readline_.createInterface)({ input: child.stdout }))
    onLine(line);
  return ended;
}
function valuesIn(path) {
  const found = [...(0,external_node_fs_.readFileSync)(path, "utf8").matchAll(/^([^=<\n]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
}


})

};
