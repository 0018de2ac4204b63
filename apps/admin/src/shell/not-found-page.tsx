import { A } from "@solidjs/router";
import { useLanguage } from "../language/language-context";
import { DocumentTitle } from "./document-title";
import "./plain-page.css";

export function NotFoundPage() {
  const { messages } = useLanguage();
  return (
    <div class="plain-page">
      <DocumentTitle title={messages().notFound.title} />
      <h1>{messages().notFound.title}</h1>
      <p>{messages().notFound.body}</p>
      <p>
        <A href="/chuong-trinh">{messages().notFound.back}</A>
      </p>
    </div>
  );
}
