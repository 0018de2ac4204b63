const page = 10;

/** Where a key moves the cursor of a list; -1 is "nowhere yet". `undefined` for keys that do not move it. */
export function cursorAfterKey(key: string, cursor: number, length: number): number | undefined {
  if (length === 0) return undefined;
  const within = (index: number) => Math.min(length - 1, Math.max(0, index));
  switch (key) {
    case "ArrowDown":
      return within(cursor + 1);
    case "ArrowUp":
      return within(cursor - 1);
    case "PageDown":
      return within(cursor + page);
    case "PageUp":
      return within(cursor - page);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
