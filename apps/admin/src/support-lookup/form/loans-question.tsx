import { answerOfLoans, emptyLoan, loanRowsOf } from "../model/loan-rows";
import { useWords } from "../use-words";
import { ListQuestion } from "./list-question";
import { LoanEditor } from "./loan-editor";
import type { QuestionProps } from "./question-props";

/** As many loans as an application takes. */
const mostLoans = 20;

/** Which loans were taken and what interest was paid on them. */
export function LoansQuestion(props: QuestionProps) {
  const words = useWords();
  return (
    <ListQuestion
      {...props}
      words={words().loans}
      emptyRow={emptyLoan}
      mostRows={mostLoans}
      rowsOf={loanRowsOf}
      answerOf={answerOfLoans}
    >
      {(row) => <LoanEditor {...row} />}
    </ListQuestion>
  );
}
