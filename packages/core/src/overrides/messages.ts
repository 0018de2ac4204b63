import type { BilingualText } from "../basis/index.js";

/** What is wrong, and how to mend it. */
export interface Words {
  readonly message: BilingualText;
  readonly fix: BilingualText;
}

function words(vi: string, en: string, fixVi: string, fixEn: string): Words {
  return { message: { vi, en }, fix: { vi: fixVi, en: fixEn } };
}

/** What every decision says that was taken with invented figures. */
export function exampleNotice(remark: BilingualText | undefined): BilingualText {
  const more = remark === undefined ? { vi: "", en: "" } : { vi: ` ${remark.vi}`, en: ` ${remark.en}` };
  return {
    vi: `Kết quả này dùng số liệu ví dụ do địa phương nhập thử, không phải quy định pháp luật.${more.vi}`,
    en: `This answer uses example figures that were entered for trial and are not law.${more.en}`,
  };
}

/** A field by its words and the name that stands in the file. */
const named = (name: string, label: BilingualText | undefined): BilingualText =>
  label === undefined
    ? { vi: `"${name}"`, en: `"${name}"` }
    : { vi: `"${name}" (${label.vi})`, en: `"${name}" (${label.en})` };

/** Faults of form: what a schema can see. */
export const structureMessages = {
  missing: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(`Thiếu ${field.vi}.`, `${field.en} is missing.`, "Bổ sung nội dung này.", "Add it.");
  },
  unknownField: (name: string): Words =>
    words(
      `Không có nội dung nào mang tên "${name}" ở vị trí này.`,
      `Nothing is called "${name}" here.`,
      "Kiểm tra chính tả của tên, hoặc bỏ đi.",
      "Check its spelling, or take it out.",
    ),
  notAChoice: (name: string, choices: readonly string[], label?: BilingualText): Words => {
    const field = named(name, label);
    const list = choices.map((choice) => `"${choice}"`).join(", ");
    return words(
      `${field.vi} không phải là lựa chọn hợp lệ.`,
      `${field.en} is none of the choices.`,
      `Chọn một trong: ${list}.`,
      `Choose one of: ${list}.`,
    );
  },
  notADay: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} không phải là một ngày có thật.`,
      `${field.en} is no calendar day.`,
      'Ghi năm, tháng, ngày, ví dụ "2026-02-01".',
      'Write year, month and day, for example "2026-02-01".',
    );
  },
  notWhole: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} phải là số nguyên không âm, viết liền, không có dấu chấm, dấu phẩy hay dấu nháy.`,
      `${field.en} must be a whole number from zero, without dots, commas or quotation marks.`,
      "Ví dụ 300 triệu đồng ghi là 300000000.",
      "Write 300 million đồng as 300000000.",
    );
  },
  empty: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} đang để trống.`,
      `${field.en} is empty.`,
      "Ghi ít nhất một nội dung.",
      "Give at least one.",
    );
  },
  tooLarge: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} quá lớn.`,
      `${field.en} is too large.`,
      "Kiểm tra lại số chữ số không.",
      "Count the zeros again.",
    );
  },
  notComposed: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} dùng dấu tiếng Việt tách rời, khi tìm kiếm sẽ không khớp.`,
      `${field.en} holds decomposed Vietnamese accents, which no search would match.`,
      "Gõ lại bằng bộ gõ Unicode dựng sẵn.",
      "Type it again with composed Unicode letters.",
    );
  },
  ratioAboveWhole: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} lớn hơn 100 %.`,
      `${field.en} is more than 100 %.`,
      "50 % ghi là tử số 50, mẫu số 100.",
      "Write 50 % as numerator 50, denominator 100.",
    );
  },
  factorBelowOne: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} nhỏ hơn 1 nên làm giảm mức trần thay vì nâng lên.`,
      `${field.en} is below 1 and would lower the cap instead of raising it.`,
      "Hệ số 1,5 ghi là tử số 3, mẫu số 2.",
      "Write the factor 1,5 as numerator 3, denominator 2.",
    );
  },
  notValid: (name: string, label?: BilingualText): Words => {
    const field = named(name, label);
    return words(
      `${field.vi} chưa đúng dạng.`,
      `${field.en} does not have the right form.`,
      "Xem dạng đúng trong hướng dẫn nhập quy định của địa phương.",
      "See the guide on entering a province's own law for the right form.",
    );
  },
  tooDeep: words(
    "Nội dung của mục lồng quá nhiều cấp.",
    "The value of the entry nests too deeply.",
    "Viết điều kiện ngắn gọn hơn.",
    "Write a shorter condition.",
  ),
  notADocument: words(
    "Tệp không phải là một bộ quy định nhập thêm.",
    "The file is no set of overrides.",
    "Bắt đầu từ tệp ví dụ trong hướng dẫn.",
    "Start from the example file of the guide.",
  ),
};

/** Faults of the document as a whole, of its instruments and of the frame of its entries. */
export const documentMessages = {
  jurisdiction: (found: string, expected: string): Words =>
    words(
      `Tệp này là quy định của "${found}", bộ quy tắc là của "${expected}".`,
      `The file is for "${found}", the pack is for "${expected}".`,
      "Chọn đúng tỉnh, thành phố hoặc đúng tệp.",
      "Choose the right province or the right file.",
    ),
  instrumentKnown: (id: string): Words =>
    words(
      `Văn bản "${id}" đã có đủ trong bộ quy tắc, không khai báo lại.`,
      `The pack already holds the whole of instrument "${id}"; do not declare it again.`,
      "Bỏ phần khai báo này; các mục vẫn viện dẫn được văn bản.",
      "Take it out; entries may cite it all the same.",
    ),
  instrumentTwice: (id: string): Words =>
    words(
      `Văn bản "${id}" được khai báo hai lần.`,
      `The instrument "${id}" is declared twice.`,
      "Giữ một lần khai báo.",
      "Keep one.",
    ),
  instrumentContradicts: (id: string, label: BilingualText): Words =>
    words(
      `Văn bản "${id}" khai báo khác với bộ quy tắc về ${label.vi}.`,
      `The instrument "${id}" is declared with another ${label.en} than the pack holds.`,
      "Chỉ bổ sung phần bộ quy tắc chưa rõ; nếu bộ quy tắc sai, báo để sửa.",
      "Complete only what the pack does not know; if the pack is wrong, report it.",
    ),
  instrumentEndsEarly: (id: string): Words =>
    words(
      `Văn bản "${id}" hết hiệu lực trước khi có hiệu lực.`,
      `The instrument "${id}" ends before it takes effect.`,
      "Kiểm tra lại hai ngày.",
      "Check both days.",
    ),
  instrumentBeforeIssue: (id: string): Words =>
    words(
      `Văn bản "${id}" có hiệu lực trước ngày ban hành.`,
      `The instrument "${id}" takes effect before it was issued.`,
      "Kiểm tra lại hai ngày với bản gốc.",
      "Check both days against the original.",
    ),
  targetUnknown: (id: string, target: string): Words =>
    words(
      `Văn bản "${id}" sửa đổi hoặc thay thế "${target}", là văn bản chưa được khai báo.`,
      `The instrument "${id}" amends or replaces "${target}", which is not declared.`,
      "Khai báo văn bản đó, hoặc bỏ quan hệ này.",
      "Declare that instrument, or take the relation out.",
    ),
  kindNotOpen: (kind: string): Words =>
    words(
      `Địa phương không nhập được loại mục "${kind}".`,
      `A province cannot enter entries of kind "${kind}".`,
      'Chỉ nhập mức hỗ trợ ("support-level"), mức tạm ứng ("advance-class"), kết luận về câu hỏi pháp lý ("ruling"), danh mục ("register") và trình tự ("route").',
      'Only support levels ("support-level"), advance classes ("advance-class"), rulings ("ruling"), registers ("register") and routes ("route").',
    ),
  idTaken: (id: string): Words =>
    words(
      `Mã mục "${id}" đã được dùng.`,
      `The entry id "${id}" is taken.`,
      "Đặt mã riêng cho mỗi mục.",
      "Give every entry an id of its own.",
    ),
  replacesUnknown: (id: string): Words =>
    words(
      `Không có mục cùng loại mang mã "${id}" để thay thế.`,
      `There is no entry "${id}" of the same kind to replace.`,
      "Xem mã mục đang có hiệu lực trong bộ quy tắc.",
      "Look up the id of the entry in force.",
    ),
  replacesNational: (id: string): Words =>
    words(
      `Mục "${id}" là mức của trung ương; địa phương không thay thế được.`,
      `The entry "${id}" is a figure of the State; a province cannot replace it.`,
      "Chỉ thay thế mức dành cho kinh phí khuyến công địa phương.",
      "Replace only figures for local money.",
    ),
  territoryUnknown: (territory: string, known: readonly string[]): Words => {
    const list = known.map((name) => `"${name}"`).join(", ");
    return words(
      `Không có địa bàn cũ nào mang tên "${territory}".`,
      `There is no former territory "${territory}".`,
      known.length === 0
        ? "Để trống (null) nếu áp dụng toàn địa bàn."
        : `Chọn một trong: ${list}; hoặc để null nếu áp dụng toàn địa bàn.`,
      known.length === 0
        ? "Use null where it binds everywhere."
        : `Choose one of: ${list}; or null where it binds everywhere.`,
    );
  },
  period: (id: string): Words =>
    words(
      `Mục "${id}" hết hiệu lực trước khi có hiệu lực.`,
      `Entry "${id}" ends before it begins.`,
      "Kiểm tra lại hai ngày.",
      "Check both days.",
    ),
  questionUnknown: (question: string): Words =>
    words(
      `Không có câu hỏi pháp lý nào mang mã "${question}".`,
      `There is no legal question "${question}".`,
      "Xem mã câu hỏi trong danh sách câu hỏi pháp lý.",
      "Look up the id in the list of questions.",
    ),
  leavesGap: (slot: string, from: string): Words =>
    words(
      `Mục bị thay thế còn quy định cho "${slot}"; từ ngày ${from} nội dung này không còn mức nào.`,
      `The entry replaced also held for "${slot}"; from ${from} on nothing does.`,
      "Thêm nội dung này vào mục mới, hoặc nhập thêm một mục cho nó.",
      "Add it to the new entry, or enter another one for it.",
    ),
  filledTwice: (first: string, second: string, slot: string): Words =>
    words(
      `Mục "${second}" và mục "${first}" cùng quy định "${slot}" trong cùng thời gian.`,
      `Entries "${second}" and "${first}" both set "${slot}" at the same time.`,
      "Ghi rõ mục nào bị thay thế hoặc hết hiệu lực ngày nào.",
      "Say which one is replaced, or on which day it ends.",
    ),
};

/** Faults of grounds: instruments, their days and their marks. Days are written as people read them. */
export const groundMessages = {
  instrumentUnknown: (id: string): Words =>
    words(
      `Văn bản "${id}" được viện dẫn nhưng chưa được khai báo.`,
      `The instrument "${id}" is cited but not declared.`,
      "Khai báo văn bản này trong phần văn bản của tệp.",
      "Declare it among the instruments of the file.",
    ),
  beforeInstrument: (begins: string, instrument: BilingualText, from: string): Words =>
    words(
      `Mục có hiệu lực từ ${begins}, trước ngày ${instrument.vi} có hiệu lực (${from}).`,
      `The entry begins on ${begins}, before ${instrument.en} takes effect (${from}).`,
      "Sửa ngày bắt đầu của mục, hoặc viện dẫn văn bản đang có hiệu lực khi đó.",
      "Change the first day, or cite the instrument that was in force then.",
    ),
  beforeIssue: (begins: string, instrument: BilingualText, issued: string): Words =>
    words(
      `Mục có hiệu lực từ ${begins}, trước ngày ${instrument.vi} được ban hành (${issued}).`,
      `The entry begins on ${begins}, before ${instrument.en} was issued (${issued}).`,
      "Sửa ngày bắt đầu của mục, hoặc viện dẫn văn bản đang có hiệu lực khi đó.",
      "Change the first day, or cite the instrument that was in force then.",
    ),
  instrumentEnded: (begins: string, instrument: BilingualText, to: string): Words =>
    words(
      `Mục có hiệu lực từ ${begins}, khi ${instrument.vi} đã hết hiệu lực (${to}).`,
      `The entry begins on ${begins}, when ${instrument.en} had ended (${to}).`,
      "Viện dẫn văn bản thay thế, hoặc sửa thời gian của mục.",
      "Cite the successor, or change the period of the entry.",
    ),
  outlivesInstrument: (instrument: BilingualText, to: string): Words =>
    words(
      `${instrument.vi} hết hiệu lực ngày ${to} nhưng mục còn hiệu lực sau ngày đó.`,
      `${instrument.en} ends on ${to}, and the entry goes on after that day.`,
      "Ghi ngày hết hiệu lực của mục, hoặc viện dẫn thêm văn bản thay thế.",
      "Give the entry an end, or cite the successor too.",
    ),
  dateUnknown: (begins: string, instrument: BilingualText): Words =>
    words(
      `Chưa rõ ${instrument.vi} có hiệu lực từ ngày nào, nên chưa xác nhận được mục có hiệu lực từ ${begins}.`,
      `It is not known when ${instrument.en} takes effect, so that a first day of ${begins} cannot be confirmed.`,
      "Khai báo lại văn bản với ngày có hiệu lực đọc được trong bản gốc.",
      "Declare the instrument with the day that its original gives.",
    ),
  markTooStrong: (own: BilingualText, strongest: BilingualText): Words =>
    words(
      `Mục ghi "${own.vi}" nhưng các văn bản viện dẫn chỉ ở mức "${strongest.vi}".`,
      `The entry is marked "${own.en}", the instruments that it cites only "${strongest.en}".`,
      "Nếu đã đọc nguyên văn, khai báo lại văn bản với mức đó; nếu chưa, hạ mức của mục.",
      "If the text was read, declare the instrument with that mark; if not, lower the mark of the entry.",
    ),
};

/** Faults of what an entry says. */
export const valueMessages = {
  activityUnknown: (activity: string): Words =>
    words(
      `Bộ quy tắc không có nội dung hoạt động "${activity}".`,
      `The law does not know the activity "${activity}".`,
      "Xem mã nội dung hoạt động trong danh mục.",
      "Look up the id of the activity in the catalogue.",
    ),
  conditionNotUsable: (detail: string): Words =>
    words(
      `Điều kiện không dùng được: "${detail}".`,
      `The condition cannot be used: "${detail}".`,
      "Dùng tên thông tin và lựa chọn như trong hướng dẫn.",
      "Use the names of facts and choices as in the guide.",
    ),
  streamNotLocal: words(
    "Mức của khuyến công quốc gia do trung ương quy định.",
    "Figures for national money are set by the State.",
    'Ghi nguồn kinh phí là "local".',
    'Write "local" as the stream.',
  ),
  frameNotLocal: words(
    "Mức do địa phương quy định được ghi như mức của khung trung ương.",
    "A figure of the province's own is written as one of the national frame.",
    'Ghi nguồn của mức là "local".',
    'Write "local" as the frame.',
  ),
  capTooSmall: (cap: string, millions: string): Words =>
    words(
      `Mức trần chỉ ${cap} đồng: có phải ${millions} triệu đồng?`,
      `The cap is only ${cap} đồng: is it ${millions} million đồng?`,
      "Ghi số tiền bằng đồng: 300 triệu đồng là 300000000.",
      "Write the sum in đồng: 300 million đồng is 300000000.",
    ),
  capVeryLarge: (millions: string): Words =>
    words(
      `Mức trần ${millions} triệu đồng lớn khác thường: có thừa số không?`,
      `A cap of ${millions} million đồng is unusually large: is there a zero too many?`,
      "Ghi số tiền bằng đồng và đếm lại các số không.",
      "Write the sum in đồng and count the zeros.",
    ),
  ratioVerySmall: (ratio: string): Words =>
    words(
      `Tỷ lệ chỉ ${ratio}: có đúng tử số và mẫu số không?`,
      `The ratio is only ${ratio}: are numerator and denominator right?`,
      "50 % ghi là tử số 50, mẫu số 100.",
      "Write 50 % as numerator 50, denominator 100.",
    ),
  factorVeryLarge: (factor: string): Words =>
    words(
      `Hệ số ${factor} lớn khác thường.`,
      `A factor of ${factor} is unusually large.`,
      "Hệ số 1,5 ghi là tử số 3, mẫu số 2.",
      "Write the factor 1,5 as numerator 3, denominator 2.",
    ),
  rulingQuestionUnknown: (question: string, known: readonly string[]): Words => {
    const list = known.map((id) => `"${id}"`).join(", ");
    return words(
      `Không có câu hỏi pháp lý "${question}" đang chờ kết luận.`,
      `No question "${question}" waits for a ruling.`,
      `Các câu hỏi chờ kết luận: ${list}.`,
      `The questions that wait: ${list}.`,
    );
  },
  rulingReadingUnknown: (question: string, reading: string, known: readonly string[]): Words => {
    const list = known.map((id) => `"${id}"`).join(", ");
    return words(
      `Câu hỏi "${question}" không có cách hiểu "${reading}".`,
      `The question "${question}" has no reading "${reading}".`,
      `Các cách hiểu: ${list}.`,
      `Its readings: ${list}.`,
    );
  },
  communeUnknown: (code: string): Words =>
    words(
      `Danh mục có "${code}", không phải mã xã, phường nào của tỉnh, thành phố này.`,
      `The register has "${code}", which is no commune code of this jurisdiction.`,
      "Dùng mã 5 chữ số của xã, phường, không dùng tên.",
      "Use the five-digit code of the commune, not its name.",
    ),
  communeNotChecked: (code: string): Words =>
    words(
      `Danh sách xã chưa nhập đủ nên chưa kiểm tra được mã "${code}".`,
      `The list of communes is not complete, so that the code "${code}" cannot be checked.`,
      "Đối chiếu mã với danh mục đơn vị hành chính.",
      "Compare the code with the official list of units.",
    ),
  communeNotThen: (code: string, name: string, day: string): Words =>
    words(
      `Ngày ${day} chưa rõ "${name}" (mã "${code}") là xã hay phường.`,
      `On ${day} the kind of "${name}" (code "${code}") is not known.`,
      "Sửa ngày bắt đầu của danh mục.",
      "Change the first day of the register.",
    ),
  communeOfOtherKind: (code: string, fullName: BilingualText, day: string): Words =>
    words(
      `Mã "${code}" ngày ${day} là ${fullName.vi}; danh mục này chỉ gồm xã.`,
      `The code "${code}" is ${fullName.en} on ${day}; this register holds communes only.`,
      "Kiểm tra lại quyết định công nhận.",
      "Check the decision of recognition.",
    ),
  itemTwice: (item: string): Words =>
    words(
      `"${item}" có hai lần trong danh mục.`,
      `"${item}" stands twice in the register.`,
      "Giữ một lần.",
      "Keep one.",
    ),
  holidayNotADay: (item: string): Words =>
    words(
      `"${item}" không phải là một ngày có thật.`,
      `"${item}" is no calendar day.`,
      'Ghi năm, tháng, ngày, ví dụ "2026-09-02".',
      'Write year, month and day, for example "2026-09-02".',
    ),
};
