import { plainDate } from "@khuyencong/core/basis";
import { describe, expect, it } from "vitest";
import { communes } from "../../../data/dong-nai";
import { filterCommunes } from "./commune-filter";

describe("filterCommunes", () => {
  it("takes the kind of the day", () => {
    const wardsOn = (date: string) =>
      filterCommunes(communes, { typed: "", kind: "phuong", date: plainDate(date) }).length;
    expect(wardsOn("2026-04-29")).toBe(23);
    expect(wardsOn("2026-04-30")).toBe(33);
  });
});
