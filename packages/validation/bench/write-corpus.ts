import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CommuneProgrammeInput } from "@khuyencong/core/validation";
import { fillTemplate } from "@khuyencong/workbook/template";
import { communes, corpusDay, corpusGrounds } from "../test/corpus/corpus-grounds.js";
import { plausibleProgramme } from "../test/corpus/plausible-programme.js";

// Writes the workbooks of the corpus for whoever measures whole files: each commune's in one folder, a large one beside.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder into which the workbooks are to be written");

const { register, provincial, rulebook } = corpusGrounds;
const grounds = { pack: rulebook.pack, register, provincial, day: corpusDay };

async function workbookOf(programme: CommuneProgrammeInput): Promise<Uint8Array> {
  const written = await fillTemplate(grounds, programme, { isExample: true });
  if (!written.ok) throw new Error(written.refusal.message.en);
  return written.bytes;
}

/** A programme with so many projects as no commune has; those of the plausible one over and over, each with a name. */
function withProjects(programme: CommuneProgrammeInput, count: number): CommuneProgrammeInput {
  const { projects } = programme;
  const many = Array.from({ length: count }, (_, row) =>
    projects.slice(row % projects.length, (row % projects.length) + 1).map((project) => {
      return { ...project, name: `${project.name}, số ${row + 1}` };
    }),
  );
  return { ...programme, projects: many.flat() };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "communes"), { recursive: true });
for (const commune of communes) {
  const programme = plausibleProgramme(commune, "measured", corpusGrounds);
  writeFileSync(join(folder, "communes", `${commune.code}.xlsx`), await workbookOf(programme));
}
const [first] = communes;
if (first === undefined) throw new Error("the corpus has no commune");
const large = withProjects(plausibleProgramme(first, "measured", corpusGrounds), 200);
writeFileSync(join(folder, "200-projects.xlsx"), await workbookOf(large));
