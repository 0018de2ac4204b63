import { Html, html } from "@khuyencong/core/basis";
import { type ProblemKind, problemTitles } from "../messages.js";
import { problemStatuses } from "../problem.js";
import { type DocumentView, documentView } from "./document-view.js";
import { operationPart } from "./operation-part.js";
import { prose } from "./prose.js";
import { schemaPart } from "./schema-part.js";
import { style } from "./style.js";

const problemKinds = Object.keys(problemTitles).filter((kind): kind is ProblemKind =>
  Object.hasOwn(problemStatuses, kind),
);

function operationsOf({ paths }: DocumentView, tag: string) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => ({ method, path, operation })),
  );
}

function navigation(document: DocumentView): Html {
  const links = document.tags.map(
    ({ name }) =>
      html`<h2>${name}</h2><ul>${operationsOf(document, name).map(
        ({ path, operation }) => html`<li><a href="#${operation.operationId}">${path}</a></li>`,
      )}</ul>`,
  );
  return html`<nav aria-label="Contents"><ul><li><a href="#top"><strong>${document.info.title}</strong></a></li>
<li><a href="#refusals">Refusals</a></li><li><a href="#schemas">Schemas</a></li><li><a href="/openapi.json">openapi.json</a></li></ul>
${links}</nav>`;
}

const refusals = html`<section id="refusals"><h2>Refusals</h2>
<p>Problems as RFC 9457 has them, in Vietnamese by default and in English with <code>Accept-Language: en</code>.</p>
<dl>${problemKinds.map(
  (kind) =>
    html`<dt id="problem-${kind}"><code>${problemStatuses[kind]} ${kind}</code></dt><dd>${problemTitles[kind].en} · <span lang="vi">${problemTitles[kind].vi}</span></dd>`,
)}</dl></section>`;

function schemasPart({ components }: DocumentView): Html {
  const parts = Object.entries(components.schemas)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, schema]) => schemaPart(name, schema));
  return html`<section id="schemas"><h2>Schemas</h2><p>Amounts are whole đồng. What is absent is not known.</p>${parts}</section>`;
}

/** The documentation as one static page, made of the OpenAPI document alone: no script, nothing from elsewhere. */
export function documentationPage(openapi: unknown): string {
  const document = documentView.parse(openapi);
  const { title, version, description } = document.info;
  const groups = document.tags.map(
    (tag) =>
      html`<section><h2>${tag.name}</h2><p>${tag.description}</p>${operationsOf(document, tag.name).map(
        ({ method, path, operation }) => operationPart(method, path, operation),
      )}</section>`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${new Html(style)}</style></head>
<body id="top"><a class="skip" href="#content">Skip to content</a><div class="page">${navigation(document)}
<main id="content"><h1>${title}</h1><p class="version">Version ${version} · OpenAPI 3.1</p>
<p class="lead">${prose(description)}</p>${groups}${refusals}${schemasPart(document)}</main></div></body></html>`.text;
}
