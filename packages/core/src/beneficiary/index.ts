export * from "./category.js";
export * from "./enterprise-size.js";
export * from "./legal-form.js";
