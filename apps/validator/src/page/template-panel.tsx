import { reportSpanSchema } from "@khuyencong/core/report";
import { createSignal, For } from "solid-js";
import { type TemplateChoice, templateFormats, templateName } from "../template-name";
import type { Check } from "./check-state";
import { useLanguage } from "./language";
import type { Answers } from "./worker-messages";
import "./template-panel.css";

/** The template to take along. The names of communes come with the engine, once somebody reaches for the list. */
export function TemplatePanel(props: { readonly check: Check }) {
  const { words } = useLanguage();
  const [communes, setCommunes] = createSignal<Answers["communes"]>([]);
  const [commune, setCommune] = createSignal("");
  const [year, setYear] = createSignal(new Date().getFullYear());
  /** The name of the file that is being made. */
  const [making, setMaking] = createSignal<string>();

  /** Reports are made of this year and the last, and prepared for the next. */
  const years = () => [-1, 0, 1].map((step) => new Date().getFullYear() + step);

  const load = async () => {
    if (communes().length === 0) setCommunes(await props.check.communes());
  };
  const take = async (choice: TemplateChoice) => {
    setMaking(templateName(choice, undefined));
    await props.check.saveTemplate(choice, commune() === "" ? undefined : commune());
    setMaking(undefined);
  };
  const TakeButton = (button: { readonly choice: TemplateChoice; readonly label: string }) => (
    <button type="button" class="button" disabled={making() !== undefined} onClick={() => take(button.choice)}>
      {making() === templateName(button.choice, undefined) ? words().result.preparing : button.label}
    </button>
  );
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
      </div>
      <div class="template-choice">
        <For each={templateFormats}>
          {(format) => (
            <TakeButton choice={{ document: "programme", format }} label={words().template.download[format]} />
          )}
        </For>
      </div>
      <div class="template-choice">
        <label class="template-year">
          <span class="label">{words().template.year}</span>
          <select onChange={(event) => setYear(Number(event.currentTarget.value))}>
            <For each={years()}>
              {(each) => (
                <option value={each} selected={each === year()}>
                  {each}
                </option>
              )}
            </For>
          </select>
        </label>
        <For each={reportSpanSchema.options}>
          {(span) => (
            <TakeButton choice={{ document: "report", span, year: year() }} label={words().template.report[span]} />
          )}
        </For>
      </div>
    </section>
  );
}
