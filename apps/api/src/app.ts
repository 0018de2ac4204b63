import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { allowedMethods } from "./allowed-methods.js";
import { api } from "./api.js";
import { messages } from "./messages.js";
import { problemReply, replyToError } from "./refuse.js";
import { documentation } from "./routes/documentation.js";
import { checker, screens } from "./screens.js";

export interface AppOptions {
  /** Origins of other sites whose pages may ask this service; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** Where the built screens are; none are served when it is left out or holds none. */
  readonly adminDirectory?: string;
  /** Where the built page is that checks programmes; not served when it is left out or not there. */
  readonly checkerDirectory?: string;
}

/** Own files only; the screens set widths of charts in style attributes, hence the one exception. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The whole service, not yet listening. Reads neither the environment nor the clock. */
export function createApp({ allowedOrigins = [], adminDirectory, checkerDirectory }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(replyToError);
  // Transport security is promised by whoever holds the certificate, not by a service that may run without one.
  app.use(secureHeaders({ contentSecurityPolicy, strictTransportSecurity: false, xFrameOptions: "DENY" }));
  // A list of a thousand answers shrinks fiftyfold; replies hold no secret that its length could betray.
  app.use(compress());
  if (allowedOrigins.length > 0) {
    const allowed = cors({
      origin: [...allowedOrigins],
      allowMethods: ["GET", "POST"],
      exposeHeaders: ["ETag", "Content-Disposition"],
      maxAge: 600,
    });
    app.use("/v1/*", allowed);
    app.use("/openapi.json", allowed);
  }
  app.route("/", api).route("/", documentation);
  const checkerPage = checkerDirectory === undefined ? undefined : checker(checkerDirectory);
  if (checkerPage !== undefined) app.route("/", checkerPage);
  const served = adminDirectory === undefined ? undefined : screens(adminDirectory);
  if (served !== undefined) app.route("/", served);
  app.notFound((context) => {
    const path = context.req.path.slice(0, 200);
    const allowed = allowedMethods(app.routes, context.req.path);
    if (allowed.length === 0 || allowed.includes(context.req.method)) {
      return problemReply(context, { kind: "not-found", detail: messages.noSuchAddress(path) });
    }
    context.header("Allow", allowed.join(", "));
    const detail = messages.methodNotAllowed(context.req.method, allowed.join(", "));
    return problemReply(context, { kind: "method-not-allowed", detail });
  });
  return app;
}
