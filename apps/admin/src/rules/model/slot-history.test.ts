import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { entryById, pack, titleOf } from "../../../test/told-law";
import { versionsOf } from "./slot-history";

const versionIdsOf = (id: string) => versionsOf(entryById(id), pack, titleOf).map((entry) => entry.id);

describe("the versions of an entry", () => {
  it("are all that fill the same slot, oldest first", () => {
    const expected = [
      "level.local.advanced-machinery.before-merger",
      "level.local.advanced-machinery.before-programme",
      "level.local.advanced-machinery",
    ];
    for (const id of expected) expect(versionIdsOf(id)).toEqual(expected);
  });

  it("leave out the same activity paid from other money", () => {
    expect(versionIdsOf("level.local.advanced-machinery")).not.toContain("level.national.advanced-machinery");
  });

  it("are the entry alone where its kind has no slots and no other bears its title", () => {
    expect(versionIdsOf("place-of-production")).toEqual(["place-of-production"]);
  });

  it("of a kind without slots are found by their title, one after the other", () => {
    const rule = { ...entryById("machinery-new"), inForceTo: plainDate("2026-12-31") };
    const later = { ...rule, id: "machinery-new.later", inForceFrom: plainDate("2027-01-01"), inForceTo: null };
    const beside = { ...later, id: "machinery-new.beside", inForceFrom: plainDate("2026-12-31") };
    const versions = versionsOf(rule, { ...pack, entries: [beside, later, rule] }, titleOf);
    expect(versions.map(({ id }) => id)).toEqual(["machinery-new", "machinery-new.later"]);
  });
});
