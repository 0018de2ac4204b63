import { describe, expect, it } from "vitest";
import { holdsEveryWord, searchKeyOf } from "./search-key";

const key = searchKeyOf("Ứng dụng máy móc (50 %, tối đa 300 triệu đồng), Thông tư số 28/2018/TT-BTC");

describe("searching", () => {
  it.each(["máy móc", "may moc", "300 may", "28/2018", "2018", "TT-BTC", "ung du", "", "  ", "đồng"])(
    "%j is found",
    (typed) => {
      expect(holdsEveryWord(key, typed)).toBe(true);
    },
  );

  it.each(["oc", "may bay", "00", "28/2019"])("%j is not", (typed) => {
    expect(holdsEveryWord(key, typed)).toBe(false);
  });
});
