import { createEffect } from "solid-js";
import { useLanguage } from "../language/language-context";

/** Names the browser's tab after the page; put one in every page. */
export function DocumentTitle(props: { readonly title: string }) {
  const { messages } = useLanguage();
  createEffect(() => {
    document.title = `${props.title} – ${messages().product.name}`;
  });
  return null;
}
