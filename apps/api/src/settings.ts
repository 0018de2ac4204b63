import { fileURLToPath } from "node:url";
import { z } from "@hono/zod-openapi";

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3_000),
  HOST: z.string().min(1).default("127.0.0.1"),
  /** Other sites whose pages may ask this service, separated by commas: `https://example.vn,https://another.vn`. */
  ALLOWED_ORIGINS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ""),
    ),
  ADMIN_DIRECTORY: z.string().min(1).optional(),
  CHECKER_DIRECTORY: z.string().min(1).optional(),
});

/** How the service is run. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly allowedOrigins: readonly string[];
  readonly adminDirectory: string;
  readonly checkerDirectory: string;
}

/** Reads the settings from the environment; throws with every fault when one is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { PORT, HOST, ALLOWED_ORIGINS, ADMIN_DIRECTORY, CHECKER_DIRECTORY } = environmentSchema.parse(environment);
  return {
    port: PORT,
    host: HOST,
    allowedOrigins: ALLOWED_ORIGINS,
    // Both `src` and `dist` lie one level below the package.
    adminDirectory: ADMIN_DIRECTORY ?? fileURLToPath(new URL("../../admin/dist", import.meta.url)),
    checkerDirectory: CHECKER_DIRECTORY ?? fileURLToPath(new URL("../../validator/dist/page", import.meta.url)),
  };
}
