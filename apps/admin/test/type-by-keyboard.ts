import type { Page } from "playwright-core";

/** What to answer at each field: the value of a radio button or list, or the text to type. */
export type Answers = Readonly<Record<string, string>>;

interface Focused {
  readonly pointer: string | undefined;
  readonly kind: "radio" | "select" | "combobox" | "text" | "other";
  readonly value: string;
  readonly isChecked: boolean;
  readonly isInForm: boolean;
}

const focusedOn = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const named = element?.closest("fieldset[id^='field-'], [data-pointer]");
    const pointer =
      named?.getAttribute("data-pointer") ?? (named ?? element)?.id.replace(/^field/, "").replaceAll("-", "/");
    const base = { pointer, isInForm: element?.closest(".lookup-form") !== null, isChecked: false };
    if (element instanceof HTMLSelectElement) return { ...base, kind: "select" as const, value: element.value };
    if (!(element instanceof HTMLInputElement)) return { ...base, kind: "other" as const, value: "" };
    const { value, checked: isChecked } = element;
    // The edition of a trade code: part of an answer, with one that holds already.
    const isOwnQuestion = (element.closest("fieldset")?.id ?? "") !== "";
    if (element.type === "radio" && isOwnQuestion) return { ...base, kind: "radio" as const, value, isChecked };
    if (element.getAttribute("role") === "combobox") return { ...base, kind: "combobox" as const, value };
    return { ...base, kind: element.type === "text" ? ("text" as const) : ("other" as const), value };
  });

async function choose(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    const { kind, value, isChecked } = await focusedOn(page);
    if (value === wanted && (kind !== "radio" || isChecked)) return;
    await page.keyboard.press(kind === "radio" && value === wanted ? "Space" : "ArrowDown");
  }
  throw new Error(`the arrows never reach ${wanted}`);
}

/** Texts of one field that has several, such as a judgement: taken in the order of the Tab key. */
function textFor(answers: Answers, pointer: string, nth: number): string | undefined {
  return answers[nth === 0 ? pointer : `${pointer}#${nth}`];
}

/**
 * Goes through the form with the Tab key alone and answers what it meets, as somebody without a pointer would. Fields
 * come up while it goes; it ends where the form ends.
 */
export async function typeByKeyboard(page: Page, answers: Answers): Promise<readonly string[]> {
  const met: string[] = [];
  const texts = new Map<string, number>();
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    const { pointer, kind, isInForm, value } = await focusedOn(page);
    if (!isInForm) {
      if (met.length > 0) return met;
      continue;
    }
    if (pointer === undefined || kind === "other") continue;
    if (kind === "radio" || kind === "select") {
      met.push(pointer);
      const wanted = answers[pointer];
      if (wanted !== undefined) await choose(page, wanted);
      continue;
    }
    const nth = texts.get(pointer) ?? (answers[pointer] !== undefined && met.includes(pointer) ? 1 : 0);
    texts.set(pointer, nth + 1);
    met.push(pointer);
    const text = textFor(answers, pointer, nth);
    if (text === undefined || value !== "") continue;
    await page.keyboard.type(text);
    if (kind === "combobox") {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
  }
  throw new Error(`the form has no end: ${met.join(" ")}`);
}
