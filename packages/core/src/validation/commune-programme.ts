import * as z from "zod/mini";
import { dongSchema, plainDateSchema } from "../basis/index.js";
import { applicationSchema } from "../facts/index.js";
import {
  largestSum,
  longTextSchema,
  programmeMoneySchema,
  programmeSchema,
  targetSchema,
  writtenPercentSchema,
  writtenTextSchema,
} from "../programme/index.js";

/** The written parts of a programme, in the order in which it is printed. */
const sectionsSchema = z.strictObject({
  objective: z.optional(longTextSchema),
  requirements: z.optional(longTextSchema),
  scope: z.optional(longTextSchema),
  contents: z.optional(longTextSchema),
  solutions: z.optional(longTextSchema),
  organisation: z.optional(longTextSchema),
});

const provincialMoney = programmeMoneySchema.shape;
const yearMoney = provincialMoney.years.def.element.shape;
const statedMoney = provincialMoney.stated.shape;

const shareSchema = writtenPercentSchema(100);

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
  name: writtenTextSchema,
  unit: writtenTextSchema,
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
  name: writtenTextSchema,
  year: yearMoney.year,
  money: projectMoneySchema,
  application: applicationSchema,
  implementer: z.optional(writtenTextSchema),
  coordinator: z.optional(writtenTextSchema),
  expectedResult: z.optional(writtenTextSchema),
  note: z.optional(writtenTextSchema),
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
  note: z.optional(writtenTextSchema),
  name: writtenTextSchema,
  commune: z.strictObject({ code: z.string().check(z.regex(/^\d{5}$/)), name: writtenTextSchema }),
  period: programmeSchema.shape.period,
  authority: writtenTextSchema,
  approval: z.optional(z.strictObject({ number: writtenTextSchema, date: plainDateSchema })),
  legalBasis: z
    .array(z.strictObject({ number: writtenTextSchema, issuedOn: z.optional(plainDateSchema) }))
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
