import { Hono } from "hono";
import { openapiDocument, openapiText } from "../documentation/openapi-document.js";
import { documentationPage } from "../documentation/page.js";
import { hashOf, isUnchanged } from "../entity-tag.js";

const page = documentationPage(openapiDocument);

/** The document for programs and the page for people; both are made of the same routes that answer. */
export const documentation = new Hono()
  .get("/openapi.json", (context) => {
    if (isUnchanged(context, hashOf(openapiDocument))) return context.body(null, 304);
    return context.body(openapiText, 200, { "Content-Type": "application/json; charset=utf-8" });
  })
  .get("/docs", (context) => {
    if (isUnchanged(context, hashOf(openapiDocument))) return context.body(null, 304);
    return context.html(page);
  });
