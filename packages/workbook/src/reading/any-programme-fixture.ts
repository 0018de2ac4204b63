import { communeProgrammeSchema } from "@khuyencong/core/validation";
import { anyDocument } from "./any-document-fixture.js";

/** Any programme that the schema takes. */
export const anyProgramme = anyDocument(communeProgrammeSchema);
