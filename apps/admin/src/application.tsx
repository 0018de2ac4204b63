import { Navigate, Route, Router } from "@solidjs/router";
import { lazy } from "solid-js";
import { LanguageProvider } from "./language/language-context";
import { NotFoundPage } from "./shell/not-found-page";
import { PageFrame } from "./shell/page-frame";

const ProgrammePage = lazy(() => import("./pages/programme/programme-page"));
const SupportLookupPage = lazy(() => import("./support-lookup/support-lookup-page"));

export function Application() {
  return (
    <LanguageProvider>
      <Router root={PageFrame}>
        <Route path="/" component={() => <Navigate href="/chuong-trinh" />} />
        <Route path="/chuong-trinh" component={ProgrammePage} />
        <Route path="/tra-cuu" component={SupportLookupPage} />
        <Route path="*" component={NotFoundPage} />
      </Router>
    </LanguageProvider>
  );
}
