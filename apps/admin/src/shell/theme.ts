import { createSignal, onCleanup } from "solid-js";
import { readPreference, writePreference } from "./preference";

type Theme = "light" | "dark";

/** The theme shown, which follows the system until the reader chooses the other one. */
export function createTheme() {
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const [system, setSystem] = createSignal<Theme>(systemIsDark.matches ? "dark" : "light");
  const follow = () => setSystem(systemIsDark.matches ? "dark" : "light");
  systemIsDark.addEventListener("change", follow);
  onCleanup(() => systemIsDark.removeEventListener("change", follow));

  const kept = readPreference("theme");
  const [chosen, setChosen] = createSignal<Theme | undefined>(kept === "light" || kept === "dark" ? kept : undefined);

  const theme = () => chosen() ?? system();
  const toggle = () => {
    const next: Theme = theme() === "dark" ? "light" : "dark";
    // Choosing what the system says anyway means: follow the system again.
    const choice = next === system() ? undefined : next;
    setChosen(choice);
    writePreference("theme", choice);
    if (choice === undefined) document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", choice);
  };
  return { theme, toggle };
}
