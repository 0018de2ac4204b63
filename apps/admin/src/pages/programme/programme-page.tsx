import { useLanguage } from "../../language/language-context";
import { DocumentTitle } from "../../shell/document-title";
import { ContentSection } from "./contents/content-section";
import { MoneySection } from "./money/money-section";
import { PlaceSection } from "./place/place-section";
import { ProgrammeHeading } from "./programme-heading";
import { TargetSection } from "./targets/target-section";

export default function ProgrammePage() {
  const { messages } = useLanguage();
  return (
    <>
      <DocumentTitle title={messages().programme.documentTitle} />
      <ProgrammeHeading />
      <TargetSection />
      <MoneySection />
      <ContentSection />
      <PlaceSection />
    </>
  );
}
