import { expect, test } from "vitest";
import { preferredLanguage } from "./language.js";

test.each([
  [undefined, "vi"],
  ["", "vi"],
  ["en", "en"],
  ["en-GB", "en"],
  ["EN-us;q=0.4", "en"],
  ["vi, en;q=0.9", "vi"],
  ["vi;q=0.2, en;q=0.3", "en"],
  ["en;q=0.5, vi;q=0.5", "en"],
  ["fr, de;q=0.8", "vi"],
  ["fr, en;q=0.1", "en"],
  ["en;q=0, *", "vi"],
  ["en;q=0", "vi"],
  ["en;q=much", "vi"],
  ["en;q=2", "vi"],
  ["*", "vi"],
  ["english", "vi"],
  ["en,".repeat(10_000), "vi"],
])("%j is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
