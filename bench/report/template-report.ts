import Handlebars from 'handlebars';
import type { ReportInput } from '../../src/report/report-input.js';

/** The plain tables of the report as one would write them with a template engine; no picture, no judgement. */
const source = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Audit report</title></head><body>
<h1>Audit report</h1><p>{{created}} {{tool.name}} {{tool.version}}</p>
<table><tr><th>Server</th><th>Plans</th></tr>{{#each servers}}<tr><td>{{name}}</td><td>{{plans.length}}</td></tr>{{/each}}</table>
{{#each servers}}<section><h2>{{name}}</h2>
{{#each plans}}<h3>{{digest}}</h3><table>{{#each plan.steps}}<tr><td>{{documentStep}}</td><td>{{title}}</td><td>{{#each detail}}{{this}} {{/each}}</td></tr>{{/each}}</table>
{{#each plan.warnings}}<p>{{code}} {{message}} {{advice}}</p>{{/each}}{{#each plan.blockers}}<p>{{code}} {{message}} {{advice}}</p>{{/each}}{{/each}}
<table>{{#each journal}}<tr><td>{{at}}</td><td>{{event}}</td><td>{{step}}</td><td>{{#each notes}}{{this}} {{/each}}</td></tr>{{/each}}</table>
{{#each manifests}}<p>{{manifest.name}} {{sha256}}</p><table>{{#each manifest.entries}}<tr><td>{{component}}</td><td>{{role}}</td><td>{{storedAs}}</td><td>{{size}}</td><td>{{sha256}}</td></tr>{{/each}}</table>{{/each}}
<table>{{#each checks}}<tr><td>{{title}}</td><td>{{verdict}}</td><td>{{evidence}}</td><td>{{advice}}</td></tr>{{/each}}</table>
{{#each merges}}<h3>{{component}}</h3><table>{{#each record.settings}}<tr><td>{{name}}</td><td>{{outcome}}</td><td>{{reason}}</td></tr>{{/each}}</table>{{/each}}
</section>{{/each}}</body></html>`;

const template = Handlebars.compile<ReportInput>(source);

export const templateReport = (input: ReportInput): string => template(input);
