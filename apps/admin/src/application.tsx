import { Navigate, Route, Router } from "@solidjs/router";
import { lazy } from "solid-js";
import { LanguageProvider } from "./language/language-context";
import { NotFoundPage } from "./shell/not-found-page";
import { PageFrame } from "./shell/page-frame";

const ProgrammePage = lazy(() => import("./pages/programme/programme-page"));
const SupportLookupPage = lazy(() => import("./support-lookup/support-lookup-page"));
const RulesPage = lazy(() => import("./rules/rules-page"));
const EntriesPart = lazy(() => import("./rules/entries/entries-part"));
const ComparePart = lazy(() => import("./rules/compare/compare-part"));
const InstrumentsPart = lazy(() => import("./rules/instruments/instruments-part"));
const QuestionsPart = lazy(() => import("./rules/questions/questions-part"));
const QuestionPart = lazy(() => import("./rules/questions/question-part"));

export function Application() {
  return (
    <LanguageProvider>
      <Router root={PageFrame}>
        <Route path="/" component={() => <Navigate href="/chuong-trinh" />} />
        <Route path="/chuong-trinh" component={ProgrammePage} />
        <Route path="/tra-cuu" component={SupportLookupPage} />
        <Route path="/quy-tac" component={RulesPage}>
          <Route path="/" component={EntriesPart} />
          <Route path="/so-sanh" component={ComparePart} />
          <Route path="/van-ban" component={InstrumentsPart} />
          <Route path="/van-de" component={QuestionsPart} />
          <Route path="/van-de/:id" component={QuestionPart} />
        </Route>
        <Route path="*" component={NotFoundPage} />
      </Router>
    </LanguageProvider>
  );
}
