import type { CellKind, ChoiceList } from "../cell-kind.js";
import { fixedLists, tradeList } from "../choice-lists.js";
import { type CellParts, cell, field } from "../define-cell.js";
import type { FieldColumn, TableLayout } from "../sheet-layout.js";
import { projectNumber } from "../tying-columns.js";

const yesNo: CellKind = { kind: "yes-no" };
const chosenFrom = (list: ChoiceList): CellKind => ({ kind: "choice", list, isOpen: false });

/** All of it may be unknown while the programme is drawn up. */
function known(pointer: string, heading: string, kind: CellKind, parts: CellParts): FieldColumn {
  return field(`/application${pointer}`, heading, kind, { ...parts, isOptional: true });
}

/** Who receives the support of each project, and where it produces. */
export function beneficiariesSheet(communes: ChoiceList): TableLayout {
  return {
    kind: "table",
    name: "Đơn vị thụ hưởng",
    otherNames: ["Đối tượng thụ hưởng", "Thụ hưởng"],
    title: "ĐƠN VỊ THỤ HƯỞNG CỦA TỪNG ĐỀ ÁN",
    introduction: "Mỗi đề án một dòng. Điều chưa biết thì để trống, không ghi 0.",
    columns: [
      projectNumber,
      known(
        "/applicant/name",
        "Tên đơn vị",
        { kind: "text" },
        {
          note: "Tên theo giấy đăng ký.",
          width: 36,
          otherHeadings: ["Tên đơn vị thụ hưởng", "Đơn vị thụ hưởng", "Tên cơ sở"],
        },
      ),
      known("/applicant/legalForm", "Hình thức tổ chức", chosenFrom(fixedLists.legalForms), {
        note: "Chọn trong danh sách.",
        width: 22,
        otherHeadings: ["Loại hình", "Loại hình tổ chức"],
      }),
      known("/applicant/isRegistered", "Có giấy chứng nhận đăng ký còn hiệu lực", yesNo, {
        note: "Giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã, tổ hợp tác hoặc hộ kinh doanh.",
        otherHeadings: ["Đã đăng ký", "Có đăng ký kinh doanh"],
      }),
      known("/applicant/mainLine", "Ngành, nghề kinh doanh chính", chosenFrom(fixedLists.mainLines), {
        note: "Dùng để xác định doanh nghiệp nhỏ và vừa.",
        otherHeadings: ["Ngành, nghề kinh doanh chính đã đăng ký"],
      }),
      known(
        "/applicant/insuredWorkers",
        "Số lao động tham gia bảo hiểm xã hội",
        { kind: "whole-number" },
        {
          note: "Bình quân năm trước, đơn vị: người.",
          otherHeadings: ["Số lao động tham gia bảo hiểm xã hội bình quân năm trước", "Lao động tham gia BHXH"],
        },
      ),
      known("/applicant/revenue", "Doanh thu năm trước", { kind: "money" }, { note: "Theo báo cáo tài chính." }),
      known(
        "/applicant/capital",
        "Tổng nguồn vốn cuối năm trước",
        { kind: "money" },
        {
          note: "Theo báo cáo tài chính.",
          otherHeadings: ["Tổng nguồn vốn"],
        },
      ),
      known("/applicant/sizedByCapitalOnly", "Hoạt động dưới 1 năm hoặc chưa phát sinh doanh thu", yesNo, {
        note: "Nếu có, quy mô chỉ xét theo tổng nguồn vốn.",
      }),
      known("/applicant/producesDirectly", "Trực tiếp đầu tư, sản xuất", yesNo, {
        note: "Trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp.",
        otherHeadings: ["Trực tiếp đầu tư, sản xuất công nghiệp - tiểu thủ công nghiệp"],
      }),
      known(
        "/production/commune",
        "Xã, phường nơi sản xuất",
        { kind: "commune", list: communes, gives: "code" },
        {
          note: "Nơi sản xuất thực tế, không phải trụ sở.",
          otherHeadings: ["Nơi sản xuất", "Địa bàn"],
        },
      ),
      known("/production/isInRecognisedCraftVillage", "Nằm trong làng nghề đã được công nhận", yesNo, {
        note: "Theo quyết định công nhận làng nghề của Ủy ban nhân dân cấp tỉnh.",
        otherHeadings: ["Làng nghề"],
      }),
      known(
        "/production/trade/code",
        "Mã ngành VSIC",
        { kind: "listed-code", list: tradeList },
        {
          note: "Chọn trong danh sách ngành khai khoáng, chế biến, chế tạo (VSIC 2025), hoặc gõ mã từ 2 đến 5 chữ số, ví dụ 1030.",
          otherHeadings: ["Mã VSIC", "Mã ngành", "VSIC"],
        },
      ),
      known("/production/trade/version", "Phiên bản VSIC", chosenFrom(fixedLists.vsicVersions), {
        note: "Mã ngành lấy theo hệ thống ngành của năm nào.",
        width: 14,
      }),
      {
        ...cell("Đã được hỗ trợ khuyến công trước đây", yesNo, {
          note: "Có: kê khai ở trang “Hỗ trợ đã nhận”. Không: chưa từng được hỗ trợ. Chưa rõ thì để trống.",
          isOptional: true,
          otherHeadings: ["Đã được hỗ trợ khuyến công trước đây?", "Đã được hỗ trợ trước đây"],
        }),
        role: "list",
        pointer: "/application/earlierSupport",
      },
      {
        ...cell("Có khoản vay được đề nghị hỗ trợ lãi", yesNo, {
          note: "Có: kê khai ở trang “Khoản vay”. Chỉ dùng khi đề nghị hỗ trợ lãi suất vốn vay.",
          isOptional: true,
          otherHeadings: ["Có khoản vay"],
        }),
        role: "list",
        pointer: "/application/loans",
      },
    ],
    rows: { kind: "project-part" },
    closing: [],
    preparedRows: 60,
  };
}
