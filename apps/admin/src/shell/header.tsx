import { A } from "@solidjs/router";
import { useLanguage } from "../language/language-context";
import "./header.css";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

export function Header() {
  const { messages } = useLanguage();
  return (
    <header class="header">
      <div class="header-inner">
        <A
          href="/chuong-trinh"
          class="header-home"
          activeClass=""
          inactiveClass=""
          aria-label={messages().product.wordmark}
        >
          <Wordmark />
          <span class="header-period">{messages().product.period}</span>
        </A>
        <div class="header-switches screen-only">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <nav class="header-nav screen-only" aria-label={messages().shell.mainNavigation}>
          <A href="/chuong-trinh" class="header-link">
            {messages().shell.programme}
          </A>
          <A href="/tra-cuu" class="header-link">
            {messages().shell.supportLookup}
          </A>
          <A href="/quy-tac" class="header-link">
            {messages().shell.rules}
          </A>
        </nav>
      </div>
    </header>
  );
}
