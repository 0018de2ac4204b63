import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";

/** Files with a hash in their name never change; everything else is asked for again each time. */
const forever = "public, max-age=31536000, immutable";

/** Addresses of the service; a mistake in one must not be answered with a screen. */
const ofTheService = /^\/(?:v1|docs|healthz|openapi\.json)(?:\/|$)/;

/** An address that names a file; one that is missing is missing, whatever the router of the screens would make of it. */
const ofAFile = /\.[a-z0-9]+$/i;

function cached(policy: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.header("Cache-Control", policy);
  };
}

/**
 * The built screens at `/`: every address that is no file and not the service's own is given to the router in the page.
 * `undefined` where the screens were not built.
 */
export function screens(directory: string): Hono | undefined {
  if (!existsSync(join(directory, "index.html"))) return undefined;
  const files = serveStatic({ root: directory });
  const page = serveStatic({ root: directory, path: "index.html" });
  return new Hono().use("/assets/*", cached(forever), files).get("*", cached("no-cache"), async (context, next) => {
    const { path } = context.req;
    if (ofTheService.test(path)) return next();
    return ofAFile.test(path) ? files(context, next) : page(context, next);
  });
}

/** Where the page is that checks a commune's programme. */
const checkerPath = "/kiem-tra/";

/**
 * The page that checks a programme in the browser, as the folder that it is; the same folder works on any web server.
 * `undefined` where it was not built.
 */
export function checker(directory: string): Hono | undefined {
  if (!existsSync(join(directory, "index.html"))) return undefined;
  const rewriteRequestPath = (path: string) => path.slice(checkerPath.length - 1);
  const files = serveStatic({ root: directory, rewriteRequestPath });
  return new Hono()
    .get(checkerPath.slice(0, -1), (context) => context.redirect(checkerPath, 301))
    .use(`${checkerPath}assets/*`, cached(forever), files)
    .get(`${checkerPath}*`, cached("no-cache"), files);
}
