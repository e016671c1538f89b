export const id = 7087;
export const ids = [7087,9846];
export const modules = {

88881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ isSettable),
  ap: () => (/* binding */ isLateValue),
  eX: () => (/* binding */ wizardWord),
  jp: () => (/* binding */ inputClasses),
  t8: () => (/* binding */ isKept),
  u6: () => (/* binding */ inputClassOf)
});
const inputClasses = {
  "accept-no-way-back": "identity",
  "allow-other-places": "identity",
  "allow-unencrypted": "identity",
  "application-pool": "identity",
  architectures: "identity",
  "artifact-name": "identity",
  "backup-destination": "identity",
  component: "identity",
  components: "identity",
  "create-missing-folders": "identity",
  // Older name of backup-destination and package-destination, in settings files.
  destination: "identity",
  "do-not-reinstall": "identity",
  "keep-backups": "identity",
  merge: "identity",
  "mobile-app-virtual-directory": "identity",
  "old-installers": "identity",
  "old-only": "identity",
  original: "identity",
  output: "identity",
  "package-destination": "identity",
  overwrite: "identity",
  pristine: "identity",
  "public-address": "identity",
  recipients: "identity",
  "retention-days": "identity",
  scope: "identity",
  // But for one value, see `isLateValue`.
  "setup-arguments": "identity",
  target: "identity",
  "target-version": "identity",
  upload: "identity",
  "user-portal-virtual-directory": "identity",
  "web-service-sdk-url": "identity",
  "web-service-sdk-virtual-directory": "identity",
  // Another one has another journal.
  "work-folder": "identity",
  "accept-pending-restart": "late",
  // Decisions may be added for a conflict that is seen later; those that were approved stay.
  carry: "late",
  keep: "late",
  report: "late",
  "backup-path": "late",
  // What a person has done is a step less.
  "completed-operator-steps": "late",
  "data-file": "late",
  // What a package is accepted by; the hash of each package is part of what is approved.
  "expected-signer": "late",
  "from-other-server": "late",
  "install-path": "late",
  "package-sha256": "late",
  "product-codes": "late",
  "product-names": "late",
  "server-before": "late",
  // What the setup program is accepted by; its hash is part of the step that runs it.
  "setup-sha256": "late",
  "web-applications": "late",
  "when-records-differ": "late",
  // The hash is part of what is approved.
  "package-folder": "place",
  "setup-path": "place",
  "approval-environment": "free",
  "approved-plan": "free",
  "approved-plan-file": "free",
  "fail-on-stop": "free",
  "github-token": "free",
  identity: "free",
  "identity-file": "free",
  "installer-time-limit": "free",
  mode: "free",
  "notify-issue": "free",
  "notify-webhook": "free",
  reason: "free",
  // What is shown, not what is done.
  "secret-names": "free",
  "shown-names": "free",
  "rehearsal-folder": "free",
  "release-lock": "free",
  // A plan names its server, and its digest covers that name.
  server: "free",
  "server-share": "free",
  // What an installer does is the same.
  "installer-run": "free",
  // From where a set is downloaded: the folder and the hash of the set are part of what is approved.
  repository: "free",
  "require-approval": "free",
  "restore-backup/artifact-name": "free",
  "run-id": "free",
  settings: "free",
  "service-time-limit": "free",
  // Their names are part of the step that uses them; no plan keeps a value.
  "setup-secrets": "free",
  "upload-time-limit": "free",
  // Its steps name the folder.
  "restore-backup/backup-path": "identity",
  "restore-backup/from-other-server": "identity"
};
const keptOfFree = [
  "installer-time-limit",
  "reason",
  "repository",
  "restore-backup/artifact-name",
  "run-id",
  "secret-names",
  "shown-names",
  "service-time-limit",
  "upload-time-limit"
], ofOneRun = ["completed-operator-steps", "when-records-differ"];
function isKept(action, input) {
  return ofOneRun.includes(input) ? !1 : keptOfFree.includes(input) || keptOfFree.includes(`${action}/${input}`) || ["identity", "late", "place"].includes(inputClassOf(action, input) ?? "free");
}
const placesOfServer = ["server", "server-share", "installer-run"];
function isSettable(input) {
  return placesOfServer.includes(input) || isKept("", input) && !input.includes("/");
}
function inputClassOf(action, input) {
  return inputClasses[`${action}/${input}`] ?? inputClasses[input];
}
const wizardWord = "wizard";
function isLateValue(input, value) {
  return input === "setup-arguments" && value === wizardWord;
}


}),

19632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetOf: () => (/* binding */ fleetOf)
});

var json = __webpack_require__(23868);
var listed = __webpack_require__(66875);
var user_error = __webpack_require__(83686);
var configuration_facts = __webpack_require__(3928);
;// CONCATENATED MODULE: ./lib/bundled/fleet/matrix.js
const githubMatrixLimit = 256;
function matrixOf(wave) {
  const include = wave.servers.flatMap(jobOf);
  return include.length === 0 ? void 0 : { include };
}
function matrixOfServers(waves) {
  return { include: waves.flatMap(({ servers }) => servers.flatMap(jobOf)).slice(0, 256) };
}
function jobOf({ name, group, phase, runner, environment = "" }) {
  return runner === void 0 ? [] : [{ server: name, group, phase, runner: JSON.stringify(runner), environment }];
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/next-waves.js

function nextWaves(waves, windows, now, limit) {
  const matrices = [];
  let minutes = 0, closed;
  for (const wave of waves) {
    const begin = new Date(now.getTime() + minutes * 6e4);
    if (closed !== void 0 && !endsBefore(closed, wave, begin))
      continue;
    const waiting = whyNotNow(wave, windows, begin);
    if (closed === void 0 && waiting?.opens !== void 0) {
      closed = waiting;
      continue;
    }
    if (waiting !== void 0)
      return { matrices, waitsFor: closed?.reason ?? waiting.reason };
    if (matrices.length === limit)
      return { matrices, waitsFor: `No more than ${limit} waves in one run.` };
    const matrix = matrixOf(wave);
    matrix !== void 0 && matrices.push(matrix), minutes += wave.minutes;
  }
  return { matrices, ...closed !== void 0 && { waitsFor: closed.reason } };
}
function endsBefore({ opens }, { anyTime, minutes }, begin) {
  return anyTime === !0 && begin.getTime() + minutes * 6e4 <= (opens ?? 0);
}
function whyNotNow(wave, windows, begin) {
  const [step] = wave.operatorSteps;
  if (step !== void 0)
    return { reason: `Wave ${wave.number}: a person has to act. ${step.title}.` };
  const window = wave.window === void 0 ? void 0 : windows?.[wave.window];
  if (window === void 0)
    return;
  const [starts, ends] = [Date.parse(window.starts), Date.parse(window.ends)];
  if (begin.getTime() < starts)
    return { reason: `Wave ${wave.number}: its window "${wave.window}" opens at ${window.starts}.`, opens: starts };
  if (!(begin.getTime() + wave.minutes * 6e4 <= ends))
    return {
      reason: `Wave ${wave.number} takes about ${wave.minutes} minutes and would not end before its window "${wave.window}" closes at ${window.ends}.`
    };
}

var parse_fleet_file = __webpack_require__(36147);
var digest = __webpack_require__(70766);
var work_minutes = __webpack_require__(54435);
;// CONCATENATED MODULE: ./lib/bundled/fleet/estimate.js

const assumed = {
  "mfa-server": usual([
    "backup",
    ...repeated("removal", 4),
    "server-setup",
    "service-start",
    "activation",
    ...repeated("web-component", 2),
    "merge"
  ]),
  "sdk-server": usual(["backup", ...repeated("removal", 2), ...repeated("web-component", 2), "merge"]),
  "web-server": usual(["backup", ...repeated("removal", 2), ...repeated("web-component", 2), "merge", "merge"]),
  "adfs-adapter": 30
};
function usual(works) {
  return (0,work_minutes/* roundedMinutes */.v)(works.reduce((sum, work) => sum + work_minutes/* assumedMinutes */.G[work], 0));
}
function repeated(work, times) {
  return new Array(times).fill(work);
}
const measurementsNeeded = 3;
function estimatesOf(members, results, fleet) {
  const taken = Map.groupBy(members.flatMap((member) => durationOf(member, results)), ({ role }) => role), estimate = (role) => {
    const minutes = (taken.get(role) ?? []).map((one) => one.minutes).sort((a, b) => a - b), median = minutes[Math.floor(minutes.length / 2)];
    if (median !== void 0 && minutes.length >= measurementsNeeded)
      return { minutes: median, source: "measured" };
    const given = fleet?.estimates?.[role];
    return given === void 0 ? { minutes: assumed[role], source: "assumed" } : { minutes: given, source: "fleet-file" };
  };
  return {
    "mfa-server": estimate("mfa-server"),
    "sdk-server": estimate("sdk-server"),
    "web-server": estimate("web-server"),
    "adfs-adapter": estimate("adfs-adapter")
  };
}
function durationOf(member, results) {
  const { role } = member.server, result = results.get(member);
  if (role === void 0 || result?.outcome !== "upgraded")
    return [];
  const minutes = Math.ceil((Date.parse(result.ended) - Date.parse(result.began)) / 6e4);
  return minutes < 1 ? [] : [{ role, minutes }];
}
function minutesInParallel(jobs, lanes) {
  const ends = new Array(Math.min(Math.max(lanes, 1), Math.max(jobs.length, 1))).fill(0);
  for (const minutes of [...jobs].sort((a, b) => b - a)) {
    const lane = ends.indexOf(Math.min(...ends));
    ends[lane] = (ends[lane] ?? 0) + minutes;
  }
  return Math.max(...ends);
}

var step_ids = __webpack_require__(49543);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-steps.js

function promoteStepId(server) {
  return `promote-${server.toLowerCase()}`;
}
function adfsAdapterStepId(server) {
  return `upgrade-adfs-adapter-${server.toLowerCase()}`;
}
function promoteStep({ name, primary, promote }) {
  if (!(promote === void 0 || primary === void 0))
    return {
      id: promoteStepId(promote.name),
      title: `Promote ${promote.name} in the group "${name}"`,
      instructions: [
        `On ${promote.name}, open the Multi-Factor Authentication Server console and look at the Status page: it must list all servers of the group and show ${primary.name} as the master.`,
        `If ${promote.name} does not reach ${primary.name}, stop: to promote it now would make a second master.`,
        `Promote ${promote.name} on the Status page and wait until ${primary.name} is shown as a subordinate.`,
        "Confirm this step once the console shows it."
      ],
      proof: "said",
      blocking: !0
    };
}
function adfsAdapterStep(server) {
  return {
    id: adfsAdapterStepId(server),
    title: `Upgrade the AD FS adapter on ${server}`,
    instructions: [
      "Choose a time in which sign-ins without the second factor can be borne: from the moment you clear the provider until you select it again, AD FS does not ask for it.",
      `On ${server}, save the settings: Export-AdfsAuthenticationProviderConfigurationData -Name WindowsAzureMultiFactorAuthentication -FilePath <file>.`,
      "Clear the provider in the AD FS policy for multi-factor authentication.",
      "Run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication and restart the service adfssrv on every node of the farm.",
      "Remove the old adapter, install the one that the upgraded MFA Server brings, and run its register script.",
      "Restart the service adfssrv on every node, select the provider in the policy again, and sign in once with the second factor.",
      "Confirm this step once that sign-in has worked."
    ],
    proof: "said",
    blocking: !0
  };
}
function requireKnownSteps(confirmed, groups, members) {
  const ofFleet = [
    ...groups.flatMap((group) => promoteStep(group)?.id ?? []),
    ...members.map(({ name }) => adfsAdapterStepId(name))
  ];
  (0,step_ids/* requireKnownIds */.vW)(confirmed, /* @__PURE__ */ new Set([...ofFleet, ...step_ids/* operatorStepIds */.x3]), "Correct completed-operator-steps: the summary of the plan of the fleet has the id of each step.");
}

var nearest_name = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/bundled/fleet/members.js


function membersOf(servers) {
  const all = [...Map.groupBy(servers, ({ name }) => name.toLowerCase()).values()].flatMap((same) => distinguished(same)).sort(byName), index = /* @__PURE__ */ new Map();
  for (const member of all) {
    index.set(member.name.toLowerCase(), member);
    const full = fullName(member.server).toLowerCase();
    index.set(full, member);
  }
  const find = (name) => index.get(name.toLowerCase());
  return { all, find, named: (name, fleet, path) => find(name) ?? unknown(name, index.keys(), fleet, path) };
}
function byName(one, other) {
  const [left, right] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
function distinguished(same) {
  const [first] = same;
  if (first !== void 0 && same.length === 1)
    return [{ name: first.name, server: first }];
  const byFullName = Map.groupBy(same, (server) => fullName(server).toLowerCase());
  for (const twice of byFullName.values())
    if (twice.length > 1)
      throw twiceSeen(twice);
  return same.map((server) => ({ name: fullName(server), server }));
}
function fullName({ name, domain }) {
  return domain === void 0 ? name : `${name}.${domain}`;
}
function twiceSeen(servers) {
  const sources = servers.map(({ source }) => source).join(", ");
  return new user_error/* UserError */.y("inventory-twice", `There are ${servers.length} inventories of ${servers[0]?.name}: ${sources}.`, "Leave only the newest inventory of each server.");
}
function unknown(name, known, fleet, path) {
  throw new user_error/* UserError */.y("fleet-server-unknown", `${fleet.placeOf(path)}: there is no inventory of "${name}", or the short name fits several servers${(0,nearest_name/* didYouMean */.a)(name, known)}.`, 'Take an inventory of it with the action "inspect", correct the name, or write the full DNS name.');
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/groups.js


function groupServers(members, fleet) {
  const groupOf = assigned(members, fleet), ungrouped = members.all.filter((member) => member.server.role !== void 0 && !groupOf.has(member)), servers = ungrouped.filter(({ server }) => server.role === "mfa-server"), [only] = servers;
  groupOf.size === 0 && only !== void 0 && servers.length === 1 && groupOf.set(only, only.name);
  for (const member of ungrouped) {
    const host = groupOf.has(member) ? void 0 : groupOfSdk(member, members, groupOf);
    host !== void 0 && groupOf.set(member, host);
  }
  const groups = [...Map.groupBy(groupOf.keys(), (member) => groupOf.get(member) ?? "")].map(([name, list]) => describe(name, list, members, fleet)).sort(byName), lost = ungrouped.filter((member) => !groupOf.has(member));
  return { groups, findings: [...lost.map(withoutGroup), ...groups.flatMap(groupFindings)] };
}
function assigned(members, fleet) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const [name, { servers }] of Object.entries(fleet?.file.groups ?? {}))
    for (const [index, server] of servers.entries()) {
      if (fleet === void 0)
        continue;
      const path = ["groups", name, "servers", index], member = members.named(server, fleet, path), other = groupOf.get(member);
      if (other !== void 0)
        throw inTwoGroups(member.name, other, name, fleet.placeOf(path));
      groupOf.set(member, name);
    }
  return groupOf;
}
function inTwoGroups(server, one, other, place) {
  const what = one === other ? `twice in the group "${one}"` : `in the groups "${one}" and "${other}"`;
  return new user_error/* UserError */.y("fleet-server-twice", `${place}: ${server} is ${what}.`, "Name each server once.");
}
function groupOfSdk(member, members, groupOf) {
  const hosts = member.server.sdkHosts.map((host) => groupOf.get(members.find(host) ?? member)), [first] = hosts;
  return hosts.every((group) => group === first) ? first : void 0;
}
function describe(name, list, members, fleet) {
  const settings = fleet?.file.groups?.[name] ?? {}, sorted = [...list].sort(byName), mfaServers = sorted.filter(({ server }) => server.role === "mfa-server"), partner = (key) => {
    const server = settings[key];
    return fleet === void 0 || server === void 0 ? void 0 : mfaServerOf(members.named(server, fleet, ["groups", name, key]), mfaServers, fleet, [name, key]);
  }, only = mfaServers.length === 1 ? mfaServers[0] : void 0;
  return {
    name,
    members: sorted,
    mfaServers,
    primary: partner("primary") ?? only,
    promote: partner("promote"),
    settings
  };
}
function mfaServerOf(member, mfaServers, fleet, [group, key]) {
  if (mfaServers.includes(member))
    return member;
  throw new user_error/* UserError */.y("fleet-not-an-mfa-server", `${fleet.placeOf(["groups", group, key])}: ${member.name} is no MFA server of the group "${group}": its inventory (${member.server.source}) shows no agent, or it is not in the list of servers.`, `Name a server of this group that has the agent as ${key}.`);
}
function withoutGroup({ name, server }) {
  const sdk = server.sdkHosts.length > 0 ? ` It calls the Web Service SDK on ${server.sdkHosts.join(", ")}.` : "";
  return {
    server: name,
    code: "group-unknown",
    message: `Nothing shows with which servers ${name} belongs together.${sdk}`,
    advice: "Name it in a group of the settings file (groups.<name>.servers).",
    input: "settings"
  };
}
function groupFindings({ name, mfaServers, primary, promote }) {
  return promote !== void 0 && promote === primary ? [promotesPrimary(name, promote.name)] : primary !== void 0 || mfaServers.length === 0 ? [] : [
    {
      group: name,
      code: "primary-unknown",
      message: `The group "${name}" has ${mfaServers.length} MFA servers (${mfaServers.map((one) => one.name).join(", ")}), and no inventory shows which is the primary.`,
      advice: `Look at the Status page of the console on one of them and write it into the settings file (groups.${name}.primary).`,
      input: "settings"
    }
  ];
}
function promotesPrimary(group, server) {
  return {
    group,
    code: "promotes-primary",
    message: `The settings file names ${server} as the primary and as the server to promote.`,
    advice: 'Name a subordinate to promote, or leave "promote" out.',
    input: "settings"
  };
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-plan.js
const phases = ["subordinate", "primary", "sdk-server", "web-server", "adfs-adapter"];

;// CONCATENATED MODULE: ./lib/bundled/fleet/order.js



function phaseOf(member, group) {
  const { role } = member.server;
  return role === "mfa-server" ? member === group.primary ? "primary" : "subordinate" : role ?? "web-server";
}
function orderOf(groups, settings, members, fleet) {
  const nodes = [], nodeOf = /* @__PURE__ */ new Map(), gatesOf = new Map(groups.map((group) => [group, chainGroup(group, nodes, nodeOf)])), ordered = { nodes, nodeOf, gatesOf };
  return fleet !== void 0 && (linkGroups(groups, ordered, fleet), linkServers(settings, ordered, members, fleet)), refuseCycles(nodes, fleet), ordered;
}
function order_link(before, after) {
  before.next.push(after), after.previous.push(before);
}
function chainGroup(group, nodes, nodeOf) {
  const gate = () => ({ name: `group "${group.name}"`, group, next: [], previous: [] }), byPhase = Map.groupBy(group.members, (member) => phaseOf(member, group)), start = gate();
  nodes.push(start);
  let last = start;
  for (const phase of phases.filter((one) => byPhase.has(one))) {
    const end = gate();
    for (const member of byPhase.get(phase) ?? []) {
      const node = { name: member.name, group, member, phase, next: [], previous: [] };
      order_link(last, node), order_link(node, end), nodeOf.set(member, node), nodes.push(node);
    }
    nodes.push(end), last = end;
  }
  return { start, end: last };
}
function linkGroups(groups, { gatesOf }, fleet) {
  const byName = new Map(groups.map((group) => [group.name, gatesOf.get(group)]));
  for (const { name, settings } of groups)
    for (const [index, earlier] of (settings.after ?? []).entries()) {
      const [before, after] = [byName.get(earlier), byName.get(name)];
      if (before === void 0)
        throw unknownGroup(earlier, groups, fleet.placeOf(["groups", name, "after", index]));
      after !== void 0 && order_link(before.end, after.start);
    }
}
function linkServers(settings, { nodeOf }, members, fleet) {
  for (const [member, { key, settings: own }] of settings)
    for (const [index, earlier] of (own.after ?? []).entries()) {
      const before = nodeOf.get(members.named(earlier, fleet, ["servers", key, "after", index])), after = nodeOf.get(member);
      before !== void 0 && after !== void 0 && order_link(before, after);
    }
}
function unknownGroup(name, groups, place) {
  const known = groups.map((one) => one.name);
  return new user_error/* UserError */.y("fleet-group-unknown", `${place}: there is no group "${name}"${(0,nearest_name/* didYouMean */.a)(name, known)}.`, 'Write the name as it is written below "groups" of the settings file.');
}
function refuseCycles(nodes, fleet) {
  const waiting = new Map(nodes.map((node) => [node, node.previous.length])), free = nodes.filter(({ previous }) => previous.length === 0);
  for (let node = free.pop(); node !== void 0; node = free.pop()) {
    waiting.delete(node);
    for (const next of node.next) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left), left === 0 && free.push(next);
    }
  }
  const [stuck] = waiting.keys();
  if (stuck !== void 0)
    throw cycleError(cycleThrough(stuck, waiting), fleet);
}
function cycleThrough(stuck, waiting) {
  const path = [], seen = /* @__PURE__ */ new Map();
  let node = stuck;
  for (; node !== void 0 && !seen.has(node); )
    seen.set(node, path.length), path.push(node), node = node.previous.find((one) => waiting.has(one));
  return path.slice(node === void 0 ? 0 : seen.get(node)).reverse();
}
function cycleError(cycle, fleet) {
  const names = cycle.map(({ name }) => name).filter((name, index, all) => name !== all[index - 1]), [first] = names, shown = [...names, ...first === void 0 || names.length > 1 && names.at(-1) === first ? [] : [first]], place = fleet?.placeOf(placeOfCycle(cycle)) ?? "fleet";
  return new user_error/* UserError */.y("fleet-cycle", `${place}: the order is a circle: ${shown.join(" before ")}.`, `Remove one of the "after" entries. Inside a group the product's order applies: subordinates, primary, Web Service SDK, web servers, AD FS adapters.`);
}
function placeOfCycle(cycle) {
  const names = new Set(cycle.map((node) => node.name)), server = cycle.find(({ member, previous }) => member !== void 0 && previous.some((one) => one.member && names.has(one.name)));
  return server !== void 0 ? ["servers", server.name, "after"] : ["groups", cycle[0]?.group?.name ?? "", "after"];
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/outline.js



function describeGroups(groups, waves) {
  const wavesOf = /* @__PURE__ */ new Map();
  for (const wave of waves)
    for (const { group, role } of wave.servers) {
      const known = wavesOf.get(group) ?? { first: wave, last: wave };
      known.last = wave, role === "mfa-server" && (known.firstMfa ??= wave, known.lastMfa = wave), wavesOf.set(group, known);
    }
  return groups.map(({ name, members, mfaServers, primary }) => {
    const found = wavesOf.get(name);
    return {
      name,
      servers: members.length,
      ...primary === void 0 ? {} : { primary: primary.name },
      ...found === void 0 ? {} : { firstWave: found.first.number, lastWave: found.last.number },
      mixedMinutes: mfaServers.length > 1 ? minutesBetween(found?.firstMfa, found?.lastMfa) : 0
    };
  });
}
function minutesBetween(first, last) {
  return first === void 0 || last === void 0 ? 0 : last.beginsAfterMinutes + last.minutes - first.beginsAfterMinutes;
}
function limitFindings(outlines, waves, groups, fleet) {
  const limit = fleet?.file["mixed-versions-minutes"], mixed = outlines.filter(({ mixedMinutes }) => mixedMinutes > 0);
  return {
    blockers: [...(limit === void 0 ? [] : mixed.filter(({ mixedMinutes }) => mixedMinutes > limit)).map((group) => mixedTooLong(group, limit ?? 0)), ...windowFindings(waves, fleet)],
    warnings: [
      ...limit === void 0 && mixed.length > 0 ? [noLimit(mixed)] : [],
      ...groups.flatMap((group) => group.mfaServers.length > 1 ? orderNotDocumented(group) : [])
    ]
  };
}
function mixedTooLong({ name, mixedMinutes }, limit) {
  return {
    group: name,
    code: "mixed-too-long",
    message: `The group "${name}" would have two versions for about ${mixedMinutes} minutes; the settings file allows ${limit}.`,
    advice: `Let more of its servers be upgraded at once (groups.${name}.at-once), or allow more (mixed-versions-minutes).`,
    input: "settings"
  };
}
function noLimit(mixed) {
  const longest = Math.max(...mixed.map(({ mixedMinutes }) => mixedMinutes));
  return {
    code: "mixed-without-limit",
    message: `${(0,listed/* counted */.hS)(mixed.length, "group has", "groups have")} two versions for a while, the longest for about ${longest} minutes: sign-ins work, but the old consoles are read-only until all servers of a group are upgraded.`,
    advice: "Write into the settings file how long that may last (mixed-versions-minutes); the plan is then checked.",
    input: "settings"
  };
}
function orderNotDocumented({ name, members }) {
  return members.some(({ server }) => server.components.some((one) => one.generation === "phonefactor")) ? [
    {
      group: name,
      code: "order-not-documented",
      message: `The order "subordinates before the primary" is documented for version 6 and later. For the PhoneFactor 5 servers of "${name}" no order is documented, and it is not known whether a new subordinate reads from an old primary.`,
      advice: "Rehearse, upgrade the canary group first, and see on the Status page that its servers replicate."
    }
  ] : [];
}
function windowFindings(waves, fleet) {
  return Object.entries(fleet?.file.windows ?? {}).flatMap(([name, { starts, ends }]) => {
    const last = waves.findLast(({ window }) => window === name), needed = last === void 0 ? 0 : last.beginsAfterMinutes + last.minutes, length = Math.floor((Date.parse(ends) - Date.parse(starts)) / 6e4);
    return needed <= length ? [] : [windowTooShort(name, needed, length)];
  });
}
function windowTooShort(name, needed, length) {
  return {
    code: "window-too-short",
    message: `The waves of the window "${name}" take about ${needed} minutes; it lasts ${length}.`,
    advice: "Lengthen the window, move groups to another one, or run more servers in parallel (max-parallel).",
    input: "settings"
  };
}
function describeWaves(planned, facts) {
  const begins = /* @__PURE__ */ new Map();
  return planned.map(({ window, isFree, nodes }, index) => {
    const servers = nodes.flatMap((node) => describeServer(node, facts)), beginsAfterMinutes = begins.get(window) ?? 0, minutes = minutesInParallel(servers.map((server) => server.minutes), facts.maxParallel);
    return begins.set(window, beginsAfterMinutes + minutes), {
      number: index + 1,
      canary: facts.canary !== void 0 && nodes.every(({ group }) => group === facts.canary),
      ...window === void 0 ? {} : { window },
      ...isFree && { anyTime: !0 },
      operatorSteps: nodes.flatMap(stepsOf).filter(({ id }) => !facts.completedSteps.has(id)),
      servers,
      minutes,
      beginsAfterMinutes
    };
  });
}
function stepsOf({ group, phase, member }) {
  return phase === "primary" && group !== void 0 ? promoteStep(group) ?? [] : phase === "adfs-adapter" && member !== void 0 ? adfsAdapterStep(member.name) : [];
}
function describeServer({ member, group, phase }, facts) {
  if (member === void 0 || group === void 0 || phase === void 0)
    return [];
  const { role = "web-server" } = member.server, own = facts.settings.get(member)?.settings, runner = own?.runner ?? group.settings.runner ?? facts.runner ?? ["self-hosted", member.name.toLowerCase()];
  return [
    {
      name: member.name,
      group: group.name,
      role,
      phase,
      minutes: facts.estimates[role].minutes,
      ...phase === "adfs-adapter" ? {} : { runner },
      ...own?.environment === void 0 ? {} : { environment: own.environment }
    }
  ];
}

var settings_of_server = __webpack_require__(49176);
;// CONCATENATED MODULE: ./lib/bundled/fleet/reached-servers.js


function requireReachedServers(groups, members, settingsOf, fleet) {
  if (fleet === void 0)
    return;
  const named = /* @__PURE__ */ new Map();
  for (const { member, levels } of groups.flatMap((group) => levelsIn(group, settingsOf, fleet.file))) {
    const other = levels.find(({ has }) => has["from-another-machine"] !== void 0), own = levels.find(({ has }) => has.inputs?.server !== void 0);
    if (!(own !== void 0 || other?.has["from-another-machine"] === !0))
      continue;
    const field = own === void 0 ? ["from-another-machine"] : ["inputs", "server"], place = fleet.placeOf([...(own ?? other)?.path ?? [], ...field]);
    if (levels.every(({ has }) => has.runner === void 0))
      throw (0,settings_of_server/* runnerNeeded */.qx)(member.name, place);
    const name = String(own?.has.inputs?.server ?? member.name).toLowerCase(), meant = members.find(name) ?? named.get(name) ?? member;
    if (meant !== member)
      throw reachedTwice(name, member, meant, place);
    named.set(name, member);
  }
}
function levelsIn(group, settingsOf, file) {
  return group.members.map((member) => {
    const own = settingsOf.get(member), shared = [{ path: ["groups", group.name], has: group.settings }, { path: [], has: file }];
    return {
      member,
      levels: own === void 0 ? shared : [{ path: ["servers", own.key], has: own.settings }, ...shared]
    };
  });
}
function reachedTwice(name, one, other, place) {
  return new user_error/* UserError */.y("fleet-server-twice", `${place}: the runs of ${one.name} and of ${other.name} would act on one server, ${name}.`, "Give each server an input server of its own, or leave it out: from-another-machine takes the name of the server.");
}

var dist = __webpack_require__(77934);
var fields = __webpack_require__(24541);
var read_format = __webpack_require__(93706);
;// CONCATENATED MODULE: ./lib/bundled/fleet/server-result.js




const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const serverResultSchema = (0,fields/* fields */.OA)({
  format: (0,fields/* field */.ZZ)("Version of the format.", dist/* literal */.euz(1)),
  server: (0,fields/* field */.ZZ)("Name of the server.", dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1))),
  outcome: (0,fields/* field */.ZZ)('"untouched": nothing was changed, for the reason given. "waiting": a person or a restart comes next, and the next run carries on.', dist/* picklist */.KIO(["upgraded", "waiting", "failed", "untouched", "rolled-back"])),
  reason: (0,fields/* optional */.lq)("Why.", dist/* string */.YjP()),
  began: (0,fields/* field */.ZZ)("When the run began, ISO 8601 in UTC.", time),
  ended: (0,fields/* field */.ZZ)("When it ended, ISO 8601 in UTC.", time),
  planDigest: (0,fields/* optional */.lq)("Digest of the plan.", dist/* string */.YjP()),
  run: (0,fields/* optional */.lq)("Address of the run.", dist/* string */.YjP())
});
const advice = "Take the results that this suite wrote, unchanged; leave out a file that is damaged.";
function parseServerResult(json, source) {
  return (0,read_format/* readFormat */.C$)(serverResultSchema, json, (what) => new user_error/* UserError */.y("result-invalid", `${source} is not a result of a run: ${what}.`, advice));
}
function newestResults(results, members) {
  const newest = /* @__PURE__ */ new Map();
  for (const result of results) {
    const member = members.find(result.server), known = member && newest.get(member);
    member !== void 0 && (known === void 0 || Date.parse(result.ended) >= Date.parse(known.ended)) && newest.set(member, result);
  }
  return newest;
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/server-settings.js

function serverSettings(members, fleet) {
  const settingsOf = /* @__PURE__ */ new Map();
  if (fleet === void 0)
    return settingsOf;
  for (const [key, settings] of Object.entries(fleet.file.servers ?? {})) {
    const path = ["servers", key], member = members.named(key, fleet, path);
    if (settingsOf.has(member))
      throw namedTwice(member.name, fleet.placeOf(path));
    settingsOf.set(member, { key, settings });
  }
  return settingsOf;
}
function namedTwice(server, place) {
  return new user_error/* UserError */.y("fleet-server-twice", `${place}: ${server} is described twice.`, "Describe each server once.");
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/server-status.js

function statusOf(member, result, settings, completedSteps) {
  if (member.server.role === void 0)
    return { state: "nothing-found", reason: `No part of PhoneFactor or MFA Server in ${member.server.source}.` };
  if (settings?.skip !== void 0)
    return { state: "skipped", reason: settings.skip };
  if (member.server.role === "adfs-adapter" && completedSteps.has(adfsAdapterStepId(member.name)))
    return { state: "upgraded", reason: "A person confirmed it." };
  const rolledBack = result?.outcome === "rolled-back" && settings?.again !== !0, findings = member.server.blockers.map((one) => ({ server: member.name, ...one }));
  return rolledBack && findings.push(rolledBackBefore(member.name, result)), findings.length > 0 && result?.outcome !== "upgraded" ? { state: "blocked", findings } : leftOrDone(member, result);
}
function leftOrDone({ server }, result) {
  if (result?.outcome === "upgraded")
    return { state: "upgraded", reason: `Upgraded at ${result.ended}${result.run ? ` by ${result.run}` : ""}.` };
  const old = server.components.some(({ generation }) => generation === "phonefactor"), open = result !== void 0 && result.outcome !== "untouched" && result.outcome !== "rolled-back";
  return server.role === "adfs-adapter" || old || open || server.inBetween ? { state: "left", begun: open || server.inBetween || isMixed(server.components) } : { state: "upgraded", reason: `No part of PhoneFactor 5 is left in ${server.source}.` };
}
function isMixed(components) {
  return new Set(components.map(({ generation }) => generation)).size > 1;
}
function rolledBackBefore(server, result) {
  return {
    server,
    code: "rolled-back",
    message: `${server} was rolled back at ${result.ended}${result.reason ? `: ${result.reason}` : "."}`,
    advice: `Fix the cause, then write servers.${server}.again: true into the settings file.`,
    input: "settings"
  };
}
function leftOutBecause(name, group, status) {
  if (status.state === "left")
    return [];
  const where = { server: name, ...group === void 0 ? {} : { group } };
  return status.state === "blocked" ? [{ ...where, why: "blocked", reason: status.findings.map(({ code }) => code).join(", ") }] : [{ ...where, why: status.state, reason: status.reason }];
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/waves.js
function planWaves(nodes, rules) {
  const progress = startOf(nodes, rules), waves = [];
  for (const { window, isFree, groups } of rules.stages) {
    const choice = { groups, places: new Map(groups.map((group, place) => [group, place])), begunInFront: 0 };
    for (; ; ) {
      const size = waves.length === 0 && rules.canaryFirst ? 1 : rules.waveSize, chosen = chooseServers(choice, progress, rules, size);
      if (chosen.length === 0)
        break;
      waves.push({ window, isFree, nodes: chosen });
      for (const node of chosen)
        become(node.next, progress, rules);
    }
  }
  return waves;
}
function startOf(nodes, rules) {
  const progress = {
    waitsFor: new Map(nodes.map((node) => [node, Math.max(node.previous.length, 1)])),
    ready: /* @__PURE__ */ new Map(),
    begun: /* @__PURE__ */ new Set(),
    active: /* @__PURE__ */ new Set()
  };
  return become(nodes.filter(({ previous }) => previous.length === 0), progress, rules), progress;
}
function become(nodes, progress, rules) {
  const pending = [...nodes];
  for (let index = 0; index < pending.length; index++) {
    const node = pending[index];
    if (node === void 0 || !waitsNoLonger(node, progress))
      continue;
    const { member, group } = node;
    member !== void 0 && rules.isStuck(member) || (member !== void 0 && group !== void 0 && rules.isLeft(member) ? addReady(node, group, progress, rules) : pending.push(...node.next));
  }
}
function waitsNoLonger(node, { waitsFor }) {
  const left = (waitsFor.get(node) ?? 0) - 1;
  return waitsFor.set(node, left), left === 0;
}
function addReady(node, group, progress, rules) {
  const { ready, begun, active } = progress, known = ready.get(group);
  (begun.has(group) || rules.isMixed(group)) && active.add(group), known === void 0 ? ready.set(group, { nodes: [node], taken: 0 }) : known.nodes.push(node);
}
function chooseServers(choice, progress, rules, size) {
  const chosen = [], choose = (groups) => {
    for (const group of groups) {
      if (chosen.length >= size)
        return;
      chosen.push(...takeFrom(group, progress, rules, size - chosen.length));
    }
  }, { mixed = [], begun = [] } = Object.groupBy(activeOf(choice, progress), (group) => isMixedNow(group, progress, rules) ? "mixed" : progress.begun.has(group) ? "begun" : "new");
  return choose(mixed), choose(begun), choose(newGroups(choice, progress, rules)), chosen;
}
function activeOf({ places }, { active }) {
  return [...active].flatMap((group) => {
    const place = places.get(group);
    return place === void 0 ? [] : [{ group, place }];
  }).sort((one, other) => one.place - other.place).map(({ group }) => group);
}
function* newGroups(choice, progress, rules) {
  const { groups } = choice;
  for (let place = choice.begunInFront; place < groups.length; place++) {
    const group = groups[place];
    if (group === void 0)
      return;
    const isBegun = progress.begun.has(group);
    isBegun && place === choice.begunInFront && choice.begunInFront++, !isBegun && progress.ready.has(group) && !isMixedNow(group, progress, rules) && (yield group);
  }
}
function takeFrom(group, progress, rules, room) {
  const servers = progress.ready.get(group), first = servers?.nodes[servers.taken];
  if (servers === void 0 || first === void 0)
    return [];
  const taken = servers.nodes.slice(servers.taken, servers.taken + Math.min(room, rules.atOnce(first)));
  servers.taken += taken.length;
  const isEmpty = servers.taken === servers.nodes.length;
  return isEmpty && progress.ready.delete(group), progress.active[isEmpty ? "delete" : "add"](group), progress.begun.add(group), taken;
}
function isMixedNow(group, { ready, begun }, rules) {
  const phase = ready.get(group)?.nodes.at(-1)?.phase;
  return (phase === "subordinate" || phase === "primary") && (begun.has(group) || rules.isMixed(group));
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/window-stages.js
function windowStages(groups, windows, { gatesOf }) {
  const anyTime = groups.filter(({ settings }) => settings.window === void 0), gatesIn = (window) => groups.filter(({ settings }) => settings.window !== void 0 && (window ?? settings.window) === settings.window).flatMap((group) => gatesOf.get(group) ?? []), behindWindows = reached(gatesIn().map(({ start }) => start), "next"), endsIn = (nodes) => (group) => {
    const end = gatesOf.get(group)?.end;
    return end !== void 0 && nodes.has(end);
  }, isBehind = endsIn(behindWindows);
  return [
    ...windows.flatMap((window) => {
      const ends = gatesIn(window).map(({ end }) => end), needed = anyTime.length === 0 ? [] : anyTime.filter(endsIn(reached(ends, "previous")));
      return [
        { window: void 0, isFree: !0, groups: needed.filter((group) => !isBehind(group)) },
        { window: void 0, isFree: !1, groups: needed.filter(isBehind) },
        { window, isFree: !1, groups: groups.filter(({ settings }) => settings.window === window) }
      ];
    }),
    { window: void 0, isFree: !0, groups: anyTime.filter((group) => !isBehind(group)) },
    { window: void 0, isFree: !1, groups: anyTime }
  ];
}
function reached(nodes, way) {
  const seen = /* @__PURE__ */ new Set(), pending = [...nodes];
  for (let node = pending.pop(); node !== void 0; node = pending.pop())
    seen.has(node) || (seen.add(node), pending.push(...node[way]));
  return seen;
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/windows.js


function windowsInOrder(groups, fleet) {
  const windows = fleet?.file.windows ?? {};
  for (const { name, settings } of groups)
    if (settings.window !== void 0 && windows[settings.window] === void 0)
      throw unknownWindow(settings.window, Object.keys(windows), fleet?.placeOf(["groups", name, "window"]) ?? "");
  const sorted = Object.entries(windows).map(([name, { starts, ends }]) => ({ name, starts: Date.parse(starts), ends: Date.parse(ends) })).sort((a, b) => a.starts - b.starts || a.ends - b.ends || (a.name < b.name ? -1 : 1));
  for (const { name, starts, ends } of sorted)
    if (ends <= starts)
      throw endsFirst(name, fleet?.placeOf(["windows", name, "ends"]) ?? "");
  return sorted.map(({ name }) => name);
}
function pastWindowFindings(groups, fleet, isLeft, now) {
  return groups.flatMap(({ name, members, settings }) => {
    const window = fleet?.file.windows?.[settings.window ?? ""];
    return window === void 0 || Date.parse(window.ends) > now.getTime() || !members.some(isLeft) ? [] : {
      group: name,
      code: "window-over",
      message: `The window "${settings.window}" of the group "${name}" ended at ${window.ends}.`,
      advice: "Give the window a later time in the settings file, or give the group another window.",
      input: "settings"
    };
  });
}
const comesTooLate = "What comes before it has a later window.";
function windowOrderFindings(leftOut) {
  const late = leftOut.filter(({ reason }) => reason === comesTooLate).flatMap(({ group }) => group ?? []);
  return [...new Set(late)].map((group) => ({
    group,
    code: "window-order",
    message: `The window of the group "${group}" comes before the window that it waits for (canary, "after").`,
    advice: `Give "${group}" a later window, or change the order.`,
    input: "settings"
  }));
}
function unknownWindow(name, known, place) {
  return new user_error/* UserError */.y("fleet-window-unknown", `${place}: there is no window "${name}"${(0,nearest_name/* didYouMean */.a)(name, known)}.`, 'Describe it below "windows" of the settings file, with "starts" and "ends".');
}
function endsFirst(name, place) {
  return new user_error/* UserError */.y("fleet-window-ends-before-it-starts", `${place}: the window "${name}" ends before it starts.`, "Correct the times; mind the offset from UTC and the change of day.");
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/plan-fleet.js















function fleetDigest(plan) {
  return (0,digest/* canonicalDigest */.X)(plan);
}
const defaultParallel = 20;
function planFleet({ servers, fleet, results = [], completedSteps = /* @__PURE__ */ new Set(), now }) {
  const members = membersOf(servers), settings = serverSettings(members, fleet), newest = newestResults(results, members), statuses = new Map(members.all.map((one) => [one, statusOf(one, newest.get(one), settings.get(one)?.settings, completedSteps)])), { groups, findings: unknown } = groupServers(members, fleet);
  requireReachedServers(groups, members, settings, fleet), requireKnownSteps(completedSteps, groups, members.all);
  const windows = windowsInOrder(groups, fleet), isLeft = (member) => statuses.get(member)?.state === "left", findings = [...unknown, ...now === void 0 ? [] : pastWindowFindings(groups, fleet, isLeft, now)], order = orderOf(groups, settings, members, fleet), canary = canaryOf(groups, order, statuses, fleet), blockedByGroup = serversBlockedByGroup(groups, order, statuses, findings), stages = windowStages(groups, windows, order), rules = rulesOf(groups, statuses, blockedByGroup, stages, canary, fleet), planned = planWaves(order.nodes, rules), estimates = estimatesOf(members.all, newest, fleet?.file), maxParallel = fleet?.file["max-parallel"] ?? Math.min(defaultParallel, rules.waveSize), waves = describeWaves(planned, {
    estimates,
    maxParallel,
    settings,
    canary,
    completedSteps,
    runner: fleet?.file.runner
  }), outlines = describeGroups(groups, waves), limits = limitFindings(outlines, waves, groups, fleet), leftOut = leftOutServers(members.all, groups, statuses, blockedByGroup, planned);
  return {
    format: 1,
    waves,
    groups: outlines,
    leftOut,
    blockers: [
      ...findings,
      ...[...statuses.values()].flatMap(blockersOf),
      ...windowOrderFindings(leftOut),
      ...limits.blockers
    ],
    warnings: limits.warnings,
    estimates,
    maxParallel
  };
}
function blockersOf(status) {
  return status.state === "blocked" ? status.findings : [];
}
function rulesOf(groups, statuses, blockedByGroup, stages, canary, fleet) {
  const isLeft = (member) => statuses.get(member)?.state === "left" && !blockedByGroup.has(member), isStuck = (member) => statuses.get(member)?.state === "blocked" || blockedByGroup.has(member), sizes = phaseSizes(groups), upgraded = (group) => group.mfaServers.some((one) => statuses.get(one)?.state === "upgraded"), begun = (group) => group.mfaServers.some((one) => isBegun(statuses.get(one)));
  return {
    waveSize: fleet?.file["wave-size"] ?? githubMatrixLimit,
    canaryFirst: canary !== void 0 && !upgraded(canary) && !begun(canary),
    stages,
    isLeft,
    isStuck,
    isMixed: (group) => upgraded(group) || begun(group),
    atOnce: ({ group, member }) => group?.settings["at-once"] ?? half(sizes.get(group)?.get(member?.server.role ?? "web-server") ?? 1)
  };
}
function isBegun(status) {
  return status?.state === "left" && status.begun;
}
function half(count) {
  return Math.max(1, Math.floor(count / 2));
}
function phaseSizes(groups) {
  return new Map(groups.map((group) => {
    const byRole = Map.groupBy(group.members, ({ server }) => server.role ?? "web-server");
    return [group, new Map([...byRole].map(([role, list]) => [role, list.length]))];
  }));
}
function leftOutServers(all, groups, statuses, blockedByGroup, planned) {
  const groupOf = new Map(groups.flatMap(({ name, members }) => members.map((member) => [member, name]))), inWaves = new Set(planned.flatMap(({ nodes }) => nodes.map(({ member }) => member)));
  return all.flatMap((member) => {
    const status = statuses.get(member), group = groupOf.get(member);
    if (status === void 0 || inWaves.has(member))
      return [];
    if (status.state !== "left")
      return leftOutBecause(member.name, group, status);
    const reason = blockedByGroup.get(member) ?? (group === void 0 ? "It belongs to no group." : comesTooLate);
    return [{ server: member.name, ...group === void 0 ? {} : { group }, why: "held", reason }];
  });
}
function serversBlockedByGroup(groups, order, statuses, findings) {
  const blockedGroups = new Map(findings.flatMap(({ group, code }) => group === void 0 ? [] : [[group, code]])), blockedByGroup = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const reason = whyBlocked(group, blockedGroups, statuses);
    if (reason !== void 0)
      for (const member of group.members)
        blockedByGroup.set(member, reason);
  }
  return blockFollowers(order, statuses, blockedByGroup), blockedByGroup;
}
function whyBlocked(group, blockedGroups, statuses) {
  const code = blockedGroups.get(group.name);
  if (code !== void 0)
    return `Its group "${group.name}" is blocked: ${code}.`;
  if (group.members.some((member) => isUpgradedOrBegun(statuses.get(member))))
    return;
  const blocked = group.members.find((member) => statuses.get(member)?.state === "blocked");
  return blocked !== void 0 ? `${blocked.name} of its group "${group.name}" is blocked.` : skippedServer(group, statuses);
}
function skippedServer({ name, mfaServers }, statuses) {
  const skipped = mfaServers.filter((one) => statuses.get(one)?.state === "skipped"), [first] = skipped;
  if (!(first === void 0 || skipped.length === mfaServers.length))
    return `${first.name} of its group "${name}" is skipped: the group would stay on two versions. Skip all of its MFA servers or none.`;
}
function isUpgradedOrBegun(status) {
  return status?.state === "upgraded" || isBegun(status);
}
function blockFollowers({ nodes }, statuses, blockedByGroup) {
  const reasonOf = /* @__PURE__ */ new Map(), pending = nodes.filter(({ member }) => member && (blockedByGroup.has(member) || statuses.get(member)?.state === "blocked"));
  for (const node of pending)
    reasonOf.set(node, `It comes after ${node.name}, which is not going to be upgraded.`);
  for (let node = pending.pop(); node !== void 0; node = pending.pop())
    for (const next of node.next) {
      if (reasonOf.has(next))
        continue;
      const reason = reasonOf.get(node) ?? "";
      reasonOf.set(next, reason), next.member !== void 0 && statuses.get(next.member)?.state === "left" && !blockedByGroup.has(next.member) && blockedByGroup.set(next.member, reason), pending.push(next);
    }
}
function canaryOf(groups, order, statuses, fleet) {
  const named = fleet?.file.canary, given = groups.find(({ name }) => name === named);
  if (named !== void 0 && given === void 0)
    throw unknownGroup(named, groups, fleet?.placeOf(["canary"]) ?? "");
  const isDone = ({ members }) => members.every((one) => statuses.get(one)?.state === "upgraded");
  if (given === void 0 ? groups.some(isDone) : isDone(given))
    return;
  const canary = given ?? smallest(groups, order, statuses, fleet);
  return canary !== void 0 && holdOthersBehind(canary, groups, order), canary;
}
function smallest(groups, { gatesOf }, statuses, fleet) {
  const startOf = ({ settings }) => {
    const window = settings.window === void 0 ? void 0 : fleet?.file.windows?.[settings.window];
    return window === void 0 ? 0 : Date.parse(window.starts);
  }, isWhole = ({ members }) => members.every((one) => statuses.get(one)?.state !== "blocked"), isFree = (group) => gatesOf.get(group)?.start.previous.length === 0;
  return groups.filter((group) => isWhole(group) && isFree(group) && group.mfaServers.length > 0 && group.primary !== void 0).map((group) => ({ group, name: group.name, start: startOf(group), size: group.members.length })).sort((a, b) => a.start - b.start || a.size - b.size || byName(a, b))[0]?.group;
}
function holdOthersBehind(canary, groups, { gatesOf }) {
  const gates = gatesOf.get(canary);
  if (gates === void 0)
    return;
  const earlier = allBefore(gates.end);
  for (const group of groups) {
    const start = gatesOf.get(group)?.start;
    group === canary || start === void 0 || earlier.has(start) || (gates.end.next.push(start), start.previous.push(gates.end));
  }
}
function allBefore(node) {
  const seen = /* @__PURE__ */ new Set(), pending = [node];
  for (let next = pending.pop(); next !== void 0; next = pending.pop())
    seen.has(next) || (seen.add(next), pending.push(...next.previous));
  return seen;
}

var product_inventory = __webpack_require__(3700);
var judge_server = __webpack_require__(63303);
var parse_inventory = __webpack_require__(4854);
var prerequisites = __webpack_require__(48079);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-server.js

function fleetServer(state, source) {
  const components = state.components.map(({ component, generation }) => ({ component, generation })), role = roleOf(state), hasAgent = components.some(({ component }) => component === "agent");
  return {
    name: state.machine.name,
    ...state.machine.domain === void 0 ? {} : { domain: state.machine.domain },
    source,
    ...role === void 0 ? {} : { role },
    components,
    ...state.adfsAdapter === void 0 ? {} : { adfsAdapter: state.adfsAdapter },
    sdkHosts: sdkHostsOf(state),
    inBetween: role === "mfa-server" && !hasAgent,
    blockers: role === void 0 ? [] : [...state.ambiguities, ...dataFileBlockers(state), ...fleet_server_prerequisites(state)]
  };
}
function roleOf({ components, dataFile, adfsAdapter, installPath }) {
  const has = (name) => components.some(({ component }) => component === name), keptData = installPath !== void 0 && dataFile?.status === "present";
  return has("agent") || keptData ? "mfa-server" : has("web-service-sdk") ? "sdk-server" : components.length > 0 ? "web-server" : adfsAdapter === void 0 ? void 0 : "adfs-adapter";
}
function sdkHostsOf(state) {
  const urls = state.components.flatMap(({ web }) => web?.configuration?.webServiceSdkUrl ?? []);
  return [...new Set(urls.flatMap((url) => URL.parse(url)?.hostname.toLowerCase() ?? []))];
}
function dataFileBlockers({ components, dataFile }) {
  if (!components.some((one) => one.component === "agent" && one.generation === "phonefactor") || dataFile?.status === "present")
    return [];
  const status = dataFile?.status ?? "missing";
  return [
    {
      code: `data-file-${status}`,
      message: `The data file ${dataFile?.path ?? "PhoneFactor.pfdata"} is ${status}.`,
      advice: 'Run the action "inspect" on this server: it reports what to do. Take the inventory again afterwards.'
    }
  ];
}
function fleet_server_prerequisites({ prerequisites: checks, components }) {
  const old = components.filter(({ generation }) => generation === "phonefactor").map(({ component }) => component);
  return checks.filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => old.includes(component))).filter(({ id }) => !prerequisites/* advisoryPrerequisites */.h.includes(id)).map(({ id, found, advice }) => ({ code: `prerequisite-${id}`, message: found, advice }));
}

;// CONCATENATED MODULE: ./lib/bundled/fleet/server-plans.js






function sharedPlans(plans) {
  const sorted = plans.toSorted((a, b) => a.server < b.server ? -1 : 1);
  return [...Map.groupBy(sorted, (plan) => JSON.stringify(withoutName(plan))).values()].flatMap((equal) => {
    const [first] = equal;
    return first === void 0 ? [] : { servers: equal.map(({ server, digest }) => ({ name: server, digest })), steps: first.steps };
  });
}
function withoutName({ server, steps }) {
  const name = server.toLowerCase();
  return steps.map((step) => step.toLowerCase().replaceAll(name, "\u2026"));
}
function planFindings({ waves, blockers }, plans) {
  const keyOf = ({ server = "", code, message }) => JSON.stringify([server.toLowerCase(), code, message]), known = new Set(blockers.map(keyOf)), own = plans.flatMap(({ server, blockers: blockers2 }) => blockers2.map((one) => ({ server, ...one }))), planned = new Set(plans.map(({ server }) => server.toLowerCase())), missing = waves.flatMap(({ servers }) => servers.filter(({ runner }) => runner !== void 0)).filter(({ name }) => !planned.has(shortName(name)) && !planned.has(name.toLowerCase()));
  return [...own.filter((one) => !known.has(keyOf(one))), ...missing.map(({ name }) => noPlan(name))];
}
function shortName(name) {
  return (name.split(".")[0] ?? name).toLowerCase();
}
function noPlan(server) {
  return {
    server,
    code: "plan-not-made",
    message: `No plan of ${server} was made: its job did not run, failed, or stored no plan.`,
    advice: `Open the job "Plan ${server}" of this run, correct what it names, and plan again.`
  };
}
function readFleetServer(json, source, readConfigurationFacts, log) {
  const inventory = (0,parse_inventory/* parseInventory */.a)(json, source);
  for (const note of (0,read_format/* unknownFieldsNote */.iQ)(product_inventory/* inventorySchema */.i, inventory, source))
    log.warning(note);
  try {
    return fleetServer((0,judge_server/* judgeServer */.T)(inventory, {}, readConfigurationFacts), source);
  } catch (error) {
    throw error instanceof user_error/* UserError */.y ? new user_error/* UserError */.y(error.code, `${source}: ${error.message}`, error.advice, { cause: error }) : error;
  }
}

var plan_schema = __webpack_require__(18667);
var runner_files = __webpack_require__(79690);
var leaving = __webpack_require__(53998);
var code_link = __webpack_require__(63312);
var markdown = __webpack_require__(40855);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/fleet-summary.js





function placeOf({ server, group }) {
  return server ?? (group === void 0 ? "fleet" : `group ${group}`);
}
const namesShown = 12;
function names(servers) {
  const shown = servers.slice(0, namesShown).map(({ name }) => name), more = servers.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function fleetSummary({ plan, digest, waitsFor, shared = [] }) {
  const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0);
  return [
    `${(0,listed/* counted */.hS)(servers, "server")} in ${(0,listed/* counted */.hS)(plan.waves.length, "wave")}. Digest \`${digest}\``,
    ...waitsFor === void 0 ? [] : [`Not all of them can run now. ${(0,markdown/* plain */.pj)(waitsFor)}`],
    (0,markdown/* sections */.V0)([
      ["What stops parts of the fleet", findings(plan.blockers)],
      ["Waves", waves(plan)],
      ["Plans of the servers", shared.map(sharedPlan).join(`

`)]
    ]),
    ...plan.waves.length === 0 ? [] : [basis(plan)],
    (0,markdown/* sections */.V0)([
      ["Not planned", leftOut(plan)],
      ["What to know", findings(plan.warnings)]
    ]),
    people(plan)
  ].filter((part) => part !== "").join(`

`);
}
function findings(list) {
  return list.length === 0 ? "" : (0,markdown/* table */.tp)(["where", "code", "what", "what to do"], [...Map.groupBy(list, ({ code, message, advice }) => JSON.stringify([code, message, advice])).values()].flatMap((same) => {
    const [one] = same;
    if (one === void 0)
      return [];
    const where = names(same.map((each) => ({ name: placeOf(each) })));
    return [
      [(0,markdown/* plain */.pj)(where), (0,markdown/* plain */.pj)(one.code), (0,markdown/* plain */.pj)(one.message), `${(0,markdown/* plain */.pj)(one.advice)} ${(0,code_link/* codeLinkInMarkdown */.eL)(one.code)}`]
    ];
  }));
}
function sharedPlan({ servers, steps }) {
  const digests = (0,markdown/* table */.tp)(["server", "digest of its plan"], servers.map(({ name, digest }) => [(0,markdown/* plain */.pj)(name), (0,markdown/* plain */.pj)(digest)])), list = (0,markdown/* orderedList */.o8)(steps.map((step) => (0,markdown/* plain */.pj)(step).replaceAll(`
`, "<br>")));
  return (0,markdown/* details */.zH)(`${names(servers)}: ${(0,listed/* counted */.hS)(steps.length, "step")}`, `${digests}

${list}`);
}
function waves({ waves: waves2 }) {
  return waves2.length === 0 ? "" : (0,markdown/* table */.tp)(["wave", "servers", "when, how long", "interrupted", "a person"], waves2.map((wave) => [
    `${wave.number}${wave.canary ? " (canary)" : ""}`,
    `${wave.servers.length}: ${(0,markdown/* plain */.pj)(names(wave.servers))}`,
    timeOf(wave),
    interrupted(wave.servers).map(markdown/* plain */.pj).join("<br>"),
    wave.operatorSteps.map(({ title }) => (0,markdown/* plain */.pj)(title)).join("<br>")
  ]));
}
function timeOf({ window, minutes, beginsAfterMinutes }) {
  const begins = `begins after ${beginsAfterMinutes} min`;
  return [...window === void 0 ? [] : [(0,markdown/* plain */.pj)(window)], begins, `takes about ${minutes} min`].join("<br>");
}
const interruptions = [
  ["mfa-server", "second factor through"],
  ["sdk-server", "Web Service SDK and what calls it, on"],
  ["web-server", "User Portal, Mobile App Web Service on"],
  ["adfs-adapter", "AD FS does not ask for the second factor, on"]
];
function interrupted(servers) {
  return interruptions.flatMap(([role, what]) => {
    const count = servers.filter((server) => server.role === role).length;
    return count === 0 ? [] : [`${what} ${(0,listed/* counted */.hS)(count, "server")}`];
  });
}
const sources = {
  measured: "the median of servers upgraded before",
  "fleet-file": "from the settings file",
  assumed: "assumed, not measured"
};
function basis({ waves: waves2, estimates }) {
  const roles = new Set(waves2.flatMap(({ servers }) => servers.map(({ role }) => role)));
  return [
    `**Minutes for one server:** ${Object.entries(estimates).filter(([role]) => roles.has(role)).map(([role, { minutes: minutes2, source }]) => `${(0,markdown/* plain */.pj)(role)} ${minutes2} (${(0,markdown/* plain */.pj)(sources[source])})`).join(", ")}. A person's time for activation is in them, restarts and waiting are not.`,
    "**Way back:** every server makes its backup set and proves it before anything is removed from it; restore-backup puts it back. Without the old installers PhoneFactor cannot be installed again."
  ].join(`

`);
}
function people({ waves: waves2 }) {
  const steps = waves2.flatMap(({ number, operatorSteps }) => operatorSteps.map((step) => personText(number, step)));
  return steps.length === 0 ? "" : (0,markdown/* details */.zH)(`What a person does, in full (${steps.length})`, steps.join(`

`));
}
function personText(wave, { id, title, instructions }) {
  return `**Wave ${wave}: ${(0,markdown/* plain */.pj)(title)}**

${(0,markdown/* orderedList */.o8)(instructions.map(markdown/* plain */.pj))}

Confirm with \`completed-operator-steps: ${(0,markdown/* plain */.pj)(id)}\`.`;
}
function leftOut({ leftOut: list }) {
  return list.length === 0 ? "" : (0,markdown/* table */.tp)(["server", "group", "why", "reason"], list.map(({ server, group, why, reason }) => [(0,markdown/* plain */.pj)(server), (0,markdown/* plain */.pj)(group ?? ""), why, (0,markdown/* plain */.pj)(reason)]));
}
async function fleetResult(report, blocked, session) {
  const { plan, digest, matrices } = report, summary = fleetSummary(report);
  session.log.info(fleetText(report));
  const servers = plan.waves.reduce((sum, wave) => sum + wave.servers.length, 0), stops = plan.blockers.length > 0 && blocked === "stop";
  return {
    outputs: {
      changed: "false",
      "plan-digest": digest,
      "plan-path": await session.writeTemporaryFile("fleet-plan.json", (0,leaving/* leavingJson */.Df)(plan)),
      "report-path": await session.writeTemporaryFile("fleet-plan.md", (0,leaving/* leavingText */.Ce)(`${summary}
`)),
      matrices: JSON.stringify(matrices),
      "server-matrix": JSON.stringify(report.serverMatrix),
      "matrix-count": String(matrices.length),
      "waits-for": report.waitsFor ?? "",
      "max-parallel": String(plan.maxParallel),
      "wave-count": String(plan.waves.length),
      "servers-left": String(servers),
      blockers: JSON.stringify(plan.blockers),
      "operator-steps": JSON.stringify(plan.waves.flatMap(({ operatorSteps }) => operatorSteps))
    },
    summary,
    annotations: [],
    ...stops ? { fault: fleetBlocked(plan.blockers) } : {}
  };
}
function fleetBlocked(blockers) {
  const list = blockers.slice(0, 20).map((one) => `  ${placeOf(one)}: ${one.code}`), more = blockers.length > list.length ? [`  and ${blockers.length - list.length} more`] : [];
  return new user_error/* UserError */.y("fleet-blocked", [
    (0,listed/* counted */.hS)(blockers.length, "thing stops parts of the fleet:", "things stop parts of the fleet:"),
    ...list,
    ...more
  ].join(`
`), "The summary has the table with what to do. To upgrade the rest meanwhile, set blocked: leave-out.");
}
function fleetText({ plan, digest, waitsFor }) {
  return [
    ...plan.waves.map(({ number, canary, window, servers, minutes }) => `wave ${number}${canary ? " (canary)" : ""}${window === void 0 ? "" : `, window ${window}`}, about ${minutes} minutes: ${names(servers)}`),
    ...plan.leftOut.map(({ server, why, reason }) => `not planned, ${why}: ${server}. ${reason}`),
    ...plan.blockers.map((one) => `BLOCKED ${placeOf(one)}, ${one.code}: ${one.message} ${one.advice} ${(0,code_link/* codeLink */.U1)(one.code)}`),
    ...plan.warnings.map((one) => `to know, ${placeOf(one)}, ${one.code}: ${one.message} ${(0,code_link/* codeLink */.U1)(one.code)}`),
    ...waitsFor === void 0 ? [] : [`waits for: ${waitsFor}`],
    `Digest: ${digest}`
  ].join(`
`);
}

var settings_inputs = __webpack_require__(17465);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/planned-fleet.js















async function fleetOf(values, session) {
  return fleetResult(await plannedFleet(values, session), values.blocked, session);
}
async function plannedFleet(values, { log }) {
  const servers = [];
  for (const path of await (0,runner_files/* findRunnerFiles */.b)(values.inventories, ".json"))
    log.progress(`Reading ${path}`), servers.push(readFleetServer(await (0,runner_files/* readRunnerFile */.L)(path), path, configuration_facts/* readConfigurationFacts */.i, log));
  log.info(`${(0,listed/* counted */.hS)(servers.length, "inventory", "inventories")} read.`);
  const results = [];
  for (const path of await (0,runner_files/* findRunnerFiles */.b)(values.results ?? [], "-result.json"))
    results.push(parseServerResult(await (0,runner_files/* readRunnerFile */.L)(path), path));
  const completedSteps = new Set(values["completed-operator-steps"] ?? []), fleet = await fleetFileOf(values.settings);
  if (servers.length === 0)
    throw withoutInventories(values.inventories);
  const now = /* @__PURE__ */ new Date(), plan = planFleet({ servers, results, completedSteps, now, ...(0,json/* omitUndefined */.Oy)({ fleet }) }), next = nextWaves(plan.waves, fleet?.file.windows, now, values.waves), serverMatrix = matrixOfServers(plan.waves);
  if (values.plans === void 0)
    return { plan, digest: fleetDigest(plan), serverMatrix, ...next };
  const plans = await serverPlans(values.plans), judged = { ...plan, blockers: [...plan.blockers, ...planFindings(plan, plans)] };
  return { plan: judged, digest: fleetDigest(judged), serverMatrix, ...next, shared: sharedPlans(plans) };
}
function withoutInventories(places) {
  return new user_error/* UserError */.y("files-not-found", `${places.join(", ")}: there is no inventory in it.`, 'Give the files of the output inventory-path of the action "inspect", or the folder with them.');
}
async function serverPlans(places) {
  const plans = [];
  for (const path of await filesOfPlans(places)) {
    const plan = (0,plan_schema/* parsePlan */.vS)(await (0,runner_files/* readRunnerFile */.L)(path), path), steps = plan.steps.map((step) => [step.title, ...step.type === "operator" ? step.operatorStep.instructions : step.detail ?? []].join(`
`));
    plans.push({ server: plan.server, digest: (0,digest/* planDigest */.G)(plan), blockers: plan.blockers, steps });
  }
  return plans;
}
async function filesOfPlans(places) {
  try {
    return await (0,runner_files/* findRunnerFiles */.b)(places, "-upgrade-plan.json");
  } catch (error) {
    if (error instanceof user_error/* UserError */.y && error.code === "files-not-found")
      return [];
    throw error;
  }
}
async function fleetFileOf(path) {
  if (path === void 0)
    return;
  const file = await (0,parse_fleet_file/* parseFleetFile */.U)(await (0,runner_files/* readRunnerFile */.L)(path), path);
  return (0,settings_inputs/* requireKnownInputs */.I)(file), file;
}


}),

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

90249:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ isConfirmable),
  s: () => (/* binding */ wizardStep)
});
const wizardStep = "run-server-setup";
function isConfirmable({ id, proof }) {
  return proof === "said" || id === wizardStep;
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

95056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ machineFactsSchema),
  dh: () => (/* binding */ serviceSchema),
  ht: () => (/* binding */ applicationSettingsSchema),
  oX: () => (/* binding */ serviceEntries),
  s5: () => (/* binding */ newPoolSchema),
  zx: () => (/* binding */ webServerSchema)
});
var valibot_0 = __webpack_require__(77934);
var _base_format_fields_js_1 = __webpack_require__(24541);


const text = valibot_0/* .string */ .YjP();
const machineFactsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of the computer.", text),
  domain: (0,_base_format_fields_js_1/* .optional */ .lq)("DNS name of the domain; absent on a stand-alone server and where PowerShell does not answer.", text),
  operatingSystem: (0,_base_format_fields_js_1/* .field */ .ZZ)("Edition and version.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    name: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Windows Server 2016 Standard.", text),
    version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.14393.", text)
  })),
  architecture: (0,_base_format_fields_js_1/* .field */ .ZZ)("Processor type of Windows.", valibot_0/* .picklist */ .KIO(["x86", "x64"])),
  language: (0,_base_format_fields_js_1/* .field */ .ZZ)("Language of the system, for example de-DE.", text),
  bootTime: (0,_base_format_fields_js_1/* .field */ .ZZ)("Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.", text),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that took the inventory.", text),
  isAdministrator: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it has administrator rights, with a full token.", valibot_0/* .boolean */ .zMY()),
  powerShell: (0,_base_format_fields_js_1/* .optional */ .lq)("Whether Windows PowerShell runs scripts of the suite. Absent in what older versions wrote.", valibot_0/* .variant */ .Oxt("answers", [
    (0,_base_format_fields_js_1/* .fields */ .OA)({
      answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does.", valibot_0/* .literal */ .euz(!0)),
      version: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its version.", text),
      languageMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("FullLanguage, or what a policy allows.", text)
    }),
    (0,_base_format_fields_js_1/* .fields */ .OA)({ answers: (0,_base_format_fields_js_1/* .field */ .ZZ)("It does not.", valibot_0/* .literal */ .euz(!1)), reason: (0,_base_format_fields_js_1/* .field */ .ZZ)("Why it does not.", text) })
  ])),
  folders: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where Windows stores things.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    programData: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramData%.", text),
    programFiles: (0,_base_format_fields_js_1/* .field */ .ZZ)("%ProgramFiles%.", text),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("%SystemRoot%.", text)
  }))
}), serviceEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in sc.exe.", text),
  displayName: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in services.msc.", text),
  imagePath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Command line of its program as registered, quotes and arguments included.", text),
  startType: (0,_base_format_fields_js_1/* .field */ .ZZ)("How it is started.", valibot_0/* .picklist */ .KIO(["automatic", "manual", "disabled"])),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it runs.", valibot_0/* .picklist */ .KIO(["running", "stopped", "start-pending", "stop-pending", "paused"])),
  account: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", text),
  dependsOn: (0,_base_format_fields_js_1/* .field */ .ZZ)("Services that it needs.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
}, serviceSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(serviceEntries), applicationSettingsSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  authentication: (0,_base_format_fields_js_1/* .field */ .ZZ)("Which authentication is switched on.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    anonymous: (0,_base_format_fields_js_1/* .field */ .ZZ)("Anonymous.", valibot_0/* .boolean */ .zMY()),
    basic: (0,_base_format_fields_js_1/* .field */ .ZZ)("Basic.", valibot_0/* .boolean */ .zMY()),
    windows: (0,_base_format_fields_js_1/* .field */ .ZZ)("Windows.", valibot_0/* .boolean */ .zMY()),
    impersonation: (0,_base_format_fields_js_1/* .field */ .ZZ)("ASP.NET impersonation.", valibot_0/* .boolean */ .zMY())
  })),
  sslFlags: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example Ssl, SslNegotiateCert, SslRequireCert.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webApplicationSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  path: (0,_base_format_fields_js_1/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
  physicalPath: (0,_base_format_fields_js_1/* .field */ .ZZ)("Folder of its content; empty for an application without a root directory.", text),
  applicationPool: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name of its pool.", text),
  settings: (0,_base_format_fields_js_1/* .optional */ .lq)("Settings that an uninstall loses; only settings of the product are read.", applicationSettingsSchema),
  settingsProblem: (0,_base_format_fields_js_1/* .optional */ .lq)("Why they could not be read.", text)
}), bindingSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  protocol: (0,_base_format_fields_js_1/* .field */ .ZZ)("http, https or another one.", text),
  information: (0,_base_format_fields_js_1/* .field */ .ZZ)("Address:port:host name, as in *:443:mfa.contoso.com.", text),
  certificateThumbprint: (0,_base_format_fields_js_1/* .optional */ .lq)("Thumbprint of the certificate, upper-case hexadecimal; https only.", text)
}), siteSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name, as in IIS Manager.", text),
  id: (0,_base_format_fields_js_1/* .field */ .ZZ)("Number of the site.", valibot_0/* .pipe */ .FsL(valibot_0/* .number */ .aig(), valibot_0/* .integer */ .ndf())),
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"])),
  bindings: (0,_base_format_fields_js_1/* .field */ .ZZ)("Where it listens.", (0,_base_format_fields_js_1/* .list */ .p_)(bindingSchema)),
  applications: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its applications.", (0,_base_format_fields_js_1/* .list */ .p_)(webApplicationSchema))
}), poolEntries = {
  name: (0,_base_format_fields_js_1/* .field */ .ZZ)("Name.", text),
  managedRuntimeVersion: (0,_base_format_fields_js_1/* .field */ .ZZ)(".NET CLR version; empty for none.", valibot_0/* .picklist */ .KIO(["v2.0", "v4.0", ""])),
  pipelineMode: (0,_base_format_fields_js_1/* .field */ .ZZ)("Managed pipeline mode.", valibot_0/* .picklist */ .KIO(["Integrated", "Classic"])),
  enable32Bit: (0,_base_format_fields_js_1/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot_0/* .boolean */ .zMY()),
  identity: (0,_base_format_fields_js_1/* .field */ .ZZ)("Account that it runs under.", (0,_base_format_fields_js_1/* .fields */ .OA)({
    type: (0,_base_format_fields_js_1/* .field */ .ZZ)("Kind of account.", valibot_0/* .picklist */ .KIO(["ApplicationPoolIdentity", "NetworkService", "LocalService", "LocalSystem", "SpecificUser"])),
    userName: (0,_base_format_fields_js_1/* .optional */ .lq)("Name of the account, for SpecificUser. Passwords are never read.", text)
  }))
};
const newPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)(poolEntries);
const applicationPoolSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  ...poolEntries,
  state: (0,_base_format_fields_js_1/* .field */ .ZZ)("Whether it is started.", valibot_0/* .picklist */ .KIO(["started", "stopped"]))
}), certificateSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  thumbprint: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its thumbprint, upper-case hexadecimal.", text),
  names: (0,_base_format_fields_js_1/* .field */ .ZZ)("The names of hosts in it.", (0,_base_format_fields_js_1/* .list */ .p_)(text))
});
const webServerSchema = (0,_base_format_fields_js_1/* .fields */ .OA)({
  version: (0,_base_format_fields_js_1/* .field */ .ZZ)("For example 10.0.", text),
  sites: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its sites.", (0,_base_format_fields_js_1/* .list */ .p_)(siteSchema)),
  applicationPools: (0,_base_format_fields_js_1/* .field */ .ZZ)("Its application pools.", (0,_base_format_fields_js_1/* .list */ .p_)(applicationPoolSchema)),
  certificates: (0,_base_format_fields_js_1/* .optional */ .lq)("Certificates of https bindings without a host name, as far as they could be read.", (0,_base_format_fields_js_1/* .list */ .p_)(certificateSchema))
});


}),

70766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  G: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

var sha256 = __webpack_require__(22113);
var plan_plan = __webpack_require__(55891);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js



function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest((0,plan_plan/* approvedPart */.V)(plan));
}


}),

7340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ noEffects),
  ev: () => (/* binding */ effectsSchema),
  gO: () => (/* binding */ interruptionsOf),
  yo: () => (/* binding */ subjects)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_0 = __webpack_require__(24541);


const subjects = ["sign-in", "user-portal", "mobile-app", "web-service-sdk"];
const some = (0,_base_format_fields_js_0/* .list */ .p_)(valibot_1/* .picklist */ .KIO(subjects));
const effectsSchema = (0,_base_format_fields_js_0/* .fields */ .OA)({
  interrupts: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is not served from the begin of this step.", some),
  restores: (0,_base_format_fields_js_0/* .field */ .ZZ)("Who is served again with the end of the last step of the plan that restores the service.", some),
  forGood: (0,_base_format_fields_js_0/* .optional */ .lq)("Who is interrupted for good: the new version has that web application no more.", some),
  minutes: (0,_base_format_fields_js_0/* .field */ .ZZ)("Minutes that the step is assumed to take; not measured on this server.", valibot_1/* .number */ .aig())
}), noEffects = { interrupts: [], restores: [], minutes: 0 };
function interruptionsOf(steps, already) {
  return subjects.flatMap((subject) => {
    const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject)), again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject)), restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject)), from = already.includes(subject) ? 0 : interrupted;
    if (from < 0 || interrupted < 0 && restored < 0)
      return [];
    const isOver = restored >= Math.max(from, again);
    return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
  });
}


}),

18667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ planSchema),
  vS: () => (/* binding */ parsePlan)
});
/* unused harmony export planSchemaOf */
var valibot_3 = __webpack_require__(77934);
var _base_format_fields_js_4 = __webpack_require__(24541);
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _effects_js_2 = __webpack_require__(7340);





const text = valibot_3/* .string */ .YjP(), jsonValue = valibot_3/* .lazy */ .RZV(() => valibot_3/* .union */ .KCZ([text, valibot_3/* .number */ .aig(), valibot_3/* .boolean */ .zMY(), valibot_3/* ["null"] */ .chJ(), valibot_3/* .array */ .YOg(jsonValue), valibot_3/* .record */ .g1P(text, jsonValue)])), jsonObject = valibot_3/* .record */ .g1P(text, jsonValue), finding = (0,_base_format_fields_js_4/* .fields */ .OA)({
  code: (0,_base_format_fields_js_4/* .field */ .ZZ)("Code; see error-codes.md.", text),
  message: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found, and where.", text),
  advice: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do.", text),
  input: (0,_base_format_fields_js_4/* .optional */ .lq)("The input that settles it.", text)
}), about = {
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step is called; unique in the plan, and as in the journal.", text),
  stage: (0,_base_format_fields_js_4/* .field */ .ZZ)("Action of the suite that the step belongs to.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step does, for a person.", text),
  documentStep: (0,_base_format_fields_js_4/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
  effects: (0,_base_format_fields_js_4/* .optional */ .lq)("Who is not served meanwhile, and for how long; absent in format 1.", _effects_js_2/* .effectsSchema */ .ev)
}, operatorStepSchema = (0,_base_format_fields_js_4/* .fields */ .OA)({
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name for the input completed-operator-steps.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("The step in words.", text),
  instructions: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do, one instruction after the other.", (0,_base_format_fields_js_4/* .list */ .p_)(text)),
  proof: (0,_base_format_fields_js_4/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot_3/* .picklist */ .KIO(["seen", "said"])),
  blocking: (0,_base_format_fields_js_4/* .field */ .ZZ)("Whether later steps wait for it.", valibot_3/* .boolean */ .zMY()),
  notSeen: (0,_base_format_fields_js_4/* .optional */ .lq)("What the server shows, where the step was confirmed and is not seen to be done.", text)
});
function stepSchema(change) {
  const what = "What exactly: the kind of change and its values.", who = '"change": the suite performs it. "operator": a person does.';
  return valibot_3/* .variant */ .Oxt("type", [
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("change")),
      change: (0,_base_format_fields_js_4/* .field */ .ZZ)(what, change),
      detail: (0,_base_format_fields_js_4/* .optional */ .lq)("Further lines for the reader, for example what becomes of each setting.", (0,_base_format_fields_js_4/* .list */ .p_)(text))
    }),
    (0,_base_format_fields_js_4/* .fields */ .OA)({
      ...about,
      type: (0,_base_format_fields_js_4/* .field */ .ZZ)(who, valibot_3/* .literal */ .euz("operator")),
      change: (0,_base_format_fields_js_4/* .optional */ .lq)(what, change),
      operatorStep: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person has to do.", operatorStepSchema)
    })
  ]);
}
function planSchemaOf(change, format) {
  return (0,_base_format_fields_js_4/* .fields */ .OA)({
    format: (0,_base_format_fields_js_4/* .field */ .ZZ)("Version of the format.", valibot_3/* .literal */ .euz(format)),
    action: (0,_base_format_fields_js_4/* .field */ .ZZ)("Which action made the plan.", text),
    server: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name of the server.", text),
    inputs: (0,_base_format_fields_js_4/* .field */ .ZZ)("The inputs that the plan depends on.", jsonObject),
    findings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found on the server and decides the plan: versions, paths, hashes.", jsonObject),
    steps: (0,_base_format_fields_js_4/* .field */ .ZZ)("What will be done, in this order.", (0,_base_format_fields_js_4/* .list */ .p_)(stepSchema(change))),
    warnings: (0,_base_format_fields_js_4/* .field */ .ZZ)("What a person should know; does not stop.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    blockers: (0,_base_format_fields_js_4/* .field */ .ZZ)("What stops the plan. One with a blocker is not applied.", (0,_base_format_fields_js_4/* .list */ .p_)(finding)),
    given: (0,_base_format_fields_js_4/* .optional */ .lq)("The inputs as they were given when planning: the plan is carried out with them. No part of the digest.", valibot_3/* .record */ .g1P(text, text))
  });
}
const anyChange = (0,_base_format_fields_js_4/* .partOf */ .BU)({
  kind: (0,_base_format_fields_js_4/* .field */ .ZZ)("Kind of the change; the other fields depend on it.", text)
});
const planSchema = valibot_3/* .variant */ .Oxt("format", [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
function parsePlan(json, source) {
  return (0,_base_format_read_format_js_0/* .readFormat */ .C$)(planSchema, json, (what) => {
    const advice = "Give the file of the output plan-path, unchanged.";
    return new _base_user_error_js_1/* .UserError */ .y("plan-invalid", `${source} is no plan: ${what}.`, advice);
  });
}


}),

55891:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ approvedPart)
});
function approvedPart({ given: _, ...plan }) {
  return plan;
}


}),

71450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $m: () => (/* binding */ componentTitles),
  Hx: () => (/* binding */ removalDocumentSteps),
  w$: () => (/* binding */ componentNames)
});
const componentNames = ["agent", "user-portal", "mobile-app", "web-service-sdk"], componentTitles = {
  agent: "agent",
  "user-portal": "User Portal",
  "mobile-app": "Mobile App Web Service",
  "web-service-sdk": "Web Service SDK"
}, removalDocumentSteps = {
  "user-portal": "U2.3",
  "mobile-app": "U3.2",
  "web-service-sdk": "U4",
  agent: "U5"
};


}),

3700:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ inventorySchema)
});
var valibot_1 = __webpack_require__(77934);
var _base_format_fields_js_2 = __webpack_require__(24541);
var _host_server_facts_schema_js_0 = __webpack_require__(95056);



const text = valibot_1/* .string */ .YjP(), bytes = valibot_1/* .pipe */ .FsL(valibot_1/* .number */ .aig(), valibot_1/* .integer */ .ndf(), valibot_1/* .minValue */ .Wwf(0)), registryPart = (0,_base_format_fields_js_2/* .fields */ .OA)({
  key: (0,_base_format_fields_js_2/* .field */ .ZZ)("The key.", text),
  view: (0,_base_format_fields_js_2/* .field */ .ZZ)("View of 32-bit or of 64-bit programs.", valibot_1/* .picklist */ .KIO(["32", "64"])),
  text: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its content in the form of .reg files; values that are not known to be harmless are replaced.", text)
}), listedFile = (0,_base_format_fields_js_2/* .fields */ .OA)({
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Path relative to the folder.", text),
  size: (0,_base_format_fields_js_2/* .field */ .ZZ)("Bytes.", bytes),
  modified: (0,_base_format_fields_js_2/* .field */ .ZZ)("Time of the last change, ISO 8601 in UTC.", text)
}), folder = (0,_base_format_fields_js_2/* .fields */ .OA)({ path: (0,_base_format_fields_js_2/* .field */ .ZZ)("The folder.", text), files: (0,_base_format_fields_js_2/* .field */ .ZZ)("All files below it.", (0,_base_format_fields_js_2/* .list */ .p_)(listedFile)) }), configuration = (0,_base_format_fields_js_2/* .fields */ .OA)({
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Path on the server.", text),
  text: (0,_base_format_fields_js_2/* .optional */ .lq)("Its text; values that are not known to be harmless are replaced.", text),
  problem: (0,_base_format_fields_js_2/* .optional */ .lq)("Why it could not be read as text, in place of the text.", text)
}), dataFile = (0,_base_format_fields_js_2/* .fields */ .OA)({
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Its path.", text),
  status: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether it is there and can be read.", valibot_1/* .picklist */ .KIO(["present", "missing", "empty", "unreadable"])),
  size: (0,_base_format_fields_js_2/* .optional */ .lq)("Bytes.", bytes),
  reason: (0,_base_format_fields_js_2/* .optional */ .lq)("Why it cannot be read, with the program that has it open.", text)
}), cachedPackage = (0,_base_format_fields_js_2/* .fields */ .OA)({
  productCode: (0,_base_format_fields_js_2/* .field */ .ZZ)("Product code, as in Programs and Features.", text),
  path: (0,_base_format_fields_js_2/* .field */ .ZZ)("Path of the copy.", text)
}), drive = (0,_base_format_fields_js_2/* .fields */ .OA)({
  letter: (0,_base_format_fields_js_2/* .field */ .ZZ)("Letter of the drive.", valibot_1/* .pipe */ .FsL(text, valibot_1/* .regex */ .yGV(/^[A-Z]$/))),
  freeBytes: (0,_base_format_fields_js_2/* .field */ .ZZ)("Bytes that are free.", bytes)
});
const inventorySchema = (0,_base_format_fields_js_2/* .fields */ .OA)({
  format: (0,_base_format_fields_js_2/* .field */ .ZZ)("Version of the format.", valibot_1/* .literal */ .euz(1)),
  machine: (0,_base_format_fields_js_2/* .field */ .ZZ)("What Windows reports about itself.", _host_server_facts_schema_js_0/* .machineFactsSchema */ .EE),
  registry: (0,_base_format_fields_js_2/* .field */ .ZZ)("The parts of the registry that matter, per key and view.", (0,_base_format_fields_js_2/* .list */ .p_)(registryPart)),
  services: (0,_base_format_fields_js_2/* .field */ .ZZ)("Services whose program is in the product's folder.", (0,_base_format_fields_js_2/* .list */ .p_)(_host_server_facts_schema_js_0/* .serviceSchema */ .dh)),
  webServer: (0,_base_format_fields_js_2/* .optional */ .lq)("IIS; absent where it is not installed.", _host_server_facts_schema_js_0/* .webServerSchema */ .zx),
  folders: (0,_base_format_fields_js_2/* .field */ .ZZ)("Lists of files of the install folder and the web folders.", (0,_base_format_fields_js_2/* .list */ .p_)(folder)),
  configurations: (0,_base_format_fields_js_2/* .field */ .ZZ)("Every web.config below these folders.", (0,_base_format_fields_js_2/* .list */ .p_)(configuration)),
  dataFile: (0,_base_format_fields_js_2/* .optional */ .lq)("The data file; absent where no agent was found.", dataFile),
  cachedPackages: (0,_base_format_fields_js_2/* .optional */ .lq)("Complete packages of the installed products among the copies that Windows stores, a way back; absent where this was not checked.", (0,_base_format_fields_js_2/* .list */ .p_)(cachedPackage)),
  drives: (0,_base_format_fields_js_2/* .field */ .ZZ)("Drives with their free space.", (0,_base_format_fields_js_2/* .list */ .p_)(drive)),
  hiddenWith: (0,_base_format_fields_js_2/* .optional */ .lq)("Two inventories with the same text here hide equal values under equal hashes; absent where hidden values have none.", valibot_1/* .pipe */ .FsL(text, valibot_1/* .regex */ .yGV(/^[\da-f]{16}$/))),
  reachable: (0,_base_format_fields_js_2/* .field */ .ZZ)("Whether a TCP connection to host:port succeeds, for the hosts of the cloud service; without hosts that could not be checked from another machine.", valibot_1/* .pipe */ .FsL(valibot_1/* .record */ .g1P(text, valibot_1/* .boolean */ .zMY()), valibot_1/* .readonly */ .tBZ()))
});


}),

31484:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ webContentMarkers),
  Cv: () => (/* binding */ dataFolderName),
  EO: () => (/* binding */ serverSetupFileName),
  GI: () => (/* binding */ anyProductNames),
  IS: () => (/* binding */ adfsAdapterNames),
  JN: () => (/* binding */ defaultProductNames),
  KF: () => (/* binding */ defaultInstallFolders),
  KW: () => (/* binding */ webComponentNames),
  L0: () => (/* binding */ serviceHosts),
  RS: () => (/* binding */ vendorNames),
  RW: () => (/* binding */ packageFilePattern),
  SQ: () => (/* binding */ dataFileName),
  Wp: () => (/* binding */ productThemes),
  _I: () => (/* binding */ matchesAny),
  ci: () => (/* binding */ packageFileName),
  eV: () => (/* binding */ logFolderName),
  jJ: () => (/* binding */ runtimeNames),
  m4: () => (/* binding */ defaultVirtualDirectories),
  zN: () => (/* binding */ webInstallation)
});
const defaultProductNames = {
  phonefactor: {
    "user-portal": ["PhoneFactor*User Portal*", "PhoneFactor Portal*"],
    "mobile-app": ["PhoneFactor*Phone App Web Service*", "PhoneFactor*Mobile App Web Service*"],
    "web-service-sdk": ["PhoneFactor*Web Service SDK*"],
    agent: ["PhoneFactor Agent*", "PhoneFactor"]
  },
  "mfa-server": {
    "user-portal": ["*Multi-Factor Authentication*User Portal*"],
    "mobile-app": ["*Multi-Factor Authentication*Mobile App Web Service*"],
    "web-service-sdk": ["*Multi-Factor Authentication*Web Service SDK*"],
    agent: ["*Multi-Factor Authentication Server*"]
  }
}, adfsAdapterNames = [
  "*Multi-Factor Authentication*AD FS Adapter*",
  "*Multi-Factor Authentication*ADFS Adapter*",
  "PhoneFactor*AD FS*",
  "PhoneFactor*ADFS*"
], anyProductNames = ["PhoneFactor*", "*Multi-Factor Authentication*"], vendorNames = ["Microsoft Corporation", "PhoneFactor, Inc."], runtimeNames = ["Microsoft Visual C++*Redistributable*", "Microsoft .NET Framework*"], webContentMarkers = {
  "user-portal": { files: [], settings: ["pfup_pfwssdk_PfWsSdk"] },
  "mobile-app": { files: ["PfPaWs.asmx"], settings: ["pfpaws_pfwssdk_PfWsSdk"] },
  "web-service-sdk": { files: ["PfWsSdk.asmx"], settings: [] }
}, webInstallation = {
  "web-service-sdk": { documentStep: "I2", action: "install-web-service-sdk" },
  "user-portal": { documentStep: "I3, I4.2", action: "install-portal" },
  "mobile-app": { documentStep: "I4.2", action: "install-mobile-app" }
}, webComponentNames = ["user-portal", "mobile-app", "web-service-sdk"], defaultVirtualDirectories = {
  phonefactor: {
    "user-portal": "PhoneFactor",
    "mobile-app": "PhoneFactorPhoneAppWebService",
    "web-service-sdk": "PhoneFactorWebServiceSdk"
  },
  "mfa-server": {
    "user-portal": "MultiFactorAuth",
    "mobile-app": "MultiFactorAuthMobileAppWebService",
    "web-service-sdk": "MultiFactorAuthWebServiceSdk"
  }
}, defaultInstallFolders = {
  phonefactor: "PhoneFactor",
  "mfa-server": "Multi-Factor Authentication Server"
}, dataFolderName = "Data", logFolderName = "Logs", dataFileName = "PhoneFactor.pfdata", productThemes = ["Default"], serverSetupFileName = "MultiFactorAuthenticationServerSetup.exe";
function packageFileName(component, architecture) {
  const bits = architecture === "x64" ? "64" : "32";
  return `MultiFactorAuthentication${packageNameParts[component]}Setup${bits}.msi`;
}
const packageNameParts = {
  "user-portal": "UserPortal",
  "mobile-app": "MobileAppWebService",
  "web-service-sdk": "WebServiceSdk"
};
const packageFilePattern = /^MultiFactorAuthentication.*\.(msi|exe)$/i, serviceHosts = ["pfd.phonefactor.net", "pfd2.phonefactor.net", "css.phonefactor.net"];
function matchesPattern(text, pattern) {
  const expression = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join(".*");
  return new RegExp(`^${expression}$`, "is").test(text.trim());
}
function matchesAny(text, patterns) {
  return patterns.some((pattern) => matchesPattern(text, pattern));
}


}),

4854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseInventory)
});
var _base_format_read_format_js_0 = __webpack_require__(93706);
var _base_user_error_js_1 = __webpack_require__(83686);
var _host_host_error_js_2 = __webpack_require__(90614);
var _inventory_js_3 = __webpack_require__(3700);
var _registry_text_js_4 = __webpack_require__(15261);





const takeAgain = 'Take the inventory again with the action "inspect" of this version.', codes = {
  json: "inventory-not-json",
  format: "inventory-format-unknown",
  field: "inventory-invalid"
};
function parseInventory(json, source) {
  const errorOf = (what, fault) => new _base_user_error_js_1/* .UserError */ .y(codes[fault], `${source} is no inventory: ${what}.`, takeAgain), inventory = (0,_base_format_read_format_js_0/* .readFormat */ .C$)(_inventory_js_3/* .inventorySchema */ .i, json, errorOf);
  for (const [index, { key, text }] of inventory.registry.entries())
    try {
      (0,_registry_text_js_4/* .registryKeysOf */ .n)(text);
    } catch (error) {
      throw error instanceof _host_host_error_js_2/* .HostError */ .dh ? errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, "field") : error;
    }
  return inventory;
}


}),

49543:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ themeRestorationId),
  G1: () => (/* binding */ removalId),
  H4: () => (/* binding */ otherDefaultsIds),
  IX: () => (/* binding */ installationId),
  JA: () => (/* binding */ reinstallationId),
  Pu: () => (/* binding */ upgradeIds),
  TP: () => (/* binding */ uploadId),
  Tr: () => (/* binding */ dataFileStep),
  WH: () => (/* binding */ backupId),
  YA: () => (/* binding */ callerStepIds),
  YQ: () => (/* binding */ mergeId),
  cJ: () => (/* binding */ activationSteps),
  jm: () => (/* binding */ removalIds),
  vW: () => (/* binding */ requireKnownIds),
  x3: () => (/* binding */ operatorStepIds)
});
var _base_nearest_name_js_3 = __webpack_require__(2088);
var _base_operator_step_js_2 = __webpack_require__(90249);
var _base_user_error_js_0 = __webpack_require__(83686);
var _components_js_1 = __webpack_require__(71450);




const activationSteps = ["activate-server", "confirm-replication-group"], callerStepIds = {
  "web-service-sdk": "change-sdk-callers",
  "mobile-app": "change-mobile-app-address"
}, otherDefaultsIds = {
  "user-portal": "other-defaults-user-portal",
  "mobile-app": "other-defaults-mobile-app"
}, dataFileStep = "data-file-other-bytes", operatorStepIds = [
  _base_operator_step_js_2/* .wizardStep */ .s,
  ...activationSteps,
  "set-portal-url",
  "inform-users",
  callerStepIds["web-service-sdk"],
  callerStepIds["mobile-app"],
  otherDefaultsIds["user-portal"],
  otherDefaultsIds["mobile-app"],
  dataFileStep
];
function requireKnownIds(confirmed, known, advice) {
  const unknown = [...confirmed].filter((id) => !known.has(id));
  if (unknown.length !== 0)
    throw new _base_user_error_js_0/* .UserError */ .y("operator-step-unknown", unknown.map((id) => `There is no operator step ${id}${(0,_base_nearest_name_js_3/* .didYouMean */ .a)(id, known)}.`).join(" "), advice);
}
function removalId(component, generation) {
  return generation === "phonefactor" ? `uninstall-${component}` : `uninstall-new-${component}`;
}
const backupId = "create-backup-set", uploadId = "upload-backup-set", removalIds = _components_js_1/* .componentNames */ .w$.flatMap((component) => [
  removalId(component, "phonefactor"),
  removalId(component, "mfa-server")
]);
function reinstallationId(component) {
  return `reinstall-${component}`;
}
function installationId(component) {
  return component === "agent" ? "install-server" : `install-${component}`;
}
const themeRestorationId = "restore-themes";
function mergeId(component) {
  return `merge-configuration-${component}`;
}
const upgradeIds = _components_js_1/* .componentNames */ .w$.flatMap((component) => [
  removalId(component, "phonefactor"),
  installationId(component),
  mergeId(component)
]);


}),

54435:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assumedMinutes),
  v: () => (/* binding */ roundedMinutes)
});
const assumedMinutes = {
  backup: 5,
  verification: 2,
  upload: 5,
  removal: 2,
  "server-setup": 10,
  "service-start": 1,
  "web-component": 4,
  merge: 1,
  restore: 5,
  activation: 12
};
function roundedMinutes(minutes) {
  return Math.ceil(minutes / 5) * 5;
}


}),

40855:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (/* binding */ fenced),
  V0: () => (/* binding */ sections),
  f9: () => (/* binding */ findingsTable),
  o8: () => (/* binding */ orderedList),
  pj: () => (/* binding */ plain),
  tp: () => (/* binding */ table),
  zH: () => (/* binding */ details)
});
var _base_redaction_leaving_js_0 = __webpack_require__(53998);
var _code_link_js_2 = __webpack_require__(63312);
var _printable_js_1 = __webpack_require__(71219);



function plain(text) {
  return inHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/\n/g, "<br>");
}
function inHtml(text) {
  return (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? character);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(`
`);
}
function findingsTable(findings) {
  return findings.length === 0 ? "" : table(["code", "what", "what to do", "input"], findings.map(({ code, message, advice, input }) => [
    plain(code),
    plain(message),
    `${plain(advice)} ${(0,_code_link_js_2/* .codeLinkInMarkdown */ .eL)(code)}`,
    plain(input ?? "")
  ]));
}
function sections(parts) {
  return parts.filter(([, content]) => content !== "").map(([heading, content]) => `### ${heading}

${content}`).join(`

`);
}
function details(summary, content) {
  return `<details><summary>${inHtml(summary)}</summary>

${content}

</details>`;
}
function orderedList(items) {
  return items.map((item, index) => `${index + 1}. ${item}`).join(`
`);
}
function fenced(text, language = "") {
  const content = (0,_printable_js_1/* .printable */ .g)((0,_base_redaction_leaving_js_0/* .leavingText */ .Ce)(text)), longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length)), fence = "`".repeat(longest + 1);
  return `${fence}${language}
${content}
${fence}`;
}


}),

71219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ printable)
});
var _base_visible_js_0 = __webpack_require__(26510);

const escapeCharacter = "\x1B", colour = new RegExp(`(${escapeCharacter}\\[[0-9;]*m)`), separator = " ";
function printable(text) {
  return text.split(colour).map((piece, index) => index % 2 === 0 ? (0,_base_visible_js_0/* .visible */ .RK)(piece) : piece).join("").replace(/^(\s*):(?=:)/gm, `$1:${separator}`).replace(/##(?=\[)/g, `#${separator}#`);
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
