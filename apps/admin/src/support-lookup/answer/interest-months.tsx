import { formatMoney } from "@khuyencong/core/basis";
import type { LoanInterest } from "@khuyencong/core/funding";
import { For, Show } from "solid-js";
import { Disclosure } from "../../components/disclosure";
import { useLanguage } from "../../language/language-context";
import { interestByLoan, remarksOn } from "../model/interest-by-loan";
import { formatDong } from "../model/million-text";
import { writeMonth } from "../model/month-text";
import { useWords } from "../use-words";
import { AnswerPart } from "./answer-part";
import "./interest-months.css";

/** Which interest counts: the sum first, what a person should check, and every month to be opened. */
export function InterestMonths(props: { readonly interest: LoanInterest }) {
  const { say } = useLanguage();
  const words = useWords();
  const counted = () => props.interest.rows.filter(({ counts }) => counts).length;
  const left = () => props.interest.rows.length - counted();
  return (
    <AnswerPart title={words().interest.title}>
      <p>
        {words().interest.sum(say(formatMoney(props.interest.eligible)), say(formatMoney(props.interest.interestPaid)))}{" "}
        {words().interest.counted(counted())}
        {left() === 0 ? "." : `; ${words().interest.left(left())}.`}
      </p>
      <For each={remarksOn(props.interest)}>{(remark) => <p class="answer-quiet">{say(remark)}</p>}</For>
      <Show when={props.interest.rows.length > 0}>
        <Disclosure summary={words().interest.show}>
          <For each={interestByLoan(props.interest)}>
            {({ loan, rows }) => (
              <table class="interest-months">
                <caption>{words().interest.loan(loan + 1)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words().interest.month}</th>
                    <th scope="col">{words().interest.paid}</th>
                    <th scope="col">{words().interest.eligible}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={rows}>
                    {(row) => (
                      <>
                        <tr class="figures" classList={{ "interest-months-left": !row.counts }}>
                          <th scope="row">{writeMonth(row.month)}</th>
                          <td>{formatDong(row.interestPaid)}</td>
                          <td>{formatDong(row.eligible)}</td>
                        </tr>
                        <Show when={!row.counts}>
                          <tr class="interest-months-why">
                            <td colspan={3}>{row.why.map(say).join(" ")}</td>
                          </tr>
                        </Show>
                      </>
                    )}
                  </For>
                </tbody>
              </table>
            )}
          </For>
        </Disclosure>
      </Show>
    </AnswerPart>
  );
}
