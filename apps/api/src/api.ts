import { OpenAPIHono } from "@hono/zod-openapi";
import { communes } from "./routes/communes.js";
import { decisions } from "./routes/decisions.js";
import { health } from "./routes/health.js";
import { instruments } from "./routes/instruments.js";
import { programmes } from "./routes/programmes.js";
import { questionLetter } from "./routes/question-letter.js";
import { questions } from "./routes/questions.js";
import { rulebooks } from "./routes/rulebooks.js";

/** Every address that the document describes. Chained, so that the typed client `hc<Api>()` knows them all. */
export const api = new OpenAPIHono()
  .route("/", decisions)
  .route("/", rulebooks)
  .route("/", communes)
  .route("/", instruments)
  .route("/", questions)
  .route("/", questionLetter)
  .route("/", programmes)
  .route("/", health);

/** The service as a type, for `hc`. */
export type Api = typeof api;
