import { shown } from "./terminal.js";

/** A piece of HTML that is safe to stand in a page. */
export interface Html {
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function safe(value: string | number | Html | readonly Html[] | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(({ html }) => html).join("");
  if (typeof value === "object" && "html" in value) return value.html;
  return shown(String(value)).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** HTML written out; whatever stands in `${}` is text, unless it was itself made here. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[] | undefined)[]
): Html {
  return { html: parts.map((part, index) => part + (index < values.length ? safe(values[index]) : "")).join("") };
}
