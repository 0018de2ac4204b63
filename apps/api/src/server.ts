import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";

/** A caller that sends slowly or sends nothing must not hold a connection for ever. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};

/** A server that listens. */
export interface RunningServer {
  readonly address: string;
  /** Takes no more requests, lets the present ones end, then closes. */
  readonly stop: () => Promise<void>;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** Listens; fails when the port is taken. Port 0 takes any that is free. */
export function startServer(
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  at: { readonly port: number; readonly host: string },
): Promise<RunningServer> {
  const listener = getRequestListener((request) => app.fetch(request), { hostname: at.host });
  const server = createServer(limits, (incoming, outgoing) => void listener(incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(at.port, at.host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The server has no address"));
      else resolve({ address: addressOf(address), stop: () => closed(server) });
    });
  });
}
