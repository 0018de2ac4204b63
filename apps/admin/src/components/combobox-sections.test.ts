import { describe, expect, it } from "vitest";
import { type ComboboxOption, sectionsOf } from "./combobox-sections";

const option = (value: string, group?: string, whole?: string): ComboboxOption => ({
  value,
  label: value,
  ...(group === undefined ? {} : { group }),
  ...(whole === undefined ? {} : { whole }),
});

describe("options in sections", () => {
  it("are one section without a name where they share nothing", () => {
    const [only, ...others] = sectionsOf([option("a"), option("b")]);
    expect([only?.group, only?.options.length, others]).toEqual([undefined, 2, []]);
    expect(sectionsOf([])).toEqual([]);
  });

  it("begin a section where the group changes, and keep their place in the whole list", () => {
    const sections = sectionsOf([option("a", "one"), option("b", "two"), option("c", "two")]);
    expect(sections.map(({ group, options }) => [group, options.map(({ index }) => index)])).toEqual([
      ["one", [0]],
      ["two", [1, 2]],
    ]);
  });

  it("name the wider thing once, above its first part", () => {
    const [section] = sectionsOf([option("a", "one"), option("b", "one", "fair"), option("c", "one", "fair")]);
    expect(section?.options.map(({ beginsWhole }) => beginsWhole)).toEqual([undefined, "fair", undefined]);
  });
});
