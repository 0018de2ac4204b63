import { For } from "solid-js";
import { CitationText } from "../../../components/citation-text";
import { Section } from "../../../components/section";
import { programme } from "../../../data/dong-nai";
import { useLanguage } from "../../../language/language-context";
import "./content-section.css";

/** The five groups of work, in the order of the decision. */
export function ContentSection() {
  const { messages, say } = useLanguage();
  return (
    <Section id="noi-dung" title={messages().contents.title} lead={messages().contents.lead}>
      <ol class="content-groups">
        <For each={programme.contentGroups}>
          {(group) => (
            <li class="content-group">
              <div>
                <h3>{say(group.name)}</h3>
                <p class="content-group-law">
                  <CitationText citation={group.citation} />
                </p>
              </div>
              <ul>
                <For each={group.contents}>{(content) => <li>{say(content.text)}</li>}</For>
              </ul>
            </li>
          )}
        </For>
      </ol>
    </Section>
  );
}
