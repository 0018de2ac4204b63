import { useLanguage } from "../../language/language-context";
import { useLookup } from "../state/lookup-context";

/** What core finds wrong with one field, in words. */
export function useFieldError(): (pointer: string) => string | undefined {
  const { answer } = useLookup();
  const { say } = useLanguage();
  return (pointer) => {
    const finding = answer
      .findings()
      .find(
        ({ where }) =>
          where?.kind === "document" && (where.pointer === pointer || where.pointer.startsWith(`${pointer}/`)),
      );
    return finding === undefined ? undefined : say(finding.message);
  };
}
