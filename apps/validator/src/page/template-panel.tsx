import { createSignal, For } from "solid-js";
import { type TemplateFormat, templateFormats } from "../template-name";
import type { Check } from "./check-state";
import { useLanguage } from "./language";
import type { Answers } from "./worker-messages";
import "./template-panel.css";

/** The template to take along. The names of communes come with the engine, once somebody reaches for the list. */
export function TemplatePanel(props: { readonly check: Check }) {
  const { words } = useLanguage();
  const [communes, setCommunes] = createSignal<Answers["communes"]>([]);
  const [commune, setCommune] = createSignal("");
  const [making, setMaking] = createSignal<TemplateFormat>();

  const load = async () => {
    if (communes().length === 0) setCommunes(await props.check.communes());
  };
  const take = async (format: TemplateFormat) => {
    setMaking(format);
    await props.check.saveTemplate(format, commune() === "" ? undefined : commune());
    setMaking(undefined);
  };
  return (
    <section class="template" aria-labelledby="template-heading">
      <h2 id="template-heading">{words().template.heading}</h2>
      <p>{words().template.lead}</p>
      <div class="template-choice">
        <label>
          <span class="label">{words().template.commune}</span>
          <select
            value={commune()}
            onFocus={load}
            onPointerEnter={load}
            onChange={(event) => setCommune(event.currentTarget.value)}
          >
            <option value="">{words().template.none}</option>
            <For each={communes()}>
              {({ code, name }) => (
                <option value={code}>
                  {name} ({code})
                </option>
              )}
            </For>
          </select>
        </label>
        <For each={templateFormats}>
          {(format) => (
            <button type="button" class="button" disabled={making() !== undefined} onClick={() => take(format)}>
              {making() === format ? words().result.preparing : words().template.download[format]}
            </button>
          )}
        </For>
      </div>
    </section>
  );
}
