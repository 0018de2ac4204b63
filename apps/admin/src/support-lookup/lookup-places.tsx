import { LoadingWaiting } from "../components/loaded-later";
import "./lookup-places.css";

/** The places of the form and of the answer until they come in; a case that an address brings will need more room. */
export function LookupPlaces() {
  return (
    <>
      <div class="lookup-questions lookup-form-place" classList={{ "lookup-place-of-case": location.hash !== "" }}>
        <LoadingWaiting>
          <div class="lookup-place-field" />
          <div class="lookup-place-field lookup-place-narrow" />
          <div class="lookup-place-field" />
        </LoadingWaiting>
      </div>
      <div class="lookup-answer-place" aria-busy="true" />
    </>
  );
}
