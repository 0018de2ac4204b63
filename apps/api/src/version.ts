import description from "../package.json" with { type: "json" };

/** The version of the service; it changes whenever what an address answers changes. */
export const version: string = description.version;
