import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { reportName } from "@khuyencong/validation/reports";
import { contentDisposition } from "../content-disposition.js";
import { refuseQueryFaults } from "../query-faults.js";
import { validationReport } from "../schema/from-core.js";
import { asOfParameter, jurisdictionParameter } from "../schema/query.js";
import { problemReplyOf } from "../schema/replies.js";
import { noMarkedCopy } from "../validations/no-marked-copy.js";
import { readUpload, type UploadEnvironment } from "../validations/read-upload.js";
import { reportFormats, reportTypes } from "../validations/report-format.js";
import { validateApart } from "../validations/validate-apart.js";

const query = z.strictObject({
  asOf: asOfParameter,
  jurisdiction: jurisdictionParameter,
  format: z.enum(reportFormats).default("json").openapi({
    description:
      "JSON for programs, a page to read and print, SARIF 2.1.0, or the workbook that was sent with every finding marked in its cell",
    example: "json",
  }),
  language: z
    .enum(["vi", "en"])
    .default("vi")
    .openapi({ description: "Of the page, of SARIF and of the marks; JSON has both", example: "vi" }),
});

const uploadSchema = z.strictObject({
  file: z
    .custom<File>()
    .openapi({ type: "string", format: "binary", description: "`.xlsx`, `.yaml`, `.yml` or `.json`" }),
  companion: z
    .array(z.custom<File>().openapi({ type: "string", format: "binary" }))
    .optional()
    .openapi({
      description:
        "With a commune's report, at most three files with which it is compared: its programme, its half-year report, that of the year before. They are not reported on",
    }),
});

const route = createRoute({
  method: "post",
  path: "/v1/validations",
  operationId: "validateProgramme",
  tags: ["Programme"],
  summary: "Everything that is wrong or doubtful in the file of a commune's programme, or of its report",
  description:
    "The same checks, in the same words, as the command line and the page that works offline. Nothing is stored. A file that cannot be read is answered with the reasons (200, verdict `unreadable`), except where a marked workbook is asked for: there is none then, and the reasons are the findings of a problem (422). The file is read apart from other requests, with limits of time and memory.",
  middleware: readUpload(),
  request: { query, body: { required: true, content: { "multipart/form-data": { schema: uploadSchema } } } },
  responses: {
    200: {
      description: "What was found",
      content: {
        "application/json": { schema: validationReport },
        "text/html": { schema: z.string() },
        [reportTypes.sarif]: { schema: z.looseObject({}) },
        [reportTypes.xlsx]: { schema: z.string().openapi({ format: "binary" }) },
      },
    },
    400: problemReplyOf("The form does not hold one file, holds something else, or a parameter is wrong"),
    413: problemReplyOf("A file exceeds 5 MB"),
    415: problemReplyOf("The body is not `multipart/form-data`"),
    422: problemReplyOf("A marked workbook is asked for, and the file is none or cannot be read"),
  },
});

/** Validations: the file of a programme or report in, everything found out. */
export const validations = new OpenAPIHono<UploadEnvironment>({ defaultHook: refuseQueryFaults }).openapi(
  route,
  async (context) => {
    const { format, ...asked } = context.req.valid("query");
    const { upload } = context.var;
    const answer = await validateApart({ ...upload, ...asked, format });
    if (answer.kind !== "report") throw noMarkedCopy(answer);
    // A programme that is not signed yet is nobody else's business: no cache on the way may keep the answer.
    return context.body(answer.content, 200, {
      "Content-Type": reportTypes[format],
      "Content-Disposition": contentDisposition(
        format === "xlsx" ? "attachment" : "inline",
        reportName(upload.name, format),
      ),
      "Cache-Control": "no-store",
    });
  },
);
