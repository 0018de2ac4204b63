import { type LayoutGrounds, programmeLayout } from "./programme-layout.js";
import { reportLayout } from "./report-layout.js";
import type { WorkbookLayout } from "./sheet-layout.js";

/** The layouts of all documents, for the same jurisdiction and day. */
export interface Layouts {
  readonly programme: WorkbookLayout;
  readonly report: WorkbookLayout;
}

let last: { readonly grounds: LayoutGrounds; readonly layouts: Layouts } | undefined;

/**
 * The layouts for these grounds. Many workbooks are read under the same grounds, one after the other, and what is worked
 * out of a layout on the way is kept with it: so the last ones made are given again.
 */
export function layoutsFor(grounds: LayoutGrounds): Layouts {
  const { pack, register, provincial, day } = grounds;
  const known = last?.grounds;
  const isSame =
    known?.pack === pack && known.register === register && known.provincial === provincial && known.day === day;
  if (last !== undefined && isSame) return last.layouts;
  const layouts = { programme: programmeLayout(grounds), report: reportLayout(grounds) };
  last = { grounds, layouts };
  return layouts;
}
