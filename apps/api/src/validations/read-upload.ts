import { largestFile } from "@khuyencong/validation/reading";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";

/** A file as a form sends it. */
interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a route finds in its context once the form was read. */
export interface UploadEnvironment {
  readonly Variables: { readonly upload: Upload };
}

/** The largest body: the file with the frame of the form around it. */
const largestUpload = largestFile + 65_536;

function refuse(): never {
  throw new RequestRefused({ kind: "invalid-request", detail: messages.oneFile });
}

/** At most as long as names of files are; a letter of two halves is not cut in the middle. */
function shortened(name: string): string {
  return name.slice(0, 255).replace(/[\uD800-\uDBFF]$/, "");
}

async function readOneFile(context: Context): Promise<Upload> {
  const type = context.req.header("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) {
    throw new RequestRefused({ kind: "unsupported-media-type", detail: messages.sendForm });
  }
  let form: FormData;
  try {
    form = await context.req.formData();
  } catch {
    throw new RequestRefused({ kind: "malformed-request", detail: messages.invalidForm });
  }
  const fields = [...form.entries()];
  const [first] = fields;
  if (first === undefined || fields.length > 1 || first[0] !== "file" || typeof first[1] === "string") return refuse();
  const file = first[1];
  return { name: shortened(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Middleware that reads the one file of a form into the variable `upload`; refuses anything else, in words. */
export function readUpload(): [MiddlewareHandler, MiddlewareHandler<UploadEnvironment>] {
  return [
    bodyLimit({
      maxSize: largestUpload,
      onError: () => {
        throw new RequestRefused({ kind: "body-too-large", detail: messages.fileTooLarge(largestFile) });
      },
    }),
    async (context, next) => {
      context.set("upload", await readOneFile(context));
      await next();
    },
  ];
}
