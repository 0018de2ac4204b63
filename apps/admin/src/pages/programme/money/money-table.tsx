import { formatMillions, formatShare } from "@khuyencong/core/basis";
import { type SourceTotals, totalsBySource, totalsByYear } from "@khuyencong/core/programme";
import { type DataColumn, DataTable } from "../../../components/data-table";
import { programme } from "../../../data/dong-nai";
import { useLanguage } from "../../../language/language-context";

interface MoneyRow {
  readonly name: string;
  readonly local: string;
  readonly other: string;
  readonly total: string;
}

const whole = totalsBySource(programme);

function amounts(name: string, totals: SourceTotals): MoneyRow {
  return {
    name,
    local: formatMillions(totals.localFund),
    other: formatMillions(totals.otherFunds),
    total: formatMillions(totals.total),
  };
}

/** The exact figures of the picture, with totals and shares. */
export function MoneyTable() {
  const { messages } = useLanguage();
  const columns = (): readonly DataColumn<MoneyRow>[] => [
    { header: messages().money.year, cell: (row) => row.name, namesRow: true },
    { header: messages().money.local, cell: (row) => row.local, numeric: true },
    { header: messages().money.other, cell: (row) => row.other, numeric: true },
    { header: messages().money.total, cell: (row) => row.total, numeric: true },
  ];
  const totals = (): readonly MoneyRow[] => [
    amounts(messages().money.sumRow, whole),
    {
      name: messages().money.share,
      local: formatShare(whole.localFund, whole.total),
      other: formatShare(whole.otherFunds, whole.total),
      total: formatShare(whole.total, whole.total),
    },
  ];
  return (
    <DataTable
      caption={`${messages().money.tableCaption} (${messages().money.unit})`}
      columns={columns()}
      rows={totalsByYear(programme).map((year) => amounts(String(year.year), year))}
      totals={totals()}
    />
  );
}
