import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { refuseQueryFaults } from "../query-faults.js";
import { validationReport } from "../schema/from-core.js";
import { asOfParameter, jurisdictionParameter } from "../schema/query.js";
import { problemReplyOf } from "../schema/replies.js";
import { readUpload, type UploadEnvironment } from "../validations/read-upload.js";
import { validateApart } from "../validations/validate-apart.js";
import { reportFormats, reportTypes } from "../validations/validate-file.js";

const query = z.strictObject({
  asOf: asOfParameter,
  jurisdiction: jurisdictionParameter,
  format: z
    .enum(reportFormats)
    .default("json")
    .openapi({ description: "JSON for programs, a page to read and print, or SARIF 2.1.0", example: "json" }),
  language: z
    .enum(["vi", "en"])
    .default("vi")
    .openapi({ description: "Of the page and of SARIF; JSON has both", example: "vi" }),
});

const uploadSchema = z.strictObject({
  file: z
    .custom<File>()
    .openapi({ type: "string", format: "binary", description: "`.xlsx`, `.yaml`, `.yml` or `.json`" }),
});

const route = createRoute({
  method: "post",
  path: "/v1/validations",
  operationId: "validateProgramme",
  tags: ["Programme"],
  summary: "Everything that is wrong or doubtful in the file of a commune's programme",
  description:
    "The same checks, in the same words, as the command line and the page that works offline. Nothing is stored. A file that cannot be read is answered with the reasons (200, verdict `unreadable`); it is read apart from other requests, with limits of time and memory.",
  middleware: readUpload(),
  request: { query, body: { required: true, content: { "multipart/form-data": { schema: uploadSchema } } } },
  responses: {
    200: {
      description: "What was found",
      content: {
        "application/json": { schema: validationReport },
        "text/html": { schema: z.string() },
        "application/sarif+json": { schema: z.looseObject({}) },
      },
    },
    400: problemReplyOf("The form does not hold one file, or a parameter is wrong"),
    413: problemReplyOf("The file exceeds 5 MB"),
    415: problemReplyOf("The body is not `multipart/form-data`"),
  },
});

/** Validations: the file of a programme in, everything found out. */
export const validations = new OpenAPIHono<UploadEnvironment>({ defaultHook: refuseQueryFaults }).openapi(
  route,
  async (context) => {
    const { format, ...asked } = context.req.valid("query");
    const report = await validateApart({ ...context.var.upload, ...asked, format });
    // A programme that is not signed yet is nobody else's business: no cache on the way may keep the answer.
    return context.body(report, 200, { "Content-Type": reportTypes[format], "Cache-Control": "no-store" });
  },
);
