import type { ValidationCode } from "./finding-codes.js";
import { communeMessages } from "./messages/commune.js";
import type { MessagePair } from "./messages/message-pair.js";
import { programmeMessages } from "./messages/programme.js";
import { projectMessages } from "./messages/project.js";
import { structureMessages } from "./messages/structure.js";
import { targetMessages } from "./messages/target.js";

/** What is said for each code of the catalogue, in both languages, and how to mend it. */
export const validationMessages: Readonly<Record<ValidationCode, MessagePair>> = {
  ...structureMessages,
  ...programmeMessages,
  ...communeMessages,
  ...targetMessages,
  ...projectMessages,
};
