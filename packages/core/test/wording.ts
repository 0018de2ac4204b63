/** What a clerk should never read in a Vietnamese sentence, by what it is. */
const technical: Readonly<Record<string, RegExp>> = {
  "a path into a document": /(?<![\p{L}\p{N}/])\/[a-z][A-Za-z]+/u,
  "a name from the code": /(?<![\p{L}\p{N}])[a-z]+[A-Z][A-Za-z]*/u,
  "a dotted name from the code": /(?<![\p{L}\p{N}.])[a-z]{2,}\.[a-z]{2,}/u,
  "a hyphened name from the code": /(?<![\p{L}\p{N}-])[a-z]+(?:-[a-z0-9]+)+(?![\p{L}\p{N}-])/u,
  "an English word of programming":
    /(?<![\p{L}\p{N}])(?:boolean|string|number|integer|null|undefined|NaN|object|array|enum|true|false|invalid|input|expected|received|schema|JSON|field|value|key)(?![\p{L}\p{N}])/iu,
  "brackets of a program": /[{}[\]<>]/u,
  "an open slot": /\{\w+\}/u,
};

/** What is technical in a Vietnamese text that people read; empty for a good one. */
export function technicalWordsIn(text: string): readonly string[] {
  return Object.entries(technical).flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${what}: ${found[0]}`];
  });
}
