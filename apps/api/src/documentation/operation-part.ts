import { type Html, html } from "@khuyencong/core/basis";
import type { OperationView } from "./document-view.js";
import { prose } from "./prose.js";
import { typeOf } from "./schema-part.js";

/** Where the examples send their requests: as the service listens when nothing else is set. */
const origin = "http://localhost:3000";

const exampleRequest = {
  asOf: "2026-03-01",
  application: {
    activity: "advanced-machinery",
    planYear: 2026,
    category: "rural-establishment",
    stream: "local",
    production: { commune: "26341", trade: { code: "1030", version: "vsic-2025" } },
    project: { cost: 700_000_000 },
  },
};

type Parameter = OperationView["parameters"][number];

function exampleOf({ schema }: Parameter): string {
  return String(schema.example ?? schema.examples?.[0] ?? schema.default ?? "");
}

function isForm({ content }: NonNullable<OperationView["requestBody"]>): boolean {
  return Object.keys(content ?? {}).includes("multipart/form-data");
}

function curlOf(method: string, path: string, { parameters, requestBody }: OperationView): string {
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((address, parameter) => address.replace(`{${parameter.name}}`, exampleOf(parameter)), path);
  const query = parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map((parameter) => `${parameter.name}=${exampleOf(parameter)}`)
    .join("&");
  const address = `${origin}${filled}${query === "" ? "" : `?${query}`}`;
  if (requestBody === undefined) return `curl '${address}'`;
  if (isForm(requestBody)) return `curl '${address}' \\\n  -F 'file=@chuong-trinh.xlsx'`;
  const body = JSON.stringify(exampleRequest, null, 2).replaceAll("\n", "\n  ");
  return `curl -X ${method.toUpperCase()} '${address}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}

function parameterRow({ name, required, schema, ...parameter }: Parameter): Html {
  return html`<tr>
<th scope="row"><code>${name}</code>${required ? html`<span class="required">required</span>` : undefined}</th>
<td>${parameter.in}</td><td>${typeOf(schema)}</td><td>${schema.description === undefined ? undefined : prose(schema.description)}</td>
</tr>`;
}

function parametersPart({ parameters }: OperationView): Html | undefined {
  if (parameters.length === 0) return undefined;
  return html`<h4>Parameters</h4><div class="scroll" tabindex="0" role="region" aria-label="Parameters"><table>
<thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">What it says</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody></table></div>`;
}

function bodyPart({ requestBody }: OperationView): Html | undefined {
  const [entry] = Object.entries(requestBody?.content ?? {});
  if (entry === undefined) return undefined;
  return html`<h4>Body</h4><p>${typeOf(entry[1].schema)} as <code>${entry[0]}</code></p>`;
}

/** What a reply holds; where it comes in several forms, each with its media type. */
function contentPart(content: OperationView["responses"][string]["content"]): readonly Html[] {
  const forms = Object.entries(content ?? {});
  return forms.map(([type, { schema }], index) => {
    const kind = forms.length === 1 ? typeOf(schema) : html`${typeOf(schema)} as <code>${type}</code>`;
    return html`${index === 0 ? " → " : ", "}${kind}`;
  });
}

function responsesPart({ responses }: OperationView): Html {
  const rows = Object.entries(responses).map(([status, { description, content }]) => {
    return html`<li><span class="status s${status.charAt(0)}">${status}</span><span>${prose(description)}${contentPart(content)}</span></li>`;
  });
  return html`<h4>Replies</h4><ul class="replies">${rows}</ul>`;
}

/** One endpoint: what it answers, what it takes, and how to ask it. */
export function operationPart(method: string, path: string, operation: OperationView): Html {
  return html`<article id="${operation.operationId}" class="operation">
<h3><span class="method ${method}">${method.toUpperCase()}</span> <span class="path">${path}</span></h3>
<p class="summary">${prose(operation.summary)}</p>
${operation.description === undefined ? undefined : html`<p>${prose(operation.description)}</p>`}
${parametersPart(operation)}
${bodyPart(operation)}
<h4>Example</h4>
<pre tabindex="0"><code>${curlOf(method, path, operation)}</code></pre>
${responsesPart(operation)}
</article>`;
}
