import { formatMillions, formatShare } from "@khuyencong/core/basis";
import { totalsBySource } from "@khuyencong/core/programme";
import { For } from "solid-js";
import { PageHeading } from "../../components/page-heading";
import { communes, programme } from "../../data/dong-nai";
import { useLanguage } from "../../language/language-context";
import "./programme-heading.css";

const totals = totalsBySource(programme);

/** The title of the page, its four leading figures, and the way to its parts. */
export function ProgrammeHeading() {
  const { messages } = useLanguage();
  const parts = () => [
    { id: "chi-tieu", title: messages().targets.title },
    { id: "kinh-phi", title: messages().money.title },
    { id: "noi-dung", title: messages().contents.title },
    { id: "dia-ban", title: messages().place.title },
  ];
  return (
    <div class="programme-heading">
      <PageHeading
        source={messages().programme.source}
        title={messages().programme.title}
        lead={messages().programme.lead}
      >
        <nav class="programme-parts screen-only" aria-label={messages().programme.onThisPage}>
          <For each={parts()}>{(part) => <a href={`#${part.id}`}>{part.title}</a>}</For>
        </nav>
      </PageHeading>
      <dl class="programme-facts">
        <div class="programme-fact-total">
          <dt>{messages().programme.facts.total}</dt>
          <dd>
            <strong>{formatMillions(totals.total)}</strong> {messages().programme.facts.millionDong}
          </dd>
        </div>
        <div>
          <dt>{messages().programme.facts.localShare}</dt>
          <dd>
            <strong>{formatShare(totals.localFund, totals.total)}</strong>
          </dd>
        </div>
        <div>
          <dt>{messages().programme.facts.targets}</dt>
          <dd>
            <strong>{programme.targets.length}</strong>
          </dd>
        </div>
        <div>
          <dt>{messages().programme.facts.communes}</dt>
          <dd>
            <strong>{communes.length}</strong>
          </dd>
        </div>
      </dl>
    </div>
  );
}
