import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyApplication, fieldsOf, withoutField } from "../../test/arbitrary-application.js";
import { technicalWordsIn } from "../../test/wording.js";
import { findingSchema } from "../basis/index.js";
import { fieldLabel } from "./field-labels.js";
import { parseApplication } from "./parse-application.js";

/** Puts a value where a pointer points, in a copy. */
function withValue(application: object, pointer: string, value: unknown): unknown {
  const [first = "", second] = pointer.slice(1).split("/");
  const part: unknown = Reflect.get(application, first);
  const inner = typeof part === "object" && part !== null ? part : {};
  return { ...application, [first]: second === undefined ? value : { ...inner, [second]: value } };
}

describe("applications", () => {
  test("that are in form are read as they are", () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        expect(parseApplication(application)).toEqual({ ok: true, application });
      }),
    );
  });

  test("read again give the same", () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        const first = parseApplication(application);
        expect(first.ok && parseApplication(first.application)).toEqual(first);
      }),
    );
  });

  test("stay in form when any optional field is taken away", () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        for (const field of fieldsOf(application)) {
          expect(parseApplication(withoutField(application, field)).ok).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("with one field spoilt are refused, and exactly that field is pointed at, by its name", () => {
    const spoilt = fc.constantFrom<unknown>({ of: "no field" }, Symbol.iterator, () => 1, null, Number.NaN);
    fc.assert(
      fc.property(anyApplication, spoilt, fc.nat(), (application, value, index) => {
        const fields = fieldsOf(application);
        fc.pre(fields.length > 0);
        const field = fields[index % fields.length] ?? expect.fail();
        const parsed = parseApplication(withValue(application, field, value));
        expect(parsed.ok).toBe(false);
        if (parsed.ok) return;
        for (const { where, message } of parsed.findings) {
          const pointer = where?.kind === "document" ? where.pointer : expect.fail("points elsewhere");
          expect(pointer === field || pointer.startsWith(`${field}/`)).toBe(true);
          expect(message.vi).toContain(fieldLabel(field).vi);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("anything else", () => {
  test("is answered with valid findings, each with a place, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (raw) => {
        const parsed = parseApplication(raw);
        if (parsed.ok) return;
        expect(parsed.findings.length).toBeGreaterThan(0);
        for (const finding of parsed.findings) {
          expect(findingSchema.parse(finding)).toEqual(finding);
          expect(finding.severity).toBe("error");
          expect(finding.where?.kind).toBe("document");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("in an amount is told in plain words, whatever it is", () => {
    const amounts = fc.oneof(fc.boolean(), fc.constant(null), fc.array(fc.integer()), fc.double({ min: -1, max: 0.9 }));
    fc.assert(
      fc.property(amounts, (cost) => {
        const parsed = parseApplication({ activity: "advanced-machinery", planYear: 2026, project: { cost } });
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.findings.flatMap(({ message }) => technicalWordsIn(message.vi))).toEqual([]);
      }),
    );
  });
});
