import * as z from "zod/mini";
import { dongSchema, plainDateSchema } from "../basis/index.js";
import { applicationSchema } from "../facts/index.js";
import { programmeMoneySchema, programmeSchema, targetSchema } from "../programme/index.js";

const writtenText = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** A section of the programme as it is printed: some pages at most. */
const sectionText = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));

/** The written parts of a programme, in the order in which it is printed. */
const sectionsSchema = z.strictObject({
  objective: z.optional(sectionText),
  requirements: z.optional(sectionText),
  scope: z.optional(sectionText),
  contents: z.optional(sectionText),
  solutions: z.optional(sectionText),
  organisation: z.optional(sectionText),
});

/** Ten thousand billion đồng: whatever is added up over all projects is itself an exact sum of money. */
const largestSum = 10_000_000_000_000;

const provincialMoney = programmeMoneySchema.shape;
const yearMoney = provincialMoney.years.def.element.shape;
const statedMoney = provincialMoney.stated.shape;

/** A share as people write it, 62.15 for 62,15 %: at most two decimals. */
const shareSchema = z.number().check(
  z.gte(0),
  z.lte(100),
  z.refine((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-6, { message: "more than two decimals" }),
);

/**
 * The table of the provincial programme, with what the commune's own budget gives of the local fund, and what of the
 * local fund goes into managing the programme (chi quản lý).
 */
const moneySchema = z.strictObject({
  years: z
    .array(z.strictObject({ ...yearMoney, communeBudget: dongSchema, managementCost: z.optional(dongSchema) }))
    .check(
      z.minLength(1),
      z.maxLength(50),
      z.refine(
        (years) =>
          years.reduce((sum, row) => sum + row.localFund + row.otherFunds, 0) <= largestSum &&
          years.reduce((sum, row) => sum + row.communeBudget, 0) <= largestSum,
        { message: "programme above 10.000 tỷ đồng" },
      ),
    ),
  stated: z.strictObject({
    localFund: statedMoney.localFund,
    communeBudget: dongSchema,
    otherFunds: statedMoney.otherFunds,
    total: statedMoney.total,
    localFundShare: z.optional(shareSchema),
    otherFundsShare: z.optional(shareSchema),
  }),
});

const communeTargetSchema = z.strictObject({
  tag: targetSchema.shape.tag,
  name: writtenText,
  unit: writtenText,
  quantity: targetSchema.shape.quantity,
  activities: targetSchema.shape.activities,
});

/** Every source is stated, nought where it gives nothing: a source left out may be one forgotten. */
const projectMoneySchema = z.strictObject({
  localFund: dongSchema,
  nationalFund: dongSchema,
  counterpart: dongSchema,
  otherFunds: dongSchema,
  total: dongSchema,
});

const communeProjectSchema = z.strictObject({
  name: writtenText,
  year: yearMoney.year,
  money: projectMoneySchema,
  application: applicationSchema,
  implementer: z.optional(writtenText),
  coordinator: z.optional(writtenText),
  expectedResult: z.optional(writtenText),
  note: z.optional(writtenText),
});

const moneyOfProject = ({ money }: { readonly money: z.infer<typeof projectMoneySchema> }) =>
  money.localFund + money.nationalFund + money.counterpart + money.otherFunds;

/**
 * A commune's programme (chương trình khuyến công cấp xã) as its file gives it: general data, money by year and
 * source, targets, and projects, each with an application that can be decided. Stated sums are kept as stated.
 * Amounts are whole đồng. Who approved it is absent while it is a draft.
 *
 * @example
 * ```ts
 * import { communeProgrammeSchema } from "@khuyencong/core/validation";
 * communeProgrammeSchema.safeParse({ name: "Chương trình khuyến công xã Cẩm Mỹ" }).success; // => false
 * ```
 */
export const communeProgrammeSchema = z.strictObject({
  note: z.optional(writtenText),
  name: writtenText,
  commune: z.strictObject({ code: z.string().check(z.regex(/^\d{5}$/)), name: writtenText }),
  period: programmeSchema.shape.period,
  authority: writtenText,
  approval: z.optional(z.strictObject({ number: writtenText, date: plainDateSchema })),
  legalBasis: z
    .array(z.strictObject({ number: writtenText, issuedOn: z.optional(plainDateSchema) }))
    .check(z.maxLength(200)),
  sections: z.optional(sectionsSchema),
  money: moneySchema,
  targets: z.array(communeTargetSchema).check(z.maxLength(200)),
  projects: z.array(communeProjectSchema).check(
    z.maxLength(20_000),
    z.refine((projects) => projects.reduce((sum, project) => sum + moneyOfProject(project), 0) <= largestSum, {
      message: "projects above 10.000 tỷ đồng",
    }),
  ),
});
export type CommuneProgramme = Readonly<z.output<typeof communeProgrammeSchema>>;
export type CommuneTarget = CommuneProgramme["targets"][number];
export type CommuneProject = CommuneProgramme["projects"][number];

/** A programme before it is checked: what a file may hold. */
export type CommuneProgrammeInput = z.input<typeof communeProgrammeSchema>;
