import { Section } from "../../../components/section";
import { useLanguage } from "../../../language/language-context";
import { CommuneDetail } from "./commune-detail";
import { CommuneList } from "./commune-list";
import { CommuneMap } from "./commune-map";
import { PlaceLaw } from "./place-law";
import { PlaceLegend } from "./place-legend";
import "./place-section.css";
import { PlaceDate } from "./place-date";
import { createPlaceState } from "./place-state";

/** The 95 communes and wards on a chosen day: where a rural establishment passes the place test. */
export function PlaceSection() {
  const { messages } = useLanguage();
  const state = createPlaceState();
  return (
    <Section id="dia-ban" title={messages().place.title} lead={messages().place.lead}>
      <div class="place-section">
        <div class="place-section-controls">
          <PlaceDate state={state} />
          <PlaceLegend state={state} />
          <PlaceLaw state={state} />
        </div>
        <div class="place-section-map">
          <CommuneMap state={state} />
          <CommuneDetail state={state} />
        </div>
        <div class="place-section-list">
          <CommuneList state={state} />
        </div>
      </div>
    </Section>
  );
}
