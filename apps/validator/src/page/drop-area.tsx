import { createSignal, Show } from "solid-js";
import { useLanguage } from "./language";
import "./drop-area.css";

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isCompact: boolean;
}

/** More belong to no one commune: its programme, and two reports in each of five years. */
const mostFiles = 20;

/** Where files are dropped or chosen; small once there is a result to read. */
export function DropArea(props: DropAreaProps) {
  const { words } = useLanguage();
  const [isOver, setIsOver] = createSignal(false);
  const [isRefused, setIsRefused] = createSignal(false);

  const take = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])];
    setIsRefused(chosen.length > mostFiles);
    if (chosen.length > 0 && chosen.length <= mostFiles) props.onFiles(chosen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same by keyboard.
    <div
      class="drop-area"
      classList={{ "is-over": isOver(), "is-compact": props.isCompact }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Show when={!props.isCompact}>
        <p class="drop-heading">{isOver() ? words().drop.release : words().drop.heading}</p>
        <p class="quiet">{words().drop.or}</p>
      </Show>
      <label class="button primary">
        {props.isCompact ? words().drop.chooseAnother : words().drop.choose}
        <input
          type="file"
          multiple
          class="visually-hidden"
          accept=".xlsx,.yaml,.yml,.json"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, mended, must be able to come again.
            event.currentTarget.value = "";
          }}
        />
      </label>
      <p class="quiet">{words().drop.kinds}</p>
      <Show when={isRefused()}>
        <p role="alert">{words().drop.tooMany(mostFiles)}</p>
      </Show>
    </div>
  );
}
