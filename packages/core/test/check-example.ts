import { describe, expect, test } from "vitest";
import { findingSchema, plainDate } from "../src/basis/index.js";
import { activityKind, decidableKind, type Rule, ruleKind } from "../src/eligibility/index.js";
import { type SupportLevel, supportLevelKind } from "../src/funding/index.js";
import { type Allowances, checkPack, type PackCheck, packChecks } from "../src/pack-checks/index.js";
import { dongNai } from "../src/packs/dong-nai/index.js";
import { defineEntry } from "../src/packs/national/index.js";
import type { LegalRegister, Pack, UnknownEntry } from "../src/rulebook/index.js";
import { technicalWordsIn } from "./wording.js";

type Envelope = Partial<Omit<UnknownEntry, "value" | "kind">>;

const text = { vi: "Chữ", en: "Words" };
const envelope: Omit<UnknownEntry, "kind" | "value"> = {
  id: "one",
  inForceFrom: plainDate("2025-10-15"),
  inForceTo: null,
  territory: null,
  citations: [{ instrument: "nd-80-2021", article: "5" }],
  assurance: "verified",
};

/** A rule invented for a test: nothing of it is law but what the test states. */
export function ruleWith(value: Partial<Rule>, changes: Envelope = {}): UnknownEntry {
  const requires = { fact: "project.isNewEquipment", operator: "equal", value: true } as const;
  const rule: Rule = { strand: "activity", title: text, requires, held: text, failed: text, ...value };
  return defineEntry(ruleKind, { ...envelope, value: rule, ...changes });
}

/** A support level invented for a test. */
export function levelWith(value: Partial<SupportLevel>, changes: Envelope = {}): UnknownEntry {
  const level: SupportLevel = {
    activities: ["showroom"],
    stream: "local",
    frame: "local",
    unit: text,
    amount: { kind: "unresolved", why: text },
    capFactors: [],
    ...value,
  };
  return defineEntry(supportLevelKind, { ...envelope, value: level, ...changes });
}

/** An activity that can be decided, invented for a test. */
export function decidableWith(id: string): readonly UnknownEntry[] {
  const activity = { id, group: "technology", name: text, unit: text, citations: envelope.citations } as const;
  return [
    defineEntry(activityKind, { ...envelope, id: `activity.${id}`, value: activity }),
    defineEntry(decidableKind, { ...envelope, id: `decidable.${id}`, value: { activities: [id] } }),
  ];
}

/** Đồng Nai without its law, and what a test puts in. */
export function packOf(changes: Partial<Pack> & { readonly entries: readonly UnknownEntry[] }): Pack {
  const showroom = { id: "showroom", group: "product-development", name: text, unit: text } as const;
  const known = defineEntry(activityKind, {
    ...envelope,
    id: "activity.showroom",
    value: { ...showroom, citations: envelope.citations },
  });
  return { ...dongNai, ...changes, entries: [known, ...changes.entries] };
}

/** Entries alone, or a pack changed in other ways. */
type Example =
  | readonly UnknownEntry[]
  | { readonly pack: Pack; readonly register?: LegalRegister; readonly allowances?: Allowances };

function findingsOf(example: Example, code: string) {
  const { pack, register, allowances } =
    "pack" in example ? example : { pack: packOf({ entries: example }), register: undefined, allowances: undefined };
  return checkPack(pack, register, allowances).filter((finding) => finding.code === code);
}

/** A check finds what is wrong in each wrong example, in words that can be shown, and nothing in the right ones. */
export function describeCheck(
  check: PackCheck,
  examples: {
    readonly wrong: Readonly<Record<string, Example>>;
    readonly right: Readonly<Record<string, Example>>;
  },
): void {
  describe(check.code, () => {
    test("is asked of every pack", () => expect(packChecks).toContain(check));

    test.each(Object.entries(examples.wrong))("finds: %s", (_, example) => {
      const found = findingsOf(example, check.code);
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        expect(findingSchema.parse(finding)).toMatchObject({ severity: check.severity, fix: check.fix });
        expect(technicalWordsIn(finding.message.vi.replace(/"[^"]*"/g, ""))).toEqual([]);
      }
    });

    test.each(Object.entries(examples.right))("lets be: %s", (_, example) => {
      expect(findingsOf(example, check.code)).toEqual([]);
    });
  });
}
