import { z } from "@hono/zod-openapi";
import type { BilingualText, Finding, Language } from "@khuyencong/core/basis";
import { type ProblemKind, problemTitles } from "./messages.js";

/** The status that goes with each kind of problem. */
export const problemStatuses = {
  "malformed-request": 400,
  "invalid-request": 400,
  "invalid-application": 422,
  "not-found": 404,
  "method-not-allowed": 405,
  "body-too-large": 413,
  "no-marked-copy": 422,
  "unsupported-media-type": 415,
  internal: 500,
} as const satisfies Readonly<Record<ProblemKind, number>>;

const problemFindingSchema = z
  .strictObject({
    code: z.string().describe("Stable name of what is wrong, never reused"),
    message: z.string().describe("What is wrong, in the language of the reply"),
    fix: z.string().optional().describe("How to mend it"),
    pointer: z
      .string()
      .optional()
      .describe("Where in the request body (JSON Pointer, RFC 6901), or the name of a parameter"),
  })
  .openapi("ProblemFinding");

/** A refusal as RFC 9457 has it, with everything that is wrong, never the first fault only. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe("Stable address of the kind of problem"),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().describe("Names this occurrence"),
    findings: z.array(problemFindingSchema),
  })
  .openapi("Problem", {
    description: "RFC 9457. Vietnamese by default, English with `Accept-Language: en`.",
    example: {
      type: "/docs#problem-invalid-application",
      title: "Hồ sơ chưa đọc được",
      status: 422,
      detail: 'Có 1 điểm cần sửa; xem từng điểm trong "findings".',
      instance: "/v1/decisions",
      findings: [
        {
          code: "application.invalid-type",
          message: '"Tổng kinh phí đề án" phải là một số, không phải chữ "1.000,5".',
          pointer: "/application/project/cost",
        },
      ],
    },
  });
export type Problem = z.infer<typeof problemSchema>;

/** What is refused and why, before a language is chosen. */
export interface Refusal {
  readonly kind: ProblemKind;
  readonly detail: BilingualText;
  readonly findings?: readonly RefusalFinding[];
}

/** One fault, before a language is chosen. */
export type RefusalFinding = Pick<Finding, "code" | "message" | "fix"> & { readonly pointer?: string };

/** Thrown wherever a request must be refused; the application turns it into a reply. */
export class RequestRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail.en);
    this.name = "RequestRefused";
    this.refusal = refusal;
  }
}

/** A refusal in the language of the reader. `instance` names this occurrence. */
export function problemOf({ kind, detail, findings = [] }: Refusal, language: Language, instance: string): Problem {
  return {
    type: `/docs#problem-${kind}`,
    title: problemTitles[kind][language],
    status: problemStatuses[kind],
    detail: detail[language],
    instance,
    findings: findings.map(({ code, message, fix, pointer }) => ({
      code,
      message: message[language],
      ...(fix === undefined ? {} : { fix: fix[language] }),
      ...(pointer === undefined ? {} : { pointer }),
    })),
  };
}

/** As many faults as a person mends in one go; the rest shows itself afterwards. */
export const mostFindings = 50;

/** Faults that core found, with their places moved to where the part stands in the request body. */
export function faultsAt(base: string, findings: readonly Finding[]): RefusalFinding[] {
  return findings.slice(0, mostFindings).map(({ code, message, fix, where }) => ({
    code,
    message,
    ...(fix === undefined ? {} : { fix }),
    pointer: `${base}${where?.kind === "document" ? where.pointer : ""}`,
  }));
}
