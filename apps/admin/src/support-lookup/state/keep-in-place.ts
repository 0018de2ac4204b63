/** Makes a change to the page without moving the widget that has the focus: fields that come or go above it are scrolled away. */
export function keepFocusInPlace(change: () => void): void {
  const focused = document.activeElement;
  const isWidget = focused instanceof HTMLElement && focused.closest(".lookup-form") !== null;
  const before = isWidget ? focused.getBoundingClientRect().top : 0;
  change();
  if (!isWidget || !focused.isConnected) return;
  const moved = focused.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
}
