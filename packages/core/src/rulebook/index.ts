export * from "./content-hash.js";
export * from "./difference.js";
export * from "./entry.js";
export * from "./overrides.js";
export * from "./pack.js";
export * from "./register.js";
export * from "./resolve-rulebook.js";
export * from "./ruling.js";
