interface Route {
  readonly method: string;
  readonly path: string;
}

function matches(pattern: string, path: string): boolean {
  const steps = pattern.split("/");
  const given = path.split("/");
  return steps.length === given.length && steps.every((step, place) => step.startsWith(":") || step === given[place]);
}

/** The methods that an address takes, for the header `Allow`; empty where there is no such address. */
export function allowedMethods(routes: readonly Route[], path: string): readonly string[] {
  const found = routes.filter((route) => /^[A-Z]+$/.test(route.method) && route.method !== "ALL");
  const methods = new Set(found.filter((route) => matches(route.path, path)).map(({ method }) => method));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods];
}
