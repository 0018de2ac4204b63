import { communeReportSchema } from "@khuyencong/core/report";
import { anyDocument } from "./any-document-fixture.js";

/** Any report that the schema takes. */
export const anyReport = anyDocument(communeReportSchema);
