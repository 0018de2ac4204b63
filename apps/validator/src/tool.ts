// Put in when the tool is built; absent when the source is run by tests.
declare const TOOL_VERSION: string | undefined;

/** The name and version that stand on every report. */
export const tool = {
  name: "khuyencong-validate",
  version: typeof TOOL_VERSION === "undefined" ? "0.0.0-source" : TOOL_VERSION,
} as const;
