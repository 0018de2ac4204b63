import { formatMoney } from "@khuyencong/core/basis";
import { totalsBySource } from "@khuyencong/core/programme";
import { Card } from "../../../components/card";
import { Section } from "../../../components/section";
import { programme } from "../../../data/dong-nai";
import { useLanguage } from "../../../language/language-context";
import { MoneyChart } from "./money-chart";
import "./money-section.css";
import { MoneyTable } from "./money-table";

const { total } = totalsBySource(programme);

export function MoneySection() {
  const { messages, say } = useLanguage();
  return (
    <Section id="kinh-phi" title={messages().money.title} lead={messages().money.lead(say(formatMoney(total)))}>
      <div class="money-section">
        <Card>
          <MoneyChart />
        </Card>
        <Card>
          <MoneyTable />
        </Card>
      </div>
      <p class="money-section-note">
        {messages().money.otherNote} {messages().money.estimateMissing}
      </p>
    </Section>
  );
}
