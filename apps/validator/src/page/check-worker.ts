import { type PlainDate, plainDate } from "@khuyencong/core/basis";
import { fullNameOn } from "@khuyencong/core/place";
import { dayInVietnam, type Report, reportsOn, unreadableReport } from "@khuyencong/validation/judgement";
import { formatOf, problems } from "@khuyencong/validation/reading";
import { htmlReport, toJsonReport, workbookReport } from "@khuyencong/validation/reports";
import { jurisdiction } from "../jurisdiction";
import { makeTemplate } from "../make-template";
import { tool } from "../tool";
import type { Answered, Answers, Asked, Request, RequestKind } from "./worker-messages";

interface CheckedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
}

let checked: readonly CheckedFile[] = [];

function checkedFile(place: number): CheckedFile {
  const file = checked[place];
  if (file === undefined) throw new Error("this file was not checked yet");
  return file;
}

async function check({ files, asOf }: Extract<Request, { kind: "check" }>): Promise<Answers["check"]> {
  const named = files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
  const day: PlainDate | undefined = asOf === undefined ? undefined : plainDate(asOf);
  const reports = await reportsOn(named, { jurisdiction, tool, asOf: day, now: new Date() });
  checked = named.flatMap((file, place) => {
    const report = reports[place];
    return report === undefined ? [] : [{ ...file, report }];
  });
  return reports.map(toJsonReport);
}

function stopped({ names }: Extract<Request, { kind: "stopped" }>): Answers["stopped"] {
  checked = names.map((name) => {
    const report = unreadableReport(tool, { name, sha256: undefined }, [problems.tooMuchWork]);
    return { name, bytes: new Uint8Array(), report };
  });
  return checked.map(({ report }) => toJsonReport(report));
}

async function copy({ file, language }: Extract<Request, { kind: "copy" }>): Promise<Answers["copy"]> {
  const { name, bytes, report } = checkedFile(file);
  if (report.verdict === "unreadable" || formatOf(name) !== "xlsx") return undefined;
  const marked = await workbookReport({ name, bytes }, report, language);
  return marked.ok ? marked.value : undefined;
}

async function picture({ file, of }: Extract<Request, { kind: "picture" }>): Promise<Answers["picture"]> {
  const { pictureOf } = await import("./picture");
  return pictureOf(checkedFile(file).bytes, of);
}

function communes(): Answers["communes"] {
  const day = dayInVietnam(new Date());
  const named = jurisdiction.pack.territory.communes.map((commune) => {
    return { code: commune.code, name: fullNameOn(commune, day)?.vi ?? commune.name, own: commune.name };
  });
  const inOrder = new Intl.Collator("vi");
  return named.sort((a, b) => inOrder.compare(a.own, b.own)).map(({ code, name }) => ({ code, name }));
}

async function template({ choice, commune }: Extract<Request, { kind: "template" }>): Promise<Answers["template"]> {
  const made = await makeTemplate(choice, { commune, day: dayInVietnam(new Date()) });
  if (!made.ok) throw new Error(made.refusal.message.vi);
  return made.bytes;
}

function answer(request: Request): Promise<Answers[RequestKind]> | Answers[RequestKind] {
  switch (request.kind) {
    case "check":
      return check(request);
    case "stopped":
      return stopped(request);
    case "picture":
      return picture(request);
    case "communes":
      return communes();
    case "template":
      return template(request);
    case "page":
      return htmlReport(checkedFile(request.file).report, request.language);
    case "copy":
      return copy(request);
  }
}

async function reply({ id, request }: Asked): Promise<Answered> {
  try {
    return { id, ok: true, answer: await answer(request) };
  } catch (error) {
    return { id, ok: false, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

// One question after the other: an answer about a file is never mixed with the next file.
let queue: Promise<unknown> = Promise.resolve();
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  queue = queue.then(async () => self.postMessage(await reply(data)));
});
