import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import { anyProgramme } from "./any-programme-fixture.js";
import { bytesOf } from "./bytes-fixture.js";
import { readWorkbook } from "./read-workbook.js";
import { sheetsOf } from "./sheets-fixture.js";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2026-05-01") };

test("any programme is read back from the bytes of its workbook", async () => {
  await fc.assert(
    fc.asyncProperty(anyProgramme, async (programme) => {
      const answer = await readWorkbook(await bytesOf(sheetsOf(programme, layoutOfDongNai)), grounds);
      expect(answer.ok && answer.value.document.findings).toEqual([]);
      expect(answer.ok && answer.value.document.value).toEqual(programme);
    }),
    { numRuns: 25 },
  );
});

it("refuses in words what is no workbook", async () => {
  const answer = await readWorkbook(new TextEncoder().encode("STT;Tên đề án"), grounds);
  expect(answer.ok ? "" : answer.refusal.code).toBe("file.text-as-workbook");
});
