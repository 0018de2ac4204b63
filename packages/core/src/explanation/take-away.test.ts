import { describe, expect, test } from "vitest";
import { decide } from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication, modelApplication } from "../worked-cases/index.js";
import { takeAwaySheet } from "./take-away.js";

const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
const sheetOf = (application: ApplicationInput) =>
  takeAwaySheet(rulebook, decide(rulebook, application, { traces: true }));
const papersOf = (application: ApplicationInput) => sheetOf(application).bring.map(({ id }) => id);

describe("the sheet to take away", () => {
  test("names each paper once, who issues it and what it proves", () => {
    const { bring } = sheetOf(machineryApplication());
    expect(new Set(bring.map(({ id }) => id)).size).toBe(bring.length);
    const registration = bring.find(({ id }) => id === "registrationCertificate");
    expect(registration?.issuer.vi).toBe("Cơ quan đăng ký kinh doanh");
    expect(registration?.proves.map(({ vi }) => vi)).toContain("Hình thức tổ chức");
  });

  test("asks for no paper on what did not decide: a listed trade in a commune", () => {
    const papers = papersOf(machineryApplication());
    expect(papers).not.toContain("difficultAreaList");
    expect(papers).not.toContain("craftVillageDecision");
    expect(papers).not.toContain("appraisalRecord");
  });

  test("a quarry in a difficult area brings the list of areas", () =>
    expect(
      papersOf(
        machineryApplication({
          production: { trade: { code: "0810", version: "vsic-2025" }, isInDifficultArea: true },
        }),
      ),
    ).toContain("difficultAreaList"));

  test("a household business needs no declaration of size, an enterprise does", () => {
    expect(papersOf(machineryApplication())).toContain("sizeDeclaration");
    expect(papersOf(machineryApplication({ applicant: { legalForm: "household-business" } }))).not.toContain(
      "sizeDeclaration",
    );
  });

  test("a model brings the record of the judgement", () =>
    expect(papersOf(modelApplication())).toContain("appraisalRecord"));

  test("the way goes from the commune to the Department and on to whoever approves", () => {
    const offices = (stream: "local" | "national") =>
      sheetOf(machineryApplication({ stream })).next.map(({ office }) => office.vi);
    expect(offices("local").at(-1)).toContain("Đồng Nai");
    expect(offices("national").at(-1)).toBe("Bộ Công Thương");
    expect(sheetOf(machineryApplication()).nextLaw[0]?.vi).toBe("mục VII.4 Quyết định số 33/QĐ-UBND");
  });

  test("without traces it names what the rules read: rather a paper too many than one too few", () => {
    const without = takeAwaySheet(rulebook, decide(rulebook, machineryApplication())).bring.map(({ id }) => id);
    expect(without).toEqual(expect.arrayContaining(papersOf(machineryApplication())));
  });
});
