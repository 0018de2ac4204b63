import type { Language } from "@khuyencong/core/basis";
import { mostWork } from "@khuyencong/validation/reading";
import { type JsonReport, reportName } from "@khuyencong/validation/reports";
import { createSignal } from "solid-js";
import { type TemplateFormat, templateName } from "../template-name";
import { Checker, TookTooLong } from "./checker";
import { saveFile } from "./save-file";
import type { Answers, PictureOf, RequestKind, RequestOf } from "./worker-messages";

/** Where the page stands with one file. A new file replaces everything that was said of the one before. */
export type CheckState =
  | { readonly kind: "waiting" }
  | { readonly kind: "checking"; readonly name: string }
  | { readonly kind: "checked"; readonly report: JsonReport; readonly number: number }
  | { readonly kind: "fault"; readonly detail: string };

const templateTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Readonly<Record<TemplateFormat, string>>;

/** Checks files one after the other, and hands out what can be had of the last one. */
export function createCheck() {
  const checker = new Checker();
  const [state, setState] = createSignal<CheckState>({ kind: "waiting" });
  const [asOf, setAsOf] = createSignal("");
  let number = 0;
  let last: File | undefined;

  /** Answers the question, or shows that the tool itself is at fault. */
  const ask = async <Kind extends RequestKind>(request: RequestOf<Kind>) => {
    try {
      return { answer: await checker.ask<Kind>(request) };
    } catch (error) {
      // Whatever was asked about a file that is no longer shown needs no answer.
      if (error instanceof TookTooLong) return undefined;
      setState({ kind: "fault", detail: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };

  const check = async (file: File) => {
    last = file;
    number += 1;
    const mine = number;
    setState({ kind: "checking", name: file.name });
    const { name } = file;
    const bytes = await file.arrayBuffer();
    const chosen = asOf() === "" ? undefined : asOf();
    // Another file may have been dropped meanwhile; what is said of this one is then stale.
    const isStale = () => mine !== number;
    if (isStale()) return;
    const report = await checker
      .ask<"check">(
        { kind: "check", name, bytes, asOf: chosen },
        { transfer: [bytes], milliseconds: mostWork.milliseconds },
      )
      .catch(async (error: unknown) => {
        if (isStale()) return undefined;
        if (error instanceof TookTooLong) return (await ask<"stopped">({ kind: "stopped", name }))?.answer;
        setState({ kind: "fault", detail: error instanceof Error ? error.message : String(error) });
        return undefined;
      });
    if (report !== undefined && !isStale()) setState({ kind: "checked", report, number: mine });
  };

  const fileName = () => {
    const now = state();
    return now.kind === "checked" ? now.report.file.name : "";
  };

  return {
    state,
    asOf,
    /** Another day judges the same file anew: a result never stands under a day that is not its own. */
    chooseDay: (day: string) => {
      setAsOf(day);
      if (last !== undefined) void check(last);
    },
    check,
    pictureOf: async (of: PictureOf): Promise<Answers["picture"]> =>
      (await ask<"picture">({ kind: "picture", of }))?.answer,
    communes: async (): Promise<Answers["communes"]> => (await ask<"communes">({ kind: "communes" }))?.answer ?? [],
    /** Saves a template, empty or for a commune, by its own name. */
    saveTemplate: async (format: TemplateFormat, commune: string | undefined) => {
      const made = (await ask<"template">({ kind: "template", format, commune }))?.answer;
      if (made !== undefined) saveFile(templateName(format, commune), made, templateTypes[format]);
    },
    /** Saves the page to print. */
    savePage: async (language: Language) => {
      const told = await ask<"page">({ kind: "page", language });
      if (told !== undefined) saveFile(reportName(fileName(), "html"), told.answer, "text/html");
    },
    /** Saves the marked workbook; says whether there is one. */
    saveCopy: async (language: Language): Promise<boolean> => {
      const copy = (await ask<"copy">({ kind: "copy", language }))?.answer;
      if (copy === undefined) return false;
      saveFile(reportName(fileName(), "xlsx"), copy, templateTypes.xlsx);
      return true;
    },
  };
}

export type Check = ReturnType<typeof createCheck>;
