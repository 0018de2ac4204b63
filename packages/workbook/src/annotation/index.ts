export * from "./annotate.js";
export type { AnnotatedFinding, AnnotationStamp } from "./annotated-finding.js";
