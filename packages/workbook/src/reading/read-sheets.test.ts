import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import { anyProgramme } from "./any-programme-fixture.js";
import { readSheets } from "./read-sheets.js";
import { sheetsOf } from "./sheets-fixture.js";

test("any programme is read back from its sheets, and nothing need be said", () => {
  fc.assert(
    fc.property(anyProgramme, (programme) => {
      const { document, rows } = readSheets(sheetsOf(programme, layoutOfDongNai), layoutOfDongNai);
      expect(document.findings).toEqual([]);
      expect(document.value).toEqual(programme);
      for (const { read, accepted } of rows) expect(accepted).toBe(read);
    }),
    { numRuns: 100 },
  );
});
