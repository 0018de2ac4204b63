/**
 * Begins to load at once, before anybody asks, so that nothing waits twice. Whoever asks gets the same load; one that
 * failed is begun anew by the next who asks.
 */
export function loadEarly<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let current: Promise<Loaded> | undefined;
  const begin = () => {
    const begun = load();
    current = begun;
    // Nobody may be there yet to hear of a failure, and an unheard one would count as a fault of the page.
    begun.catch(() => {
      current = undefined;
    });
    return begun;
  };
  begin();
  return () => current ?? begin();
}
