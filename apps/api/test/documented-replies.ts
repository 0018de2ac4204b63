import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { openapiDocument } from "../src/documentation/openapi-document.js";

// `format` and `example` are words of the document, not checks of the validator.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(JSON.parse(JSON.stringify(openapiDocument)), "openapi");

function documentedPath(path: string): string | undefined {
  return Object.keys(openapiDocument.paths ?? {}).find((pattern) =>
    new RegExp(`^${pattern.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path),
  );
}

const problem = "openapi#/components/schemas/Problem";

/** Where in the document the schema of a reply stands; problems have the same schema everywhere. */
function schemaOf(method: string, path: string, status: number): string {
  if (status >= 400) return problem;
  const pattern = documentedPath(path)?.replaceAll("~", "~0").replaceAll("/", "~1");
  return `openapi#/paths/${pattern}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
}

/** Fails unless a reply is what the document says of it. */
export function expectDocumented(method: string, path: string, status: number, body: unknown): void {
  const pattern = documentedPath(path);
  if (pattern !== undefined && status !== 500 && status !== 405) {
    const operations: Readonly<Record<string, { readonly responses?: object }>> = JSON.parse(
      JSON.stringify(openapiDocument.paths?.[pattern] ?? {}),
    );
    expect(Object.keys(operations[method.toLowerCase()]?.responses ?? {})).toContain(String(status));
  }
  const validate = ajv.getSchema(schemaOf(method, path, status));
  expect(validate, `schema of ${method} ${path} ${status}`).toBeDefined();
  validate?.(body);
  expect(validate?.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []).toEqual([]);
}
