import { EmptyState } from "../components/empty-state";
import { PageHeading } from "../components/page-heading";
import { useLanguage } from "../language/language-context";
import { DocumentTitle } from "../shell/document-title";

export default function SupportLookupPage() {
  const { messages } = useLanguage();
  return (
    <>
      <DocumentTitle title={messages().supportLookup.title} />
      <PageHeading title={messages().supportLookup.title} />
      <EmptyState title={messages().supportLookup.soon}>{messages().supportLookup.soonBody}</EmptyState>
    </>
  );
}
