import * as z from "zod/mini";
import { vsicVersionSchema } from "./trade-code.js";

/** Two digits: a division (ngành cấp 2). */
export const divisionCodeSchema = z.string().check(z.regex(/^\d{2}$/));

/** Some codes below a division; only for the editions named, since a code may mean something else in the other. */
export const exceptedCodes = {
  codes: z.array(z.string().check(z.regex(/^\d{3,5}$/))).check(z.minLength(1)),
  versions: z.array(vsicVersionSchema).check(z.minLength(1)),
};

interface ExceptedCodes {
  readonly codes: readonly string[];
  readonly versions: readonly string[];
}

/** Each of the codes with each of its editions. */
export function keysOfCodes({ codes, versions }: ExceptedCodes): readonly string[] {
  return codes.flatMap((code) => versions.map((version) => `${version} ${code}`));
}
