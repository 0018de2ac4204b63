import { machineryApplication } from "@khuyencong/core/worked-cases";
import { describe, expect, test } from "vitest";
import { ask, send } from "../../test/ask.js";

describe("a province whose pack is begun", () => {
  test("is decided by its own figures; what was not entered is told, not guessed", async () => {
    const { status, body } = await send("/v1/decisions", {
      jurisdiction: "dong-thap",
      asOf: "2026-03-01",
      application: machineryApplication(),
    });
    expect(status).toBe(200);
    expect(body.decision.rulebook.jurisdiction).toBe("dong-thap");
    expect(body.decision.outcome).toBe("needs-information");
    expect(body.decision.findings.map(({ code }: { code: string }) => code)).toContain("place.list-not-entered");
    expect(JSON.stringify(body.decision)).not.toContain("Đồng Nai");
  });

  test("has a rulebook, instruments and questions of its own", async () => {
    expect((await ask("/v1/rulebooks/dong-thap?asOf=2026-03-01")).body.name.vi).toBe("Đồng Tháp");
    const { body: instruments } = await ask("/v1/instruments?jurisdiction=dong-thap&asOf=2026-03-01");
    expect(JSON.stringify(instruments)).toContain("08/2024/NQ-HĐND");
    const { body: questions } = await ask("/v1/questions?jurisdiction=dong-thap");
    expect(JSON.stringify(questions)).toContain("dong-thap-levels-after-merger");
  });

  test("says that its list of communes is not complete; that of another is", async () => {
    const at = async (name: string) => (await ask(`/v1/communes?asOf=2026-03-01&jurisdiction=${name}`)).body;
    expect(await at("dong-thap")).toMatchObject({ count: 0, isComplete: false, province: { code: "82" } });
    expect(await at("dong-nai")).toMatchObject({ count: 95, isComplete: true });
  });

  test("has no programme, and no address pretends one", async () =>
    expect((await ask("/v1/programmes/dong-thap-2026-2030")).status).toBe(404));
});
