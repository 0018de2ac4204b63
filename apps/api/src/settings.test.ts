import { expect, test } from "vitest";
import { readSettings } from "./settings.js";

test("without anything set the service listens on this machine only", () => {
  const { adminDirectory, checkerDirectory, ...settings } = readSettings({});
  expect(settings).toEqual({ port: 3_000, host: "127.0.0.1", allowedOrigins: [] });
  expect(adminDirectory).toMatch(/apps\/admin\/dist$/);
  expect(checkerDirectory).toMatch(/apps\/validator\/dist\/page$/);
});

test("what is set is used", () => {
  const environment = {
    PORT: "8080",
    HOST: "0.0.0.0",
    ALLOWED_ORIGINS: "https://a.vn, https://b.vn,",
    ADMIN_DIRECTORY: "/srv",
    CHECKER_DIRECTORY: "/srv/kiem-tra",
  };
  expect(readSettings(environment)).toEqual({
    port: 8_080,
    host: "0.0.0.0",
    allowedOrigins: ["https://a.vn", "https://b.vn"],
    adminDirectory: "/srv",
    checkerDirectory: "/srv/kiem-tra",
  });
});

test.each(["-1", "70000", "three", "80.5"])("the port %s is refused", (PORT) => {
  expect(() => readSettings({ PORT })).toThrow();
});
