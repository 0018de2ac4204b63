/** One option of a combobox. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Stands at the end of the line: a code, a remark. */
  readonly note?: string;
  /** What options that follow one another have in common; said once above them. */
  readonly group?: string;
  /** Within a group: the wider thing of which these options are parts. */
  readonly whole?: string;
}

/** An option with its place in the whole list, and the name of the wider thing where it begins. */
interface PlacedOption {
  readonly option: ComboboxOption;
  readonly index: number;
  readonly beginsWhole: string | undefined;
}

/** Options under the name that they share; without a name where they share none. */
export interface ComboboxSection {
  readonly group: string | undefined;
  readonly options: readonly PlacedOption[];
}

/** Options in sections, in their order: a new one begins where the group changes. */
export function sectionsOf(options: readonly ComboboxOption[]): readonly ComboboxSection[] {
  const sections: { readonly group: string | undefined; readonly options: PlacedOption[] }[] = [];
  options.forEach((option, index) => {
    const before = options[index - 1];
    if (before === undefined || before.group !== option.group) sections.push({ group: option.group, options: [] });
    const beginsWhole = before?.whole === option.whole && before?.group === option.group ? undefined : option.whole;
    sections.at(-1)?.options.push({ option, index, beginsWhole });
  });
  return sections;
}
