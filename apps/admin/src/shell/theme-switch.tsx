import { useLanguage } from "../language/language-context";
import { createTheme } from "./theme";

/** Light or dark, as a switch; the icon shows what a press leads to. */
export function ThemeSwitch() {
  const { messages } = useLanguage();
  const { theme, toggle } = createTheme();
  return (
    <button
      type="button"
      class="shell-switch shell-switch-icon"
      role="switch"
      aria-checked={theme() === "dark"}
      aria-label={messages().shell.darkTheme}
      title={messages().shell.darkTheme}
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="currentColor">
        <path d="M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 1.8v13.4a6.7 6.7 0 0 1 0-13.4Z" />
      </svg>
    </button>
  );
}
