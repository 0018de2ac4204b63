// Runs before the first paint, so that a reader of the dark theme never sees a white flash.
try {
  const chosen = localStorage.getItem("khuyencong.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be closed to us; the system's preference then decides.
}
