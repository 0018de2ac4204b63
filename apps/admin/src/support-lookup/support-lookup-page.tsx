import { loadEarly } from "../components/load-early";
import { LoadedLater } from "../components/loaded-later";
import { PageHeading } from "../components/page-heading";
import { useLanguage } from "../language/language-context";
import { DocumentTitle } from "../shell/document-title";
import { LookupPlaces } from "./lookup-places";
import "./support-lookup-page.css";

const lookup = loadEarly(() => import("./support-lookup"));

/** The frame of the page, small enough to stand at once on a bad connection; the look-up itself comes after it. */
export default function SupportLookupPage() {
  const { messages } = useLanguage();
  return (
    <div class="lookup">
      <DocumentTitle title={messages().supportLookup.title} />
      <PageHeading title={messages().supportLookup.title} lead={messages().supportLookup.lead} />
      <LoadedLater load={lookup} waiting={<LookupPlaces />}>
        {({ SupportLookup }) => <SupportLookup />}
      </LoadedLater>
    </div>
  );
}
