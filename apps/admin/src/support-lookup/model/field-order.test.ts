import { describe, expect, it } from "vitest";
import { fieldsToShow, groupOf } from "./field-order";

const answered =
  (...pointers: readonly string[]) =>
  (pointer: string) =>
    pointers.includes(pointer);

describe("which fields stand in the form", () => {
  it("at first those that matter, in their order", () => {
    expect(fieldsToShow(["/b", "/a"], [], answered())).toEqual(["/b", "/a"]);
  });

  it("keeps an answered field that no longer matters where it stood", () => {
    expect(fieldsToShow(["/a", "/c"], ["/a", "/b", "/c"], answered("/b"))).toEqual(["/a", "/b", "/c"]);
    expect(fieldsToShow(["/b"], ["/a", "/b"], answered("/a"))).toEqual(["/a", "/b"]);
    expect(fieldsToShow([], ["/a", "/b"], answered("/a", "/b"))).toEqual(["/a", "/b"]);
  });

  it("lets go of one that was never answered", () => {
    expect(fieldsToShow(["/a"], ["/a", "/b"], answered())).toEqual(["/a"]);
  });

  it("names no field twice", () => {
    expect(fieldsToShow(["/a", "/b"], ["/b", "/a"], answered("/a", "/b"))).toEqual(["/a", "/b"]);
  });
});

it("puts every field into a part of the form", () => {
  expect(groupOf("/category")).toBe("applicant");
  expect(groupOf("/applicant/capital")).toBe("applicant");
  expect(groupOf("/production/commune")).toBe("production");
  expect(groupOf("/stream")).toBe("project");
  expect(groupOf("/earlierSupport")).toBe("commitments");
  expect(groupOf("/judgements/tradeIsEligible")).toBe("judgements");
});
