/** A text with the line of every part by its pointer, counted as the text is written: by no reader. */
export interface PrintedText {
  readonly text: string;
  readonly lineOf: ReadonlyMap<string, number>;
}

interface Part {
  readonly name: string;
  readonly value: unknown;
}

function partsOf(value: unknown): readonly Part[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => ({ name, value: part }));
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** The lines of a value, of which the first may be led by the name of the field; where its parts stand among them. */
interface Block {
  readonly lines: readonly string[];
  readonly lineOf: readonly (readonly [pointer: string, line: number])[];
}

/** Puts blocks beneath one another, each moved to where it then stands. */
function stacked(blocks: readonly Block[], from: number): Block {
  const lines: string[] = [];
  const lineOf: [string, number][] = [];
  for (const block of blocks) {
    const before = from + lines.length;
    lineOf.push(...block.lineOf.map(([pointer, line]): [string, number] => [pointer, before + line]));
    lines.push(...block.lines);
  }
  return { lines, lineOf };
}

function jsonBlock(value: unknown, pointer: string, lead: string, close: string): Block {
  const parts = partsOf(value);
  const isList = Array.isArray(value);
  if (parts.length === 0) return { lines: [`${lead}${JSON.stringify(value)}${close}`], lineOf: [[pointer, 1]] };
  const blocks = parts.map((part, index) => {
    const name = isList ? "" : `${JSON.stringify(part.name)}: `;
    return jsonBlock(part.value, `${pointer}/${part.name}`, name, index === parts.length - 1 ? "" : ",");
  });
  const { lines, lineOf } = stacked(blocks, 1);
  return {
    lines: [`${lead}${isList ? "[" : "{"}`, ...indented(lines), `${isList ? "]" : "}"}${close}`],
    lineOf: [[pointer, 1], ...lineOf],
  };
}

function yamlBlock(value: unknown, pointer: string, lead: string): Block {
  const parts = partsOf(value);
  if (parts.length === 0) return { lines: [`${lead}${JSON.stringify(value)}`], lineOf: [[pointer, 1]] };
  const blocks = parts.map((part): Block => {
    const within = `${pointer}/${part.name}`;
    if (!Array.isArray(value)) return yamlBlock(part.value, within, `${part.name}: `);
    const { lines, lineOf } = yamlBlock(part.value, within, "");
    return { lines: lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`), lineOf };
  });
  const { lines, lineOf } = stacked(blocks, lead === "" ? 0 : 1);
  const all = lead === "" ? lines : [lead.trimEnd(), ...indented(lines)];
  return { lines: all, lineOf: [[pointer, 1], ...lineOf] };
}

const printed = ({ lines, lineOf }: Block): PrintedText => ({
  text: `${lines.join("\n")}\n`,
  lineOf: new Map(lineOf),
});

/** A value as JSON, one field a line. */
export const printedJson = (value: unknown): PrintedText => printed(jsonBlock(value, "", "", ""));

/** The same as YAML; texts in quotation marks, so that each is the same text. */
export const printedYaml = (value: unknown): PrintedText => printed(yamlBlock(value, "", ""));
