export const id = 811;
export const ids = [811];
export const modules = {

/***/ 90811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withEarlierInterruptions: () => (/* binding */ withEarlierInterruptions)
/* harmony export */ });
/* harmony import */ var _plan_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49543);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75457);



/*
 * Versions before 0.2 journaled no interruptions. What they mean for the users follows from the steps of their plans
 * and from the services that they stopped and started.
 */
const agentRemovals = [(0,_product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .removalId */ .G1)('agent', 'phonefactor'), (0,_product_step_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .removalId */ .G1)('agent', 'mfa-server')];
/** The journal with the interruptions of runs of earlier versions put in where they follow from it. */
function withEarlierInterruptions(journal, plans) {
    if (isFilledIn(journal))
        return journal;
    const replay = new Replay(new Map(plans.map(({ digest, plan }) => [digest, plan.steps])));
    return journal.flatMap((line) => replay.take(line));
}
/** A record that was made of such a journal has them already. */
function isFilledIn(journal) {
    let isEarlier = false;
    return journal.some((line) => {
        if (line.event === 'plan-started')
            isEarlier = line.records === undefined;
        return isEarlier && line.event === 'service-interrupted';
    });
}
class Replay {
    #plans;
    #open = new Map();
    #steps = [];
    #digest = '';
    #isEarlier = false;
    #agentIsGone = false;
    #confirmed = new Set();
    constructor(plans) {
        this.#plans = plans;
    }
    take(line) {
        switch (line.event) {
            case 'plan-started':
                return [line, ...this.#planStarted(line)];
            case 'step-started':
                return [line, ...this.#stepStarted(line)];
            case 'operator-step-said':
                this.#confirmed.add(line.step);
                return [line, ...this.#stepDone(line.step, line.at)];
            case 'step-done':
                // A removal that did not come to its end leaves an agent that can be started again.
                if (agentRemovals.includes(line.step))
                    this.#agentIsGone = true;
                return [line, ...this.#stepDone(line.step, line.at)];
            case 'services-stopped':
                return [...(this.#isEarlier ? this.#interrupt('sign-in', this.#current(), line.at) : []), line];
            case 'services-started':
                return [line, ...(this.#agentIsGone ? [] : this.#restore('sign-in', line.at))];
            case 'rolled-back':
                this.#confirmed.clear();
                this.#agentIsGone = false;
                return [line, ..._plan_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .yo.flatMap((subject) => this.#restore(subject, line.at))];
            case 'plan-finished':
                return [line, ...(line.action === 'upgrade' ? this.#leftOut(line.at) : [])];
            case 'service-restored':
                this.#open.delete(line.subject);
                return [line];
            default:
                return [line];
        }
    }
    #planStarted({ digest, records, at }) {
        this.#steps = this.#plans.get(digest) ?? [];
        this.#digest = digest;
        this.#isEarlier = records === undefined;
        const planned = new Set(this.#steps.map(({ id }) => id));
        // What a plan made from the server no longer holds was seen to be done.
        return [...this.#open].flatMap(([subject, { waitsFor }]) => {
            for (const id of waitsFor ?? [])
                if (planned.size > 0 && !planned.has(id))
                    waitsFor?.delete(id);
            return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
        });
    }
    #stepStarted({ step: id, at }) {
        const step = this.#steps.find((one) => one.id === id);
        // Of those that read files the journal has the very moment: it names the services that they stop.
        if (!this.#isEarlier || step === undefined || readsFiles(step))
            return [];
        return (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w7)(step).interrupts.flatMap((subject) => this.#interrupt(subject, id, at));
    }
    /** What the whole upgrade does not bring back was left out on purpose. */
    #leftOut(at) {
        const out = [...this.#open].filter(([subject, { waitsFor }]) => subject !== 'sign-in' && waitsFor === undefined);
        return out.flatMap(([subject]) => this.#restore(subject, at));
    }
    #stepDone(id, at) {
        return [...this.#open].flatMap(([subject, { waitsFor }]) => {
            waitsFor?.delete(id);
            return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
        });
    }
    /** The step that is about to begin: services were journaled as stopped within it. */
    #current() {
        return this.#steps.find((step) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w7)(step).interrupts.includes('sign-in'))?.id ?? '';
    }
    #interrupt(subject, step, at) {
        if (this.#open.has(subject))
            return [];
        const waitsFor = new Set(this.#steps
            .filter((one) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w7)(one).restores.includes(subject) && !this.#confirmed.has(one.id))
            .map(({ id }) => id));
        this.#open.set(subject, waitsFor.size === 0 ? {} : { waitsFor });
        return [{ event: 'service-interrupted', digest: this.#digest, step, subject, at }];
    }
    #restore(subject, at) {
        if (!this.#open.delete(subject))
            return [];
        return [{ event: 'service-restored', subject, at }];
    }
}
function readsFiles(step) {
    const kind = step.change?.kind;
    return kind === 'create-backup-set' || kind === 'confirm-backup-set' || kind === 'verify-backup-set';
}

/***/ })

};
