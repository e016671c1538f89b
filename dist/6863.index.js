export const id = 6863;
export const ids = [6863];
export const modules = {

56863:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  approvalOf: () => (/* binding */ approvalOf)
});
var node_fs_promises_0 = __webpack_require__(51455);
var _base_user_error_js_1 = __webpack_require__(83686);
var _plan_plan_schema_js_2 = __webpack_require__(18667);



async function approvalOf(digest, file) {
  if (digest === void 0) {
    if (file === void 0)
      return void 0;
    throw new _base_user_error_js_1/* .UserError */ .y("approved-plan-missing", "approved-plan-file was given without approved-plan.", "Give the digest that was approved: the file alone could be any plan.");
  }
  return file === void 0 ? { digest } : { digest, plan: await readPlan(file) };
}
async function readPlan(file) {
  try {
    return (0,_plan_plan_schema_js_2/* .parsePlan */ .vS)(await (0,node_fs_promises_0.readFile)(file, "utf8"), file);
  } catch (cause) {
    if (cause instanceof _base_user_error_js_1/* .UserError */ .y)
      throw cause;
    const message = `The approved plan ${file} could not be read.`;
    throw new _base_user_error_js_1/* .UserError */ .y("approved-plan-file-unreadable", message, "Give the file of the output plan-path.", { cause });
  }
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
});
const noEffects = { interrupts: [], restores: [], minutes: 0 };
function interruptionsOf(steps, already) {
  return subjects.flatMap((subject) => {
    const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject));
    const again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject));
    const restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject));
    const from = already.includes(subject) ? 0 : interrupted;
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
var _base_format_read_format_js_0 = __webpack_require__(29091);
var _base_user_error_js_1 = __webpack_require__(83686);
var _effects_js_2 = __webpack_require__(7340);





const text = valibot_3/* .string */ .YjP();
const jsonValue = valibot_3/* .lazy */ .RZV(() => valibot_3/* .union */ .KCZ([text, valibot_3/* .number */ .aig(), valibot_3/* .boolean */ .zMY(), valibot_3/* ["null"] */ .chJ(), valibot_3/* .array */ .YOg(jsonValue), valibot_3/* .record */ .g1P(text, jsonValue)]));
const jsonObject = valibot_3/* .record */ .g1P(text, jsonValue);
const finding = (0,_base_format_fields_js_4/* .fields */ .OA)({
  code: (0,_base_format_fields_js_4/* .field */ .ZZ)("Code; see error-codes.md.", text),
  message: (0,_base_format_fields_js_4/* .field */ .ZZ)("What was found, and where.", text),
  advice: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do.", text),
  input: (0,_base_format_fields_js_4/* .optional */ .lq)("The input that settles it.", text)
});
const about = {
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step is called; unique in the plan, and as in the journal.", text),
  stage: (0,_base_format_fields_js_4/* .field */ .ZZ)("Action of the suite that the step belongs to.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("What the step does, for a person.", text),
  documentStep: (0,_base_format_fields_js_4/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
  effects: (0,_base_format_fields_js_4/* .optional */ .lq)("Who is not served meanwhile, and for how long; absent in format 1.", _effects_js_2/* .effectsSchema */ .ev)
};
const operatorStepSchema = (0,_base_format_fields_js_4/* .fields */ .OA)({
  id: (0,_base_format_fields_js_4/* .field */ .ZZ)("Name for the input completed-operator-steps.", text),
  title: (0,_base_format_fields_js_4/* .field */ .ZZ)("The step in words.", text),
  instructions: (0,_base_format_fields_js_4/* .field */ .ZZ)("What to do, one instruction after the other.", (0,_base_format_fields_js_4/* .list */ .p_)(text)),
  proof: (0,_base_format_fields_js_4/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot_3/* .picklist */ .KIO(["seen", "said"])),
  blocking: (0,_base_format_fields_js_4/* .field */ .ZZ)("Whether later steps wait for it.", valibot_3/* .boolean */ .zMY())
});
function stepSchema(change) {
  const what = "What exactly: the kind of change and its values.";
  const who = '"change": the suite performs it. "operator": a person does.';
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


})

};
