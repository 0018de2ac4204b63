import { expect, test } from "vitest";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { decide } from "./decide.js";

const rulebook = resolveRulebook(dongNai, { asOf: "2028-03-01" });
const relocation: ApplicationInput = {
  activity: "relocation-loan-interest",
  planYear: 2028,
  stream: "national",
  category: "rural-establishment",
  earlierSupport: [],
};

test("a relocation without its loans is asked for them, and not for the cost of the project", () => {
  const asked = decide(rulebook, relocation).missing.flatMap(({ fields }) => fields);
  expect(asked).toContain("/loans");
  expect(asked).not.toContain("/project/cost");
});

test.each(["national", "local"] as const)(
  "with them, the %s stream shares half of the interest of 24 months",
  (stream) => {
    const months = Array.from({ length: 30 }, (_, n) => ({
      month: `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
      interestPaid: 20_000_000,
      isOverdue: false,
    }));
    const loan = { purpose: "machines", currency: "vnd", term: "long", firstMonth: "2026-01", months } as const;
    const { support, missing } = decide(rulebook, { ...relocation, stream, loans: [loan] });
    expect(missing.flatMap(({ fields }) => fields)).not.toContain("/loans");
    expect(support).toMatchObject({
      condition: "if-eligible",
      answer: { status: "computed", sum: { highest: 240_000_000, loanInterest: { interestPaid: 600_000_000 } } },
    });
  },
);
