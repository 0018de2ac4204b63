import { OpenAPIHono } from "@hono/zod-openapi";
import { activities } from "./routes/activities.js";
import { communes } from "./routes/communes.js";
import { decisions } from "./routes/decisions.js";
import { health } from "./routes/health.js";
import { instruments } from "./routes/instruments.js";
import { overrides } from "./routes/overrides.js";
import { programmes } from "./routes/programmes.js";
import { questionLetter } from "./routes/question-letter.js";
import { questions } from "./routes/questions.js";
import { rankings } from "./routes/rankings.js";
import { rulebookDifference } from "./routes/rulebook-difference.js";
import { rulebooks } from "./routes/rulebooks.js";
import { validations } from "./routes/validations.js";

/** Every address that the document describes. Chained, so that the typed client `hc<Api>()` knows them all. */
export const api = new OpenAPIHono()
  .route("/", decisions)
  .route("/", rankings)
  .route("/", overrides)
  .route("/", rulebooks)
  .route("/", rulebookDifference)
  .route("/", communes)
  .route("/", activities)
  .route("/", instruments)
  .route("/", questions)
  .route("/", questionLetter)
  .route("/", programmes)
  .route("/", validations)
  .route("/", health);

/** The service as a type, for `hc`. */
export type Api = typeof api;
