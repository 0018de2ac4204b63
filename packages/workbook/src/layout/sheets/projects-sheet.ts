import type { CellKind, ChoiceList } from "../cell-kind.js";
import { fixedLists } from "../choice-lists.js";
import { field } from "../define-cell.js";
import type { TableLayout } from "../sheet-layout.js";
import { ownNumber } from "../tying-columns.js";

const money: CellKind = { kind: "money" };
const yesNo: CellKind = { kind: "yes-no" };
const chosenFrom = (list: ChoiceList): CellKind => ({ kind: "choice", list, isOpen: false });

/** What is planned: each project with its money. */
export function projectsSheet(activities: ChoiceList): TableLayout {
  return {
    kind: "table",
    name: "Đề án",
    otherNames: ["Danh mục đề án", "Các đề án", "Đề án khuyến công"],
    title: "DANH MỤC ĐỀ ÁN",
    introduction: "Mỗi đề án một dòng; tiền ghi theo triệu đồng, nguồn không dùng đến thì ghi 0.",
    columns: [
      ownNumber("Số thứ tự của đề án; các trang sau nhắc lại số này."),
      field("/name", "Tên đề án", { kind: "text" }, { note: "Ví dụ: Ứng dụng máy sấy nông sản.", width: 45 }),
      field("/year", "Năm thực hiện", { kind: "year" }, { note: "Năm bố trí kinh phí.", otherHeadings: ["Năm"] }),
      field(
        "/application/planYear",
        "Năm kế hoạch",
        { kind: "year" },
        {
          note: "Năm của kế hoạch khuyến công mà đề án đề nghị hỗ trợ.",
        },
      ),
      field("/application/activity", "Nội dung hoạt động", chosenFrom(activities), {
        note: "Chọn trong danh sách các nội dung tại Điều 4 Nghị định 45/2012/NĐ-CP.",
        width: 38,
        otherHeadings: ["Nội dung hoạt động khuyến công", "Hoạt động"],
      }),
      field("/application/stream", "Nguồn kinh phí", chosenFrom(fixedLists.streams), {
        note: "Khuyến công địa phương hoặc quốc gia.",
        width: 24,
        isOptional: true,
        otherHeadings: ["Nguồn"],
      }),
      field("/application/category", "Đối tượng đề nghị", chosenFrom(fixedLists.categories), {
        note: "Đơn vị đề nghị hỗ trợ với tư cách nào.",
        width: 34,
        isOptional: true,
        otherHeadings: ["Đối tượng"],
      }),
      field("/application/project/cost", "Chi phí của nội dung đề nghị hỗ trợ", money, {
        note: "Toàn bộ chi phí của nội dung đề nghị hỗ trợ, không phải số tiền hỗ trợ.",
        isOptional: true,
        otherHeadings: ["Tổng chi phí của nội dung đề nghị hỗ trợ", "Chi phí nội dung đề nghị hỗ trợ"],
      }),
      field("/money/localFund", "Kinh phí khuyến công địa phương", money, {
        note: "Nguồn không dùng đến thì ghi 0.",
        otherHeadings: ["Khuyến công địa phương", "KC địa phương", "Kinh phí KC địa phương"],
      }),
      field("/money/nationalFund", "Kinh phí khuyến công quốc gia", money, {
        note: "Nguồn không dùng đến thì ghi 0.",
        otherHeadings: ["Khuyến công quốc gia", "KC quốc gia", "Kinh phí KC quốc gia"],
      }),
      field("/money/counterpart", "Vốn đối ứng", money, {
        note: "Phần đơn vị thụ hưởng bỏ ra.",
        otherHeadings: ["Đối ứng", "Vốn đối ứng của đơn vị thụ hưởng"],
      }),
      field("/money/otherFunds", "Vốn khác (lồng ghép, huy động)", money, {
        note: "Nguồn không dùng đến thì ghi 0.",
        otherHeadings: ["Vốn khác", "Nguồn khác", "Vốn lồng ghép"],
      }),
      field("/money/total", "Tổng kinh phí", money, {
        note: "Cộng bốn nguồn bên trái.",
        otherHeadings: ["Tổng cộng", "Tổng", "Tổng kinh phí đề án"],
        sumOf: ["/money/localFund", "/money/nationalFund", "/money/counterpart", "/money/otherFunds"],
      }),
      field("/application/commitments/investsTheRemainder", "Cam kết đầu tư phần còn lại", yesNo, {
        note: "Đơn vị đã đầu tư hoặc cam kết đầu tư đủ phần vốn còn lại.",
        isOptional: true,
        otherHeadings: ["Đã đầu tư hoặc cam kết đầu tư phần còn lại"],
      }),
      field("/application/commitments/noOtherStateSource", "Cam kết chưa nhận nguồn nhà nước khác", yesNo, {
        note: "Chưa có nguồn nhà nước nào khác hỗ trợ cho cùng nội dung chi.",
        isOptional: true,
        otherHeadings: ["Chưa nhận nguồn nhà nước khác cho cùng nội dung chi"],
      }),
      field(
        "/application/approvedOn",
        "Ngày phê duyệt đề án",
        { kind: "date" },
        {
          note: "Chỉ ghi khi đề án đã được phê duyệt từ trước.",
          isOptional: true,
        },
      ),
      field("/implementer", "Đơn vị thực hiện", { kind: "text" }, { note: "Ai thực hiện đề án.", isOptional: true }),
      field("/coordinator", "Đơn vị phối hợp", { kind: "text" }, { note: "Ai phối hợp thực hiện.", isOptional: true }),
      field(
        "/expectedResult",
        "Kết quả dự kiến",
        { kind: "text" },
        {
          note: "Ví dụ: 01 máy sấy, tăng công suất 20 %.",
          isOptional: true,
        },
      ),
      field("/note", "Ghi chú", { kind: "text" }, { note: "Điều cần nói thêm về đề án.", isOptional: true }),
    ],
    rows: { kind: "member", list: "/projects", isNumbered: true },
    closing: [],
    preparedRows: 60,
  };
}
