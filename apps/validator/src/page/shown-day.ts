/** A day the way documents write it: 16/03/2026. The page itself stays free of the engine, which brings its own. */
export function shownDay(day: string): string {
  return day.split("-").reverse().join("/");
}
