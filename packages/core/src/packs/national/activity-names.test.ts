import { expect, test } from "vitest";
import { nationalActivities } from "./activities.js";
import { activityNames } from "./activity-names.js";

test("the names are those of the catalogue, in its order", () =>
  expect(activityNames).toEqual(nationalActivities.map(({ id }) => id)));
