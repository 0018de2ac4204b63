import { expect, test } from "vitest";
import { allowedMethods } from "./allowed-methods.js";

const routes = [
  { method: "ALL", path: "/*" },
  { method: "POST", path: "/v1/decisions" },
  { method: "POST", path: "/v1/decisions" },
  { method: "GET", path: "/v1/rulebooks/:jurisdiction" },
];

test.each([
  ["/v1/decisions", ["POST"]],
  ["/v1/rulebooks/dong-nai", ["GET", "HEAD"]],
  ["/v1/rulebooks", []],
  ["/v1/rulebooks/dong-nai/more", []],
  ["/", []],
])("%s takes %j", (path, methods) => {
  expect(allowedMethods(routes, path)).toEqual(methods);
});
