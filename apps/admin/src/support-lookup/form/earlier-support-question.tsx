import { answerOfRows, emptyRow, rowsOf } from "../model/earlier-support";
import { useWords } from "../use-words";
import { EarlierSupportRow } from "./earlier-support-row";
import { ListQuestion } from "./list-question";
import type { QuestionProps } from "./question-props";

/** As many lines as an application takes. */
const mostLines = 200;

/** What was received before: so much for this in that year. */
export function EarlierSupportQuestion(props: QuestionProps) {
  const words = useWords();
  return (
    <ListQuestion
      {...props}
      words={words().earlier}
      emptyRow={emptyRow}
      mostRows={mostLines}
      rowsOf={rowsOf}
      answerOf={answerOfRows}
    >
      {(row) => <EarlierSupportRow {...row} />}
    </ListQuestion>
  );
}
