import { expect, it } from "vitest";
import { everyText } from "./every-text.js";
import { pointerOf } from "./pointer.js";

it("every text is visited in reading order, each with its place", () => {
  const visited: string[] = [];
  const value = { name: "A", period: { fromYear: 2026 }, projects: [{ name: "B", note: undefined }, "C", null, ["D"]] };
  everyText(value, (text, place) => visited.push(`${pointerOf(place)} ${text}`));
  expect(visited).toEqual(["/name A", "/projects/0/name B", "/projects/1 C", "/projects/3/0 D"]);
});

it("a text by itself stands nowhere", () => {
  const places: string[] = [];
  everyText("A", (_, place) => places.push(pointerOf(place)));
  expect(places).toEqual([""]);
});
