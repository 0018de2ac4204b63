import { Match, Show, Switch } from "solid-js";
import { type CheckState, createCheck } from "./check-state";
import { DropArea } from "./drop-area";
import { FileList } from "./file-list";
import { LanguageProvider, useLanguage } from "./language";
import { Result } from "./result";
import { TemplatePanel } from "./template-panel";
import "./application.css";

type Of<Kind extends CheckState["kind"]> = Extract<CheckState, { readonly kind: Kind }>;

function isOfKind<Kind extends CheckState["kind"]>(state: CheckState, kind: Kind): state is Of<Kind> {
  return state.kind === kind;
}

function Page() {
  const { words, language, choose } = useLanguage();
  const check = createCheck();
  const being = <Kind extends CheckState["kind"]>(kind: Kind): Of<Kind> | undefined => {
    const now = check.state();
    return isOfKind(now, kind) ? now : undefined;
  };
  return (
    <>
      <header>
        <p class="brand">
          <img src="./icon.svg" alt="" width="28" height="28" /> khuyến công
        </p>
        <button
          type="button"
          class="button small"
          lang={language() === "vi" ? "en" : "vi"}
          onClick={() => choose(language() === "vi" ? "en" : "vi")}
        >
          {language() === "vi" ? "English" : "Tiếng Việt"}
        </button>
      </header>
      <main>
        <h1>{words().title}</h1>
        <Show when={being("waiting")}>
          <p class="lead">{words().lead}</p>
        </Show>
        <DropArea onFiles={check.check} isCompact={check.state().kind !== "waiting"} />
        <label class="as-of">
          <span class="label">{words().asOf.label}</span>
          <input
            type="date"
            min="2018-05-11"
            max="2199-12-31"
            value={check.asOf()}
            onChange={(event) => check.chooseDay(event.currentTarget.value)}
          />
          <span class="quiet">{words().asOf.hint}</span>
        </label>
        <Show when={being("waiting")}>
          <p class="privacy">{words().privacy}</p>
          <TemplatePanel check={check} />
        </Show>
        <div class="progress-place" aria-live="polite">
          <Show when={being("checking")}>
            {(checking) => <p class="progress">{words().progress.reading(checking().names)}</p>}
          </Show>
        </div>
        <Switch>
          <Match when={being("fault")}>
            {(fault) => (
              <section class="fault" role="alert">
                <h2>{words().fault.heading}</h2>
                <p>{words().fault.help}</p>
                <p class="code">{fault().detail}</p>
              </section>
            )}
          </Match>
          <Match when={being("checked")} keyed>
            {(checked) => (
              <>
                <FileList reports={checked.reports} chosen={check.chosen()} onChoose={check.choose} />
                <Show when={checked.reports[check.chosen()]} keyed>
                  {(report) => <Result report={report} check={check} />}
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </main>
    </>
  );
}

/** The page: drop a file, read what was found, take it along. */
export function Application() {
  return (
    <LanguageProvider>
      <Page />
    </LanguageProvider>
  );
}
