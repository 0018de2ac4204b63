import type { JsonReport } from "@khuyencong/validation/reports";
import { For, Show } from "solid-js";
import { useLanguage } from "./language";
import "./file-list.css";

interface FileListProps {
  readonly reports: readonly JsonReport[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** The files that were checked together, each with how it came out; one of them is looked at. */
export function FileList(props: FileListProps) {
  const { words, language } = useLanguage();
  return (
    <Show when={props.reports.length > 1}>
      <nav class="file-list" aria-label={words().files.label}>
        <p class="quiet">{words().files.together}</p>
        <ul>
          <For each={props.reports}>
            {(report, place) => (
              <li>
                <button
                  type="button"
                  data-verdict={report.verdict}
                  aria-current={props.chosen === place() ? "true" : undefined}
                  onClick={() => props.onChoose(place())}
                >
                  <span class="file-name">{report.file.name}</span>
                  <span class="file-kind">
                    {report.communeReport === null
                      ? ""
                      : words().files.report(report.communeReport.span, report.communeReport.year)}
                    {report.programme === null ? "" : words().files.programme}
                  </span>
                  <span class="file-verdict" lang={language()}>
                    {words().result.verdicts[report.verdict]}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  );
}
