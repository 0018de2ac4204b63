import { expect, test } from "vitest";
import { withFieldLabels } from "./application-labels.js";

test("fields are called what core calls them, however deep", () => {
  const schema = {
    properties: { project: { properties: { cost: { type: "integer" } } }, "nothing-known": {} },
  } as const;
  const described = withFieldLabels(schema);
  expect(described).toMatchObject({
    properties: {
      project: { properties: { cost: { type: "integer", description: expect.stringMatching(/ \(.+\)$/) } } },
      "nothing-known": {},
    },
  });
  expect(described).not.toHaveProperty("properties.nothing-known.description");
});
