import { Button } from "../components/button";
import { useLanguage } from "../language/language-context";
import { DocumentTitle } from "./document-title";
import "./plain-page.css";

/** Shown in place of a page that broke, so that the header and the way out remain. */
export function FailurePage(props: { readonly error: unknown; readonly retry: () => void }) {
  const { messages } = useLanguage();
  const detail = () => (props.error instanceof Error ? props.error.message : String(props.error));
  return (
    <div class="plain-page" role="alert">
      <DocumentTitle title={messages().failure.title} />
      <h1>{messages().failure.title}</h1>
      <p>{messages().failure.body}</p>
      <p>
        <code>{detail()}</code>
      </p>
      <Button onPress={props.retry}>{messages().failure.retry}</Button>
    </div>
  );
}
