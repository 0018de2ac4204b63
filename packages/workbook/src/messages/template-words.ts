/** The two answers as the workbook writes them. */
export const yesNoWords = { yes: "Có", no: "Không" } as const;
