// zod tries out whether it may make functions from text. A strict content security policy forbids that and every try
// is reported as a violation; zod reads this setting before it tries.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
