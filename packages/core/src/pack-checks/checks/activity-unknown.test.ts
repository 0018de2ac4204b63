import { describeCheck, levelWith } from "../../../test/check-example.js";
import { activityUnknownCheck } from "./activity-unknown.js";

describeCheck(activityUnknownCheck, {
  wrong: { "a level for an activity that nobody knows": [levelWith({ activities: ["showroom", "moon-landing"] })] },
  right: { "a level for a known activity": [levelWith({ activities: ["showroom"] })] },
});
