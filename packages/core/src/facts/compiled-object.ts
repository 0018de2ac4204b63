import * as z from "zod/mini";
import * as core from "zod/v4/core";

// The compiler wants the targets of assertions to be annotated.
const objectCompiler: core.$constructor<core.$ZodObject> = core.$ZodObjectJIT;
const schemaType: core.$constructor<z.ZodMiniType> = z.ZodMiniType;

/**
 * A strict object whose parser is compiled once, as zod's classic objects are: an application is checked on every
 * keystroke. Where a page may not make functions from text, zod checks field by field, with the same result.
 */
export function compiledStrictObject<const Shape extends core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, core.$strict> {
  const CompiledObject = core.$constructor<z.ZodMiniObject<Shape, core.$strict>>("ZodMiniObject", (inst, def) => {
    objectCompiler.init(inst, def);
    schemaType.init(inst, def);
    inst.shape = def.shape;
  });
  return new CompiledObject({ type: "object", shape, catchall: z.never() });
}
