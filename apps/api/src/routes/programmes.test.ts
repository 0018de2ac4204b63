import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

test("the programme adds up to the đồng", async () => {
  const { status, body } = await ask("/v1/programmes/dong-nai-2026-2030");
  expect(status).toBe(200);
  expect(body.programme.targets).toHaveLength(13);
  expect(body.computed).toMatchObject({
    localFund: 34_650_000_000,
    otherFunds: 21_100_000_000,
    total: 55_750_000_000,
    localFundShare: "62,15 %",
    otherFundsShare: "37,85 %",
  });
  expect(body.computed.years.map(({ total }: { total: number }) => total / 1_000_000)).toEqual([
    10_346, 9_906, 11_596, 11_106, 12_796,
  ]);
  expect(body.findings).toEqual([]);
});

test.each(["dong-nai-2021-2025", "constructor"])("%s is not found", async (id) => {
  expect((await ask(`/v1/programmes/${id}`)).status).toBe(404);
});
