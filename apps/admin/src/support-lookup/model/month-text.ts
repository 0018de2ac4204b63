const written = /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;
const sortable = /^(\d{4})-(\d{1,2})$/;
/** Excel writes a month as the day on which it begins. */
const asDay = /^0?1[/.-](\d{1,2})[/.-](\d{4})$/;

function monthOf(year: string, month: string): string | undefined {
  const number = Number(month);
  const isMonth = number >= 1 && number <= 12 && /^(?:19|20|21)/.test(year);
  return isMonth ? `${year}-${String(number).padStart(2, "0")}` : undefined;
}

/** A month as people write it (3/2026, tháng 3/2026) in the form that sorts: 2026-03. */
export function readMonth(typed: string): string | undefined {
  const text = typed.normalize("NFC").trim();
  const asYearFirst = sortable.exec(text);
  if (asYearFirst !== null) return monthOf(asYearFirst[1] ?? "", asYearFirst[2] ?? "");
  const found = written.exec(text) ?? asDay.exec(text);
  return found === null ? undefined : monthOf(found[2] ?? "", found[1] ?? "");
}

/** A month as a field shows it: 03/2026. */
export function writeMonth(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${number}/${year}`;
}

function count(month: string): number {
  const [year = "0", number = "1"] = month.split("-");
  return Number(year) * 12 + Number(number) - 1;
}

/** The month so many months later (or earlier). */
export function monthAfter(month: string, months: number): string {
  const total = count(month) + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}`;
}

/** How many months lie between two. */
export function monthsBetween(from: string, to: string): number {
  return count(to) - count(from);
}
