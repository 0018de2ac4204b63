import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".otf": "font/otf",
};

/** As strict as a careful server would be: the page must get by without inline script or style. */
const contentSecurityPolicy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

export interface BuiltPageServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` as the product's server does: files by name, and the page itself for every other address. */
export async function serveBuiltPage(): Promise<BuiltPageServer> {
  const page = await readFile(join(root, "index.html")).catch(() => {
    throw new Error("apps/admin/dist is missing: run the build before the browser tests.");
  });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const type = types[extname(path)];
    response.setHeader("content-security-policy", contentSecurityPolicy);
    if (type === undefined) return response.setHeader("content-type", types[".html"] ?? "").end(page);
    const file = await readFile(join(root, path)).catch(() => undefined);
    if (file === undefined) return response.writeHead(404).end();
    return response.setHeader("content-type", type).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
