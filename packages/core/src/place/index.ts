export * from "./administrative-unit.js";
export * from "./area-kind.js";
export * from "./commune-name.js";
export * from "./kind-prefix.js";
export * from "./name-index.js";
export * from "./place-spelling.js";
export * from "./territory.js";
export * from "./unit-on-date.js";
