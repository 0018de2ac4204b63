import type { BilingualText, PlainDate } from "../basis/index.js";
import type { Instrument } from "../law/index.js";

const dots = "……………";

/** The bodies of a province that a letter speaks of, by the province's name with its kind. */
export interface NamedBodies {
  readonly department: BilingualText;
  readonly committee: BilingualText;
  readonly council: BilingualText;
}

/** Day and month in the way of official letters: a leading zero below 10, and in January and February. */
function letterDate(date: PlainDate): BilingualText {
  const [year, month, day] = date.split("-");
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return {
    vi: `ngày ${day} tháng ${shownMonth} năm ${year}`,
    en: `${day}/${month}/${year}`,
  };
}

/** Everything that the letter of questions says of itself. */
export const letterMessages = {
  nation: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIỆT NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  parentBody: { vi: "TÊN CƠ QUAN CHỦ QUẢN", en: "NAME OF THE PARENT BODY" },
  sender: { vi: "TÊN ĐƠN VỊ GỬI", en: "NAME OF THE SENDER" },
  number: { vi: `Số: ……/${dots}`, en: `No. ……/${dots}` },
  placeAndDate: (place: string, date: PlainDate): BilingualText => {
    const day = letterDate(date);
    return { vi: `${place}, ${day.vi}`, en: `${place}, ${day.en}` };
  },
  subject: (province: BilingualText): BilingualText => ({
    vi: `V/v đề nghị hướng dẫn một số nội dung áp dụng quy định về khuyến công trên địa bàn ${province.vi}`,
    en: `Re: request for guidance on applying the rules on industrial promotion in ${province.en}`,
  }),
  bodies: (province: BilingualText): NamedBodies => ({
    department: {
      vi: `Sở Công Thương ${province.vi}`,
      en: `the Department of Industry and Trade of ${province.en}`,
    },
    committee: { vi: `Ủy ban nhân dân ${province.vi}`, en: `the People's Committee of ${province.en}` },
    council: { vi: `Hội đồng nhân dân ${province.vi}`, en: `the People's Council of ${province.en}` },
  }),
  addressee: (department: BilingualText): BilingualText => ({
    vi: `Kính gửi: ${department.vi}.`,
    en: `To: ${department.en}.`,
  }),
  basis: ({ shortName, title, issuedOn, issuer }: Instrument): BilingualText => {
    const day = issuedOn === "unknown" ? undefined : letterDate(issuedOn);
    return {
      vi: `Căn cứ ${shortName.vi}${day ? ` ${day.vi}` : ""} của ${issuer.vi} ${title.vi}`,
      en: `On the basis of ${shortName.en}${day ? ` of ${day.en}` : ""} of ${issuer.en} ${title.en}`,
    };
  },
  opening: (count: number, province: BilingualText): BilingualText => ({
    vi: `Qua rà soát các quy định về khuyến công áp dụng trên địa bàn ${province.vi}, còn ${count} nội dung mà các văn bản hiện có chưa trả lời hoặc có thể hiểu theo nhiều cách. Kính đề nghị Sở Công Thương xem xét, hướng dẫn hoặc cung cấp văn bản; đối với nội dung thuộc thẩm quyền của cơ quan khác, kính đề nghị Sở tổng hợp, chuyển đến cơ quan có thẩm quyền và thông báo kết quả. Các nội dung cụ thể như sau:`,
    en: `A review of the rules on industrial promotion in ${province.en} leaves ${count} matters that the texts at hand do not answer, or that can be read in more than one way. The Department is asked for guidance or for the texts; and, where another body is competent, to pass the matter on and tell what it answers. The matters are:`,
  }),
  sections: {
    department: {
      heading: (_: NamedBodies): BilingualText => ({
        vi: "Nội dung đề nghị Sở Công Thương hướng dẫn",
        en: "For the Department's guidance",
      }),
      lead: (_: NamedBodies): BilingualText => ({
        vi: "Đề nghị Sở trả lời các nội dung thuộc phạm vi quản lý của Sở.",
        en: "The Department is asked to answer what lies within its own tasks.",
      }),
    },
    province: {
      heading: (_: NamedBodies): BilingualText => ({
        vi: "Nội dung thuộc thẩm quyền của Ủy ban nhân dân, Hội đồng nhân dân",
        en: "For the People's Committee and the People's Council",
      }),
      lead: ({ committee, council }: NamedBodies): BilingualText => ({
        vi: `Đề nghị Sở tham mưu ${committee.vi} quy định, kết luận, hoặc trình ${council.vi} theo thẩm quyền.`,
        en: `The Department is asked to lay these before ${committee.en}, or before ${council.en} where it is competent.`,
      }),
    },
    "industry-ministry": {
      heading: (_: NamedBodies): BilingualText => ({
        vi: "Nội dung đề nghị chuyển Bộ Công Thương hướng dẫn",
        en: "To be passed on to the Ministry of Industry and Trade",
      }),
      lead: (_: NamedBodies): BilingualText => ({
        vi: "Đề nghị Sở tổng hợp, gửi Bộ Công Thương và thông báo ý kiến của Bộ.",
        en: "The Department is asked to send these to the Ministry and to tell its answer.",
      }),
    },
    "finance-ministry": {
      heading: (_: NamedBodies): BilingualText => ({
        vi: "Nội dung đề nghị chuyển Bộ Tài chính hướng dẫn",
        en: "To be passed on to the Ministry of Finance",
      }),
      lead: (_: NamedBodies): BilingualText => ({
        vi: "Đề nghị Sở phối hợp Sở Tài chính gửi Bộ Tài chính và thông báo ý kiến của Bộ.",
        en: "The Department is asked to send these, with the Department of Finance, to the Ministry and to tell its answer.",
      }),
    },
    "other-ministries": {
      heading: (_: NamedBodies): BilingualText => ({
        vi: "Nội dung đề nghị chuyển các Bộ khác hướng dẫn",
        en: "To be passed on to other Ministries",
      }),
      lead: (_: NamedBodies): BilingualText => ({
        vi: "Đề nghị Sở chuyển đến cơ quan được nêu ở từng nội dung.",
        en: "The Department is asked to pass each on to the body named with it.",
      }),
    },
    texts: {
      heading: (_: NamedBodies): BilingualText => ({
        vi: "Văn bản, số liệu đề nghị cung cấp",
        en: "Texts and figures asked for",
      }),
      lead: (_: NamedBodies): BilingualText => ({
        vi: "Các nội dung dưới đây có thể trả lời bằng cách cung cấp văn bản, danh sách hoặc số liệu đã ban hành. Trong khi chờ, các nội dung này được để ngỏ, không dùng số liệu phỏng đoán.",
        en: "A copy of a text, a list or figures already issued would answer these. Until then they stay open, and no guessed figure is used.",
      }),
    },
  },
  provisions: { vi: "Quy định liên quan", en: "Provisions" },
  why: { vi: "Lý do đề nghị", en: "Why it matters" },
  readings: { vi: "Các cách hiểu", en: "Readings" },
  meanwhile: { vi: "Trong khi chờ hướng dẫn", en: "Until the answer comes" },
  everyReading: {
    vi: "Nêu kết quả theo từng cách hiểu và chuyển người có thẩm quyền kết luận; không tự chọn một cách.",
    en: "The result is told under each reading and left to the competent person; none is chosen.",
  },
  leftOpen: {
    vi: "Nội dung này được để ngỏ; không đưa ra con số hay kết luận thay cơ quan có thẩm quyền.",
    en: "The matter stays open; no figure and no conclusion is given in the competent body's place.",
  },
  closing: [
    {
      vi: "Các cách hiểu nêu trên do đơn vị tổng hợp từ văn bản đọc được, kèm mức độ xác thực của từng căn cứ; không phải kết luận của cơ quan có thẩm quyền.",
      en: "The readings above were drawn from the texts at hand, each with how sure its ground is; they are no conclusion of a competent body.",
    },
    {
      vi: "Kính đề nghị Sở Công Thương quan tâm, hướng dẫn bằng văn bản. Trân trọng cảm ơn./.",
      en: "The Department is kindly asked for its guidance in writing. With thanks.",
    },
  ] satisfies readonly BilingualText[],
  recipientsTitle: { vi: "Nơi nhận:", en: "Recipients:" },
  recipients: [
    { vi: "Như trên;", en: "As above;" },
    { vi: "Lưu: VT.", en: "File: registry." },
  ] satisfies readonly BilingualText[],
  signatory: { vi: "CHỨC VỤ CỦA NGƯỜI KÝ", en: "TITLE OF THE SIGNATORY" },
};
