import type { Indicator, IndicatorCode } from "./indicator.js";

const people = { vi: "người", en: "people" };
const classes = { vi: "lớp", en: "classes" };
const projects = { vi: "đề án", en: "projects" };
const establishments = { vi: "cơ sở", en: "establishments" };
const models = { vi: "mô hình", en: "models" };
const products = { vi: "sản phẩm", en: "products" };

/**
 * The indicators of a commune's report, in the order in which they are printed. A proposal: the province has still to
 * lay down its own system of indicators (Circular 46/2012, Art. 9(1)(c)), and none has been published. Money is not
 * among them: it has a table of its own.
 *
 * @example
 * ```ts
 * import { indicators } from "@khuyencong/core/indicator";
 * indicators.find(({ code }) => code === "T01-VIEC-LAM")?.partOf; // => "T01-NGUOI"
 * ```
 */
export const indicators: readonly Indicator[] = [
  {
    code: "P01-DE-AN",
    name: { vi: "Đề án khuyến công trong kỳ", en: "Projects of the period" },
    unit: projects,
    definition: {
      vi: "Mọi đề án có trong danh mục đề án của báo cáo, kể cả chưa triển khai và đã ngừng.",
      en: "Every project in the report's list, also those not begun and those stopped.",
    },
  },
  {
    code: "P02-DIEU-CHINH",
    name: { vi: "Đề án được điều chỉnh", en: "Projects amended" },
    unit: projects,
    definition: {
      vi: "Đề án có quyết định điều chỉnh nội dung, kinh phí hoặc thời gian trong kỳ; mỗi đề án tính một lần.",
      en: "Projects whose content, money or time was amended by decision in the period, each once.",
    },
    partOf: "P01-DE-AN",
  },
  {
    code: "P02-NGUNG",
    name: { vi: "Đề án ngừng thực hiện", en: "Projects stopped" },
    unit: projects,
    definition: { vi: "Đề án có quyết định ngừng trong kỳ.", en: "Projects stopped by decision in the period." },
    partOf: "P01-DE-AN",
  },
  {
    code: "P03-LUOT",
    name: { vi: "Lượt cơ sở công nghiệp nông thôn được hỗ trợ", en: "Times that establishments were supported" },
    unit: { vi: "lượt", en: "times" },
    definition: {
      vi: "Mỗi lần một cơ sở được hỗ trợ tính một lượt, kể cả khi cơ sở đó đã được tính ở nội dung khác.",
      en: "Each support to an establishment counts once, also where it was supported in another way too.",
    },
  },
  {
    code: "P03-CO-SO",
    name: { vi: "Cơ sở công nghiệp nông thôn được hỗ trợ", en: "Establishments supported" },
    unit: establishments,
    definition: {
      vi: "Số cơ sở khác nhau: một cơ sở được hỗ trợ nhiều lần trong kỳ vẫn tính là một.",
      en: "Different establishments: one supported several times in the period counts as one.",
    },
    partOf: "P03-LUOT",
  },
  {
    code: "T01-LOP",
    name: { vi: "Lớp đào tạo nghề, truyền nghề", en: "Vocational classes" },
    unit: classes,
    definition: { vi: "Lớp đã bế giảng trong kỳ.", en: "Classes that ended in the period." },
  },
  {
    code: "T01-NGUOI",
    name: { vi: "Lao động được đào tạo nghề, truyền nghề", en: "Workers trained" },
    unit: people,
    definition: {
      vi: "Người được cấp chứng chỉ hoặc giấy xác nhận của các lớp đã bế giảng.",
      en: "People with a certificate of a class that has ended.",
    },
    countedAt: "T01-LOP",
  },
  {
    code: "T01-VIEC-LAM",
    name: { vi: "Lao động có việc làm sau đào tạo", en: "Trained workers with work" },
    unit: people,
    definition: {
      vi: "Người đã học có việc làm, được nơi sử dụng lao động xác nhận.",
      en: "Of those trained, those whose employer confirms that they work.",
    },
    partOf: "T01-NGUOI",
  },
  {
    code: "T02-LOP",
    name: { vi: "Lớp khởi sự doanh nghiệp, nâng cao năng lực quản lý", en: "Start-up and management classes" },
    unit: classes,
    definition: { vi: "Lớp đã tổ chức xong trong kỳ.", en: "Classes held in the period." },
  },
  {
    code: "T02-NGUOI",
    name: { vi: "Học viên lớp khởi sự, quản lý", en: "Participants of these classes" },
    unit: people,
    definition: { vi: "Học viên có tên trong danh sách ký nhận.", en: "Participants on the signed list." },
    countedAt: "T02-LOP",
  },
  {
    code: "T03-CUOC",
    name: { vi: "Hội thảo, tập huấn chuyên đề", en: "Workshops" },
    unit: { vi: "cuộc", en: "events" },
    definition: {
      vi: "Hội thảo, tập huấn cho cơ sở; không gồm tập huấn cán bộ khuyến công.",
      en: "Workshops for establishments; not the training of promotion staff.",
    },
  },
  {
    code: "T03-NGUOI",
    name: { vi: "Đại biểu dự hội thảo, tập huấn chuyên đề", en: "Participants of workshops" },
    unit: people,
    definition: { vi: "Đại biểu có tên trong danh sách ký nhận.", en: "Participants on the signed list." },
    countedAt: "T03-CUOC",
  },
  {
    code: "M01-MO-HINH",
    name: { vi: "Mô hình trình diễn kỹ thuật", en: "Demonstration models" },
    unit: models,
    definition: { vi: "Mô hình đã nghiệm thu trong kỳ.", en: "Models accepted in the period." },
  },
  {
    code: "M02-CO-SO",
    name: {
      vi: "Cơ sở được hỗ trợ máy móc tiên tiến, chuyển giao công nghệ",
      en: "Establishments supported with machinery or technology",
    },
    unit: establishments,
    definition: {
      vi: "Cơ sở có đề án đã nghiệm thu trong kỳ; mỗi cơ sở tính một lần.",
      en: "Establishments whose project was accepted in the period, each once.",
    },
  },
  {
    code: "M03-MO-HINH",
    name: { vi: "Mô hình sản xuất và tiêu dùng bền vững, sản xuất sạch hơn", en: "Sustainable production models" },
    unit: models,
    definition: {
      vi: "Mô hình, báo cáo đánh giá đã nghiệm thu trong kỳ.",
      en: "Models and assessments accepted in the period.",
    },
  },
  {
    code: "S01-DANG-KY",
    name: { vi: "Sản phẩm đăng ký bình chọn tiêu biểu", en: "Products entered for selection" },
    unit: products,
    definition: {
      vi: "Sản phẩm của cơ sở trên địa bàn có hồ sơ đăng ký hợp lệ trong kỳ.",
      en: "Products of establishments of the commune validly entered in the period.",
    },
  },
  {
    code: "S01-CONG-NHAN",
    name: { vi: "Sản phẩm được công nhận tiêu biểu", en: "Products recognised" },
    unit: products,
    definition: {
      vi: "Sản phẩm được cấp giấy chứng nhận trong kỳ, mỗi sản phẩm tính một lần dù được công nhận ở nhiều cấp.",
      en: "Products certified in the period, each once, at however many levels.",
    },
    partOf: "S01-DANG-KY",
  },
  {
    code: "S02-HOI-CHO",
    name: { vi: "Hội chợ, triển lãm đã tham gia", en: "Fairs attended" },
    unit: { vi: "cuộc", en: "fairs" },
    definition: { vi: "Hội chợ có cơ sở trên địa bàn tham gia.", en: "Fairs at which an establishment took part." },
  },
  {
    code: "S02-GIAN-HANG",
    name: { vi: "Gian hàng được hỗ trợ", en: "Stands supported" },
    unit: { vi: "gian", en: "stands" },
    definition: { vi: "Gian hàng tiêu chuẩn tại các hội chợ trên.", en: "Standard stands at those fairs." },
    countedAt: "S02-HOI-CHO",
  },
  {
    code: "S02-PHONG",
    name: { vi: "Phòng trưng bày được hỗ trợ", en: "Showrooms supported" },
    unit: { vi: "phòng", en: "showrooms" },
    definition: { vi: "Phòng trưng bày đã nghiệm thu trong kỳ.", en: "Showrooms accepted in the period." },
  },
  {
    code: "S02-NHAN-HIEU",
    name: { vi: "Nhãn hiệu, thương hiệu được hỗ trợ", en: "Trademarks supported" },
    unit: { vi: "nhãn hiệu", en: "trademarks" },
    definition: {
      vi: "Nhãn hiệu, thương hiệu đã nghiệm thu trong kỳ.",
      en: "Trademarks and brands accepted in the period.",
    },
  },
  {
    code: "S03-NGUOI",
    name: { vi: "Nghệ nhân được vinh danh, hỗ trợ", en: "Artisans honoured or supported" },
    unit: people,
    definition: { vi: "Mỗi nghệ nhân tính một lần trong kỳ.", en: "Each artisan once in the period." },
  },
  {
    code: "I01-BAN-TIN",
    name: { vi: "Bản tin, tài liệu phát hành", en: "Bulletins issued" },
    unit: { vi: "số", en: "issues" },
    definition: { vi: "Số bản tin, tài liệu đã phát hành trong kỳ.", en: "Issues published in the period." },
  },
  {
    code: "I01-TRUYEN-HINH",
    name: { vi: "Chuyên đề truyền thanh, truyền hình", en: "Broadcast features" },
    unit: { vi: "chuyên đề", en: "features" },
    definition: {
      vi: "Chuyên đề đã phát sóng trong kỳ; phát lại không tính.",
      en: "Features broadcast in the period; repeats are not counted.",
    },
  },
  {
    code: "C01-LUOT",
    name: { vi: "Lượt tư vấn cho cơ sở", en: "Consultations" },
    unit: { vi: "lượt", en: "consultations" },
    definition: { vi: "Lượt tư vấn có ghi nhận bằng văn bản.", en: "Consultations that are on record." },
  },
  {
    code: "K01-LOP",
    name: { vi: "Tập huấn cán bộ khuyến công", en: "Staff training courses" },
    unit: classes,
    definition: {
      vi: "Lớp mà cán bộ của xã, phường tổ chức hoặc tham dự trong kỳ.",
      en: "Courses held or attended by the commune's staff in the period.",
    },
  },
  {
    code: "K01-DOAN",
    name: { vi: "Đoàn học tập kinh nghiệm", en: "Study tours" },
    unit: { vi: "đoàn", en: "tours" },
    definition: { vi: "Đoàn đã đi xong trong kỳ.", en: "Tours that took place in the period." },
  },
  {
    code: "K01-CONG-TAC-VIEN",
    name: { vi: "Cộng tác viên khuyến công", en: "Collaborators" },
    unit: people,
    definition: {
      vi: "Số cộng tác viên đang hoạt động vào ngày chốt số liệu.",
      en: "Collaborators active on the day of the figures.",
    },
    isStock: true,
  },
  {
    code: "E01-DON-VI",
    name: { vi: "Cụm công nghiệp, cơ sở di dời, xử lý ô nhiễm được hỗ trợ", en: "Clusters and pollution treatment" },
    unit: { vi: "đơn vị", en: "units" },
    definition: { vi: "Mỗi cụm, mỗi cơ sở tính một lần trong kỳ.", en: "Each cluster or establishment once." },
  },
  {
    code: "O01-VIEC-LAM",
    name: { vi: "Việc làm tạo thêm ở cơ sở được hỗ trợ", en: "Jobs created" },
    unit: people,
    definition: {
      vi: "Lao động tăng thêm ở cơ sở được hỗ trợ trong kỳ, theo xác nhận của cơ sở.",
      en: "More workers at the supported establishments in the period, as they confirm.",
    },
  },
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/**
 * The indicator with a code.
 *
 * @example
 * ```ts
 * import { indicatorByCode } from "@khuyencong/core/indicator";
 * indicatorByCode("T02-LOP")?.unit.vi; // => "lớp"
 * ```
 */
export function indicatorByCode(code: IndicatorCode): Indicator | undefined {
  return byCode.get(code);
}
