import type { PlainDate } from "@khuyencong/core/basis";
import { type AreaKind, areaKindLabels } from "@khuyencong/core/place";
import { For } from "solid-js";
import { AssuranceMark } from "../../components/assurance-mark";
import { Disclosure } from "../../components/disclosure";
import { inNameOrder } from "../../data/name-search";
import { unitKindsAssurance } from "../../data/place-test";
import { useUnitName } from "../../data/unit-name";
import { useLanguage } from "../../language/language-context";
import type { CommuneChange } from "../model/commune-changes";
import { useWords } from "../use-words";

/** The communes and wards that are of another kind of area on the second day. */
export function CommuneChangeList(props: { readonly changes: readonly CommuneChange[]; readonly after: PlainDate }) {
  const { say } = useLanguage();
  const words = useWords();
  const unitName = useUnitName();
  const label = (kind: AreaKind | undefined) =>
    kind === undefined ? words().compare.notThere : say(areaKindLabels[kind]);
  const count = () => props.changes.reduce((sum, { communes }) => sum + communes.length, 0);
  return (
    <>
      <p>
        {words().compare.communesLead(count())} <AssuranceMark mark={unitKindsAssurance} />
      </p>
      <For each={props.changes}>
        {(change) => (
          <Disclosure
            summary={`${words().compare.fromTo(label(change.before), label(change.after))}: ${words().compare.count(change.communes.length)}`}
          >
            <p>
              {inNameOrder(change.communes)
                .map((commune) => unitName(commune, props.after))
                .join(", ")}
            </p>
          </Disclosure>
        )}
      </For>
    </>
  );
}
