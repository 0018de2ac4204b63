/** Only the first letter changes, and only of an ordinary word: "Điều 5" and "VSIC" keep their capitals. */
export function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
