import { expect, test } from "vitest";
import { ask } from "../../test/ask.js";

async function longThanhOn(asOf: string) {
  const { body } = await ask(`/v1/communes?asOf=${asOf}`);
  expect(body.count).toBe(95);
  return { province: body.province, commune: body.communes.find(({ code }: { code: string }) => code === "26368") };
}

test("Long Thành is a commune of a province up to 29/04/2026", async () => {
  const { province, commune } = await longThanhOn("2026-04-29");
  expect(province.fullName.vi).toBe("tỉnh Đồng Nai");
  expect(commune).toMatchObject({ kind: "xa", areaKind: "province-commune", former: "dong-nai" });
});

test("and a ward of a centrally-run city from the next day", async () => {
  const { province, commune } = await longThanhOn("2026-04-30");
  expect(province.fullName.vi).toBe("thành phố Đồng Nai");
  expect(commune).toMatchObject({ kind: "phuong", areaKind: "city-ward", fullName: { vi: "phường Long Thành" } });
});

test("before the sources begin nothing is said of its kind", async () => {
  const { commune } = await longThanhOn("2025-06-30");
  expect(commune).toEqual({ code: "26368", name: "Long Thành", former: "dong-nai" });
});

test("two days have two entity tags", async () => {
  const tagOn = async (asOf: string) => (await ask(`/v1/communes?asOf=${asOf}`)).headers.get("etag");
  expect(await tagOn("2026-04-29")).toBe(await tagOn("2026-04-29"));
  expect(await tagOn("2026-04-29")).not.toBe(await tagOn("2026-04-30"));
});
