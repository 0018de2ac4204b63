import type { Citation, Finding, PlainDate } from "../basis/index.js";
import { type InstrumentIndex, indexInstruments } from "../law/index.js";
import type { Programme } from "../programme/index.js";
import type { LegalRegister, Rulebook } from "../rulebook/index.js";
import type { CommuneProgramme } from "./commune-programme.js";
import { type DecidedProject, decidedProject } from "./decided-project.js";
import type { FindingDescription } from "./describe-findings.js";

/** What every check is given; it looks at nothing else. */
export interface CheckInput {
  readonly programme: CommuneProgramme;
  /** The decision on each project, by row: several checks look at them. */
  readonly decisions: readonly DecidedProject[];
  readonly rulebook: Rulebook;
  /** Every instrument and activity on record: a programme may name more of them than decisions rest on. */
  readonly register: LegalRegister;
  /** The provincial programme under which the commune's stands; without it, what compares the two is left out. */
  readonly provincial: Programme | undefined;
}

/** What checks are given of a programme: with it, how each of its projects is decided. */
export function checkInput(grounds: Omit<CheckInput, "decisions">): CheckInput {
  const { programme, rulebook, register, provincial } = grounds;
  const decisions = programme.projects.map((project) => decidedProject(rulebook, project));
  return { programme, decisions, rulebook, register, provincial };
}

/** One check: its codes with all that is said of them, and what finds them; never the first fault only. */
export interface Check<Input = CheckInput> {
  readonly codes: Readonly<Record<string, FindingDescription>>;
  readonly find: (input: Input) => readonly Finding[];
}

/** The day by which the document itself is judged: that of its approval, else the day of the rulebook. */
export function documentDate({ programme, rulebook }: CheckInput): PlainDate {
  return programme.approval?.date ?? rulebook.asOf;
}

/** Where the provincial programme gives communes their duties. */
export function communeDuty({ provincial }: Pick<CheckInput, "provincial">): readonly Citation[] {
  const duty = provincial?.duties.find(({ body }) => body === "commune");
  return duty === undefined ? [] : [duty.citation];
}

/** Every instrument that a finding may name: those on record, and those that the province entered itself. */
export function knownInstruments({ register, rulebook }: Pick<CheckInput, "register" | "rulebook">): InstrumentIndex {
  return indexInstruments([...register.instruments, ...rulebook.instruments.values()]);
}
