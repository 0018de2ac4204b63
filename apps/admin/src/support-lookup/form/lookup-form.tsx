import { For, Show } from "solid-js";
import { Disclosure } from "../../components/disclosure";
import { fieldGroups, groupOf } from "../model/field-order";
import { useLookup } from "../state/lookup-context";
import { useWords } from "../use-words";
import { LookupField } from "./lookup-field";
import "./lookup-form.css";
import { WhatIsAsked } from "./what-is-asked";

/** The questions that matter to this case, in small groups; nothing is sent anywhere, so there is no button to send. */
export function LookupForm() {
  const { answer } = useLookup();
  const words = useWords();
  const fieldsIn = (group: string) => answer.fields().filter((pointer) => groupOf(pointer) === group);
  return (
    <form class="lookup-form" aria-label={words().form.label} onSubmit={(event) => event.preventDefault()}>
      <WhatIsAsked />
      <For each={fieldGroups}>
        {(group) => (
          <Show when={fieldsIn(group).length > 0}>
            <fieldset class="lookup-group">
              <legend>{words().groups[group]}</legend>
              <For each={fieldsIn(group)}>{(pointer) => <LookupField pointer={pointer} />}</For>
            </fieldset>
          </Show>
        )}
      </For>
      <Show when={answer.priorityFields().length > 0}>
        <Disclosure summary={words().form.priority}>
          <p class="lookup-group-none">{words().form.priorityNote}</p>
          <div class="lookup-group">
            <For each={answer.priorityFields()}>{(pointer) => <LookupField pointer={pointer} isOptional />}</For>
          </div>
        </Disclosure>
      </Show>
    </form>
  );
}
