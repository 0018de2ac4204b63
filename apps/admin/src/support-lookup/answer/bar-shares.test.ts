import { expect, it } from "vitest";
import { barShares } from "./bar-shares";

it.each([
  [
    [700, 350, 300],
    [100, 50, 42.857143],
  ],
  [
    [100, 50, 300],
    [33.333333, 16.666667, 100],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
])("%j come out as %j percent", (amounts, shares) => expect(barShares(amounts)).toEqual(shares));
