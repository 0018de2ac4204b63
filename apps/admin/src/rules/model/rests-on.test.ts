import { describe, expect, it } from "vitest";
import { entryById, pack } from "../../../test/told-law";
import { entriesRestingOn } from "./rests-on";

const idsRestingOn = (id: string, entries = pack.entries) => entriesRestingOn(entries, { id }).map((entry) => entry.id);

describe("what rests on a question", () => {
  it("are the rules that read their text in its several ways", () => {
    expect(idsRestingOn("place-date")).toEqual(["place-of-production"]);
  });

  it("are the entries that name it", () => {
    const entry = { ...entryById("level.local.advanced-machinery"), questions: ["local-levels"] };
    expect(idsRestingOn("local-levels", [entry, entryById("machinery-new")])).toEqual([entry.id]);
  });

  it("is the ruling that answers it", () => {
    const value = { question: "novelty-area", reading: "province", document: { vi: "Công văn", en: "Letter" } };
    const ruling = { ...entryById("machinery-new"), id: "ruling.novelty", kind: "ruling", value };
    expect(idsRestingOn("novelty-area", [ruling])).toEqual(["ruling.novelty"]);
  });
});
