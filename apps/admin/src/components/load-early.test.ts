import { expect, it, vi } from "vitest";
import { loadEarly } from "./load-early";

it("begins before anybody asks, and loads once for all who do", async () => {
  const load = vi.fn(async () => "the law");
  const law = loadEarly(load);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await Promise.all([law(), law()])).toEqual(["the law", "the law"]);
  expect(load).toHaveBeenCalledTimes(1);
});

it("tells those who ask of a failure, and begins anew for the next", async () => {
  const load = vi.fn(async () => "the law").mockRejectedValueOnce(new Error("no network"));
  const law = loadEarly(load);
  await expect(law()).rejects.toThrow("no network");
  expect(await law()).toBe("the law");
  expect(load).toHaveBeenCalledTimes(2);
});
