import type { Language } from "@khuyencong/core/basis";
import { mostWork } from "@khuyencong/validation/reading";
import { type JsonReport, reportName } from "@khuyencong/validation/reports";
import { createSignal } from "solid-js";
import { type TemplateChoice, type TemplateFormat, templateFormat, templateName } from "../template-name";
import { Checker, TookTooLong } from "./checker";
import { saveFile } from "./save-file";
import type { Answers, PictureOf, RequestKind, RequestOf } from "./worker-messages";

/** Where the page stands with the files. New files replace everything that was said of those before. */
export type CheckState =
  | { readonly kind: "waiting" }
  | { readonly kind: "checking"; readonly names: readonly string[] }
  | { readonly kind: "checked"; readonly reports: readonly JsonReport[]; readonly number: number }
  | { readonly kind: "fault"; readonly detail: string };

const templateTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Readonly<Record<TemplateFormat, string>>;

/** Checks files that belong together, and hands out what can be had of the one that is looked at. */
export function createCheck() {
  const checker = new Checker();
  const [state, setState] = createSignal<CheckState>({ kind: "waiting" });
  const [asOf, setAsOf] = createSignal("");
  /** Which of the files is looked at, by its place among them. */
  const [chosen, setChosen] = createSignal(0);
  let number = 0;
  let last: readonly File[] = [];

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

  const check = async (files: readonly File[]) => {
    last = files;
    number += 1;
    const mine = number;
    const names = files.map(({ name }) => name);
    setState({ kind: "checking", names });
    const opened = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })));
    const day = asOf() === "" ? undefined : asOf();
    // Other files may have been dropped meanwhile; what is said of these is then stale.
    const isStale = () => mine !== number;
    if (isStale()) return;
    const limits = {
      transfer: opened.map(({ bytes }) => bytes),
      milliseconds: mostWork.milliseconds * files.length,
    };
    const reports = await checker
      .ask<"check">({ kind: "check", files: opened, asOf: day }, limits)
      .catch(async (error: unknown) => {
        if (isStale()) return undefined;
        if (error instanceof TookTooLong) return (await ask<"stopped">({ kind: "stopped", names }))?.answer;
        setState({ kind: "fault", detail: error instanceof Error ? error.message : String(error) });
        return undefined;
      });
    if (reports === undefined || isStale()) return;
    setState({ kind: "checked", reports, number: mine });
  };

  const fileName = () => {
    const now = state();
    return now.kind === "checked" ? (now.reports[chosen()]?.file.name ?? "") : "";
  };

  return {
    state,
    asOf,
    /** Another day judges the same file anew: a result never stands under a day that is not its own. */
    chooseDay: (day: string) => {
      setAsOf(day);
      if (last.length > 0) void check(last);
    },
    check: (files: readonly File[]) => {
      setChosen(0);
      return check(files);
    },
    chosen,
    choose: setChosen,
    pictureOf: async (of: PictureOf): Promise<Answers["picture"]> =>
      (await ask<"picture">({ kind: "picture", file: chosen(), of }))?.answer,
    communes: async (): Promise<Answers["communes"]> => (await ask<"communes">({ kind: "communes" }))?.answer ?? [],
    /** Saves a template, empty or for a commune, by its own name. */
    saveTemplate: async (choice: TemplateChoice, commune: string | undefined) => {
      const made = (await ask<"template">({ kind: "template", choice, commune }))?.answer;
      if (made !== undefined) saveFile(templateName(choice, commune), made, templateTypes[templateFormat(choice)]);
    },
    /** Saves the page to print. */
    savePage: async (language: Language) => {
      const told = await ask<"page">({ kind: "page", file: chosen(), language });
      if (told !== undefined) saveFile(reportName(fileName(), "html"), told.answer, "text/html");
    },
    /** Saves the marked workbook; says whether there is one. */
    saveCopy: async (language: Language): Promise<boolean> => {
      const copy = (await ask<"copy">({ kind: "copy", file: chosen(), language }))?.answer;
      if (copy === undefined) return false;
      saveFile(reportName(fileName(), "xlsx"), copy, templateTypes.xlsx);
      return true;
    },
  };
}

export type Check = ReturnType<typeof createCheck>;
