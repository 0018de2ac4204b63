import { type ActivityGroup, activityGroupNames } from "@khuyencong/core/activity";
import { targetsOfGroup } from "@khuyencong/core/programme";
import { For } from "solid-js";
import { Section } from "../../../components/section";
import { programme } from "../../../data/dong-nai";
import { useLanguage } from "../../../language/language-context";
import "./target-section.css";

/** The groups that have targets, in the order in which the decision comes to them. */
const groups: readonly ActivityGroup[] = [...new Set(programme.targets.map(({ group }) => group))];

/** The thirteen figures of the programme, each with its own unit. */
export function TargetSection() {
  const { messages, say } = useLanguage();
  return (
    <Section id="chi-tieu" title={messages().targets.title} lead={messages().targets.lead}>
      <div class="target-groups">
        <For each={groups}>
          {(group) => (
            <div class="target-group">
              <h3>{say(activityGroupNames[group])}</h3>
              <ul class="target-list">
                <For each={targetsOfGroup(programme, group)}>
                  {(target) => (
                    <li class="target">
                      <span class="target-figure">{target.quantity}</span>{" "}
                      <span class="target-unit">{messages().targets.unitOf(say(target.unit), target.quantity)}</span>{" "}
                      <span class="target-name">{say(target.name)}</span>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </For>
      </div>
    </Section>
  );
}
