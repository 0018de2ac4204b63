import type { Language } from "@khuyencong/core/basis";
import type { JsonReport } from "@khuyencong/validation/reports";
import type { TemplateChoice } from "../template-name";

/** Which cell or line a picture is to show. */
export type PictureOf =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "line"; readonly line: number };

/** A piece of the file around a place, as the officer sees it there. */
export type Picture =
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
      readonly marked: { readonly row: number; readonly column: string };
    }
  | {
      readonly kind: "line";
      readonly lines: readonly { readonly line: number; readonly text: string }[];
      readonly marked: number;
    };

/** A file as it was chosen. */
interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/**
 * What the page asks of its worker: to check files that belong together, then things about one of them (`file` is its
 * place among them). A new `check` replaces all files before.
 */
export type Request =
  | { readonly kind: "check"; readonly files: readonly ChosenFile[]; readonly asOf: string | undefined }
  /** What is to be said of files whose check was stopped. */
  | { readonly kind: "stopped"; readonly names: readonly string[] }
  | { readonly kind: "picture"; readonly file: number; readonly of: PictureOf }
  | { readonly kind: "page"; readonly file: number; readonly language: Language }
  | { readonly kind: "copy"; readonly file: number; readonly language: Language }
  | { readonly kind: "communes" }
  | { readonly kind: "template"; readonly choice: TemplateChoice; readonly commune: string | undefined };

/** What each question is answered with. */
export interface Answers {
  /** In the order of the files. */
  readonly check: readonly JsonReport[];
  readonly stopped: readonly JsonReport[];
  readonly picture: Picture | undefined;
  readonly page: string;
  /** `undefined` where the file is no workbook that can be marked. */
  readonly copy: Uint8Array | undefined;
  /** As they are called today, in Vietnamese order. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly template: Uint8Array;
}

export type RequestKind = Request["kind"];
export type RequestOf<Kind extends RequestKind> = Extract<Request, { readonly kind: Kind }>;

/** A question on its way to the worker, and its answer on the way back. */
export interface Asked {
  readonly id: number;
  readonly request: Request;
}
export type Answered =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[RequestKind] }
  | { readonly id: number; readonly ok: false; readonly fault: string };
