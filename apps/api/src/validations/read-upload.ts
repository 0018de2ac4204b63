import { largestFile, type NamedFile } from "@khuyencong/validation/reading";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { messages } from "../messages.js";
import { RequestRefused } from "../problem.js";

/** A file as a form sends it, and those with which a commune's report is compared. */
interface Upload extends NamedFile {
  readonly companions: readonly NamedFile[];
}

/** What a route finds in its context once the form was read. */
export interface UploadEnvironment {
  readonly Variables: { readonly upload: Upload };
}

/** A report is compared with three files: its programme, the half-year report, and that of the year before. */
const mostCompanions = 3;

/** The largest body: the files with the frame of the form around them. */
const largestUpload = (1 + mostCompanions) * largestFile + 65_536;

const tooLarge = () => new RequestRefused({ kind: "body-too-large", detail: messages.fileTooLarge(largestFile) });

function refuse(): never {
  throw new RequestRefused({ kind: "invalid-request", detail: messages.oneFile });
}

function filesIn(form: FormData, field: string): readonly File[] {
  return form.getAll(field).flatMap((part) => (typeof part === "string" ? [] : [part]));
}

/** At most as long as names of files are; a letter of two halves is not cut in the middle. */
function shortened(name: string): string {
  return name.slice(0, 255).replace(/[\uD800-\uDBFF]$/, "");
}

async function namedFile(file: File): Promise<NamedFile> {
  if (file.size > largestFile) throw tooLarge();
  return { name: shortened(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readFiles(context: Context): Promise<Upload> {
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
  const [file, ...moreFiles] = filesIn(form, "file");
  const companions = filesIn(form, "companion");
  const isAll = [...form.keys()].length === 1 + companions.length;
  if (file === undefined || moreFiles.length > 0 || companions.length > mostCompanions || !isAll) return refuse();
  return { ...(await namedFile(file)), companions: await Promise.all(companions.map(namedFile)) };
}

/** Middleware that reads the files of a form into the variable `upload`; refuses anything else, in words. */
export function readUpload(): [MiddlewareHandler, MiddlewareHandler<UploadEnvironment>] {
  return [
    bodyLimit({
      maxSize: largestUpload,
      onError: () => {
        throw tooLarge();
      },
    }),
    async (context, next) => {
      context.set("upload", await readFiles(context));
      await next();
    },
  ];
}
