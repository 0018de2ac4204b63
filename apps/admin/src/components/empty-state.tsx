import { type ParentProps, Show } from "solid-js";
import { Button } from "./button";
import "./empty-state.css";

interface EmptyStateProps extends ParentProps {
  readonly title: string;
  /** The way out, where there is one. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Says why there is nothing to show and what to do about it. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{props.title}</p>
      <p>{props.children}</p>
      <Show when={props.action}>
        {(action) => (
          <Button kind="quiet" onPress={action().onPress}>
            {action().label}
          </Button>
        )}
      </Show>
    </div>
  );
}
