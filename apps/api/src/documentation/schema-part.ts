import { type Html, html } from "@khuyencong/core/basis";
import type { SchemaView } from "./document-view.js";
import { prose } from "./prose.js";

function linkTo(reference: string): Html {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  return html`<a href="#schema-${name}">${name}</a>`;
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, place) => (place === 0 ? part : html`${between}${part}`))}`;
}

/** The type of a value in a few words, with links to what has a name. */
export function typeOf(schema: SchemaView): Html {
  if (schema.$ref !== undefined) return linkTo(schema.$ref);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return joined(variants.map(typeOf), " or ");
  const named = schema.allOf?.find(({ $ref }) => $ref !== undefined);
  if (named !== undefined) return typeOf(named);
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choices !== undefined)
    return joined(
      choices.map((choice) => html`<code>${String(choice)}</code>`),
      " | ",
    );
  if (schema.items !== undefined) return html`list of ${typeOf(schema.items)}`;
  if (schema.properties !== undefined) return html`object`;
  const type = typeof schema.type === "string" ? schema.type : schema.type?.join(" or ");
  return html`${type ?? "anything"}${schema.format === undefined ? "" : ` (${schema.format})`}`;
}

function descriptionOf(schema: SchemaView): Html | undefined {
  const text = schema.description ?? schema.allOf?.find(({ description }) => description !== undefined)?.description;
  return text === undefined ? undefined : prose(text);
}

/** The fields of an object; nested objects without a name are shown in place. */
function fieldsOf(schema: SchemaView, prefix = ""): readonly Html[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const required = schema.required?.includes(name) === true;
    const row = html`<tr>
<th scope="row"><code>${prefix}${name}</code>${required ? html`<span class="required">required</span>` : undefined}</th>
<td>${typeOf(field)}</td>
<td>${descriptionOf(field)}</td>
</tr>`;
    const nested = field.properties === undefined ? field.items : field;
    const step = field.properties === undefined ? `${prefix}${name}[].` : `${prefix}${name}.`;
    return nested?.properties === undefined ? [row] : [row, ...fieldsOf(nested, step)];
  });
}

function tableOf(schema: SchemaView, caption: string): Html | undefined {
  const rows = fieldsOf(schema);
  if (rows.length === 0) return undefined;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">What it says</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function variantOf(schema: SchemaView, name: string, place: number): Html | undefined {
  const table = tableOf(schema, `${name}, form ${place + 1}`);
  return table === undefined ? undefined : html`<p class="form">Form ${place + 1}</p>${table}`;
}

/** A named schema: what it is, its fields or forms, and an example. */
export function schemaPart(name: string, schema: SchemaView): Html {
  const example = schema.example ?? schema.examples?.[0];
  const variants = schema.anyOf ?? schema.oneOf ?? [];
  const isTable = schema.properties !== undefined;
  const hasForms = variants.some(({ properties }) => properties !== undefined);
  // The name of the place is inside: a browser that is sent there opens what hides it.
  return html`<details><summary><h3>${name}</h3></summary><div id="schema-${name}">
<p>${descriptionOf(schema)}</p>
${isTable ? tableOf(schema, name) : html`<p class="type">${hasForms ? "One of these forms:" : typeOf(schema)}</p>`}
${variants.map((variant, place) => variantOf(variant, name, place))}
${example === undefined ? undefined : html`<pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>`}
</div></details>`;
}
