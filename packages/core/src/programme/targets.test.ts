import { describe, expect, it } from "vitest";
import type { Target } from "./programme.js";
import { smallProgramme } from "./programme-fixture.js";
import { targetById, targetByTag, targetLines, targetsOfActivity, targetsOfGroup } from "./targets.js";

const programme = smallProgramme();
const ids = (targets: readonly Target[]) => targets.map(({ id }) => id);

describe("looking targets up", () => {
  it("finds those a kind of work counts towards", () => {
    expect(ids(targetsOfActivity(programme, "advanced-machinery"))).toEqual(["machinery"]);
    expect(targetsOfActivity(programme, "showroom")).toEqual([]);
  });

  it("finds those of a group", () => {
    expect(ids(targetsOfGroup(programme, "management-capacity"))).toEqual(["classes"]);
    expect(targetsOfGroup(programme, "clusters")).toEqual([]);
  });

  it("finds one by tag or id, and nothing for a mistyped one", () => {
    expect(targetByTag(programme, "LOP")?.id).toBe("classes");
    expect(targetByTag(programme, "lop")).toBeUndefined();
    expect(targetById(programme, "machinery")?.tag).toBe("MAY-MOC");
    expect(targetById(programme, "machine")).toBeUndefined();
  });
});

describe("target lines", () => {
  const [first, second] = programme.targets;
  if (first === undefined || second === undefined) throw new Error("The fixture has two targets");

  it("put figures of one sentence together, in the order of the lines", () => {
    const targets = [
      { ...second, line: 3 },
      { ...first, line: 1 },
      { ...second, id: "more-classes", line: 3 },
    ];
    expect(targetLines({ targets }).map(ids)).toEqual([["machinery"], ["classes", "more-classes"]]);
  });

  it("are none without targets", () => {
    expect(targetLines({ targets: [] })).toEqual([]);
  });
});
