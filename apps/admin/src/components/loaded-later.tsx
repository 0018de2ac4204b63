import { createSignal, type JSX, Match, type ParentProps, Switch } from "solid-js";
import { useLanguage } from "../language/language-context";
import { EmptyState } from "./empty-state";
import "./loaded-later.css";

/** Keeps the place of what is still to come; `children` are the outlines of it, which say nothing themselves. */
export function LoadingWaiting(props: ParentProps) {
  const { messages } = useLanguage();
  return (
    <div class="loading-waiting">
      <p role="status">{messages().loading.law}</p>
      <div aria-busy="true">{props.children}</div>
    </div>
  );
}

/** A browser remembers that a script could not be had, so only a fresh page asks for it again. */
function reload(): void {
  location.reload();
}

function LoadingFailed() {
  const { messages } = useLanguage();
  const words = () => messages().loading.failed;
  return (
    <div class="loading-failed" role="alert">
      <EmptyState title={words().title} action={{ label: words().retry, onPress: reload }}>
        {words().body}
      </EmptyState>
    </div>
  );
}

interface LoadedLaterProps<Loaded> {
  readonly load: () => Promise<Loaded>;
  readonly waiting: JSX.Element;
  readonly children: (loaded: Loaded) => JSX.Element;
}

/**
 * The second step of a page that comes in two: its frame stands at once, and this in it shows what comes after. No
 * resource of Solid: reading one would hide the frame as well until the law is there.
 */
export function LoadedLater<Loaded>(props: LoadedLaterProps<Loaded>) {
  const [loaded, setLoaded] = createSignal<{ readonly value: Loaded }>();
  const [hasFailed, setFailed] = createSignal(false);
  props.load().then(
    (value) => setLoaded({ value }),
    () => setFailed(true),
  );
  return (
    <Switch fallback={props.waiting}>
      <Match when={hasFailed()}>
        <LoadingFailed />
      </Match>
      <Match when={loaded()}>{(ready) => props.children(ready().value)}</Match>
    </Switch>
  );
}
