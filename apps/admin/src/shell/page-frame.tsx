import { useLocation } from "@solidjs/router";
import { createEffect, ErrorBoundary, on, type ParentProps, Suspense } from "solid-js";
import { useLanguage } from "../language/language-context";
import { FailurePage } from "./failure-page";
import { Footer } from "./footer";
import { Header } from "./header";
import "./page-frame.css";

/** What stands around every page: skip link, header, the page itself, footer. */
export function PageFrame(props: ParentProps) {
  const { messages } = useLanguage();
  const location = useLocation();
  let main: HTMLElement | undefined;

  // Never by the address: it may hold a case that the page has not read yet.
  const skipToContent = (event: MouseEvent) => {
    event.preventDefault();
    main?.focus();
  };

  // A new page is announced by moving the focus to it, as a page load would.
  createEffect(
    on(
      () => location.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );

  return (
    <>
      <div class="page-frame-top">
        {/* "external" tells the router to leave the link alone. */}
        <a class="skip-link visually-hidden" href="#content" rel="external" on:click={skipToContent}>
          {messages().shell.skipToContent}
        </a>
        <Header />
      </div>
      <main id="content" class="page-frame-main" tabindex={-1} ref={main}>
        <ErrorBoundary fallback={(error, reset) => <FailurePage error={error} retry={reset} />}>
          <Suspense fallback={<p class="page-frame-loading">{messages().shell.loading}</p>}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </>
  );
}
