import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { packageFolder } from "./call-tool.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The built page, served as any web server serves a folder, from a folder of its own. */
export interface PageServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Where the folder is put on the server: not at the top, to prove that it works wherever it is put. */
const under = "/cong-cu/kiem-tra/";

export async function servePage(): Promise<PageServer> {
  const root = join(packageFolder, "dist/page");
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(under) ? normalize(pathname.slice(under.length)) : "..";
    const name = path === "." || path === "" ? "index.html" : path;
    const content = name.startsWith("..") ? undefined : await readFile(join(root, name)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, { "Content-Type": types[extname(name)] ?? "text/plain" });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${address.port}${under}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
