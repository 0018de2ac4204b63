/** Every word of the interface in Vietnamese. The type of this catalogue is the contract of the others. */
export const vi = {
  product: {
    name: "khuyến công Đồng Nai",
    wordmark: "khuyến công, Đồng Nai 2026–2030",
    period: "Đồng Nai 2026–2030",
  },
  shell: {
    skipToContent: "Chuyển đến nội dung chính",
    mainNavigation: "Điều hướng chính",
    programme: "Chương trình",
    supportLookup: "Tra cứu hỗ trợ",
    rules: "Quy tắc",
    otherLanguage: "English",
    darkTheme: "Giao diện tối",
    loading: "Đang tải…",
  },
  footer: {
    about: "Về trang này",
    purpose:
      "Phần mềm phục vụ Chương trình khuyến công trên địa bàn Đồng Nai giai đoạn 2026–2030, theo Quyết định số 33/QĐ-UBND ngày 07/01/2026.",
    checkProgramme: "Kiểm tra tệp chương trình của xã, phường",
    notOfficial:
      "Nội dung ở đây để tra cứu, không phải là quyết định của cơ quan nhà nước. Khi có khác biệt, văn bản chính thức có giá trị áp dụng.",
    mapData: "Nguồn dữ liệu bản đồ",
    boundaries: "Ranh giới:",
    areas: "Diện tích:",
    licence: (holder: string) => `giấy phép MIT${holder === "" ? "" : `, ${holder}`}`,
    simplified: "Ranh giới đã được giản lược, không dùng để đo đạc.",
  },
  notFound: {
    title: "Không tìm thấy trang",
    body: "Địa chỉ này không có trang nào. Có thể đường dẫn đã cũ hoặc gõ thiếu.",
    back: "Về trang Chương trình",
  },
  failure: {
    title: "Trang gặp lỗi",
    body: "Lỗi này do phần mềm, không phải do bạn. Hãy thử lại; nếu vẫn lỗi, gửi cho người quản trị dòng dưới đây.",
    retry: "Thử lại",
  },
  date: {
    weekdays: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
    written: (weekday: string, date: string) => `${weekday}, ngày ${date}`,
  },
  finding: {
    severities: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
    law: "Căn cứ",
    fix: "Cách xử lý",
  },
  loading: {
    law: "Đang tải quy định…",
    failed: {
      title: "Không tải được quy định",
      body: "Có thể do mạng. Hãy kiểm tra kết nối rồi tải lại.",
      retry: "Tải lại",
    },
  },
  table: { scrollHint: (caption: string) => `Bảng cuộn ngang: ${caption}` },
  supportLookup: {
    title: "Tra cứu hỗ trợ",
    lead: "Trả lời vài câu hỏi để biết có được hỗ trợ không, tối đa bao nhiêu, theo căn cứ nào và còn thiếu gì.",
  },
  programme: {
    title: "Chương trình khuyến công Đồng\u00a0Nai 2026–2030",
    documentTitle: "Chương trình khuyến công 2026–2030",
    source: "Quyết định số 33/QĐ-UBND ngày 07/01/2026",
    lead: "Năm năm, mười ba chỉ tiêu và hai nguồn vốn để hỗ trợ cơ sở công nghiệp nông thôn trên địa bàn 95 xã, phường.",
    onThisPage: "Trên trang này",
    facts: {
      total: "Tổng kinh phí dự kiến",
      localShare: "từ kinh phí khuyến công địa phương",
      targets: "chỉ tiêu đến năm 2030",
      communes: "xã, phường",
      millionDong: "triệu đồng",
    },
  },
  targets: {
    title: "Chỉ tiêu",
    lead: "Mười ba con số phải đạt đến hết năm 2030. Mỗi con số có đơn vị tính riêng, không cộng chung được.",
    unitOf: (unit: string, _quantity: number) => unit,
  },
  money: {
    title: "Kinh phí",
    lead: (total: string) => `Dự kiến ${total} trong năm năm, từ hai nguồn.`,
    chartTitle: "Kinh phí theo năm và theo nguồn",
    unit: "triệu đồng",
    local: "Khuyến công địa phương",
    other: "Nguồn khác",
    otherNote: "Nguồn khác là phần đối ứng của đơn vị thụ hưởng.",
    tableCaption: "Kinh phí thực hiện Chương trình phân theo năm",
    year: "Năm",
    total: "Tổng",
    share: "Tỷ trọng",
    sumRow: "Cả giai đoạn",
    barSummary: (year: string, local: string, other: string, total: string) =>
      `Năm ${year}: khuyến công địa phương ${local}, nguồn khác ${other}, tổng ${total} triệu đồng`,
    estimateMissing:
      "Bảng dự toán theo từng nội dung hoạt động mà Quyết định nhắc đến không được công bố kèm theo, nên không có ở đây.",
  },
  contents: {
    title: "Nội dung",
    lead: "Năm nhóm việc mà Chương trình tập trung thực hiện.",
  },
  place: {
    title: "Địa bàn",
    lead: "Cơ sở công nghiệp nông thôn phải sản xuất ở đúng địa bàn. Cùng một phường có thể đạt hôm trước mà hôm sau thì không.",
    dateLabel: "Xét vào ngày",
    quickDates: "Chọn nhanh ngày",
    lastDayAsProvince: "ngày cuối là tỉnh",
    firstDayAsCity: "ngày đầu là thành phố",
    today: "Hôm nay",
    invalidDate: (text: string) => `“${text}” trong địa chỉ trang không phải là một ngày. Đang xét vào hôm nay.`,
    legend: "Điều kiện địa bàn",
    results: {
      holds: "Đạt",
      "craft-village-only": "Chỉ đạt trong làng nghề được công nhận",
      "outside-coverage": "Ngoài phạm vi tra cứu",
    },
    nowProvince: "Ngày này Đồng Nai là tỉnh: mọi xã, phường đều đạt.",
    nowCity:
      "Ngày này Đồng Nai là thành phố trực thuộc trung ương: xã đạt; phường chỉ đạt trong làng nghề được Ủy ban nhân dân cấp tỉnh công nhận.",
    nowOutside: "Trước 15/10/2025 áp dụng điều kiện cũ, hệ thống chưa có nên không trả lời.",
    law: "Căn cứ",
    kindsMark: "Xã, phường từ 30/04/2026:",
    openQuestion: "Ngày nào được tính? Luật chưa nói",
    openQuestionBody: "Không văn bản nào đã đọc nêu rõ xét địa bàn vào ngày nào. Có hai cách hiểu:",
    readingDecision: "ngày ra quyết định hỗ trợ;",
    readingPlan:
      "ngày 31/12 của năm N−2 đối với kế hoạch năm N (theo cách tính của quy định cũ), nhưng không sớm hơn 15/10/2025.",
    otherDoors:
      "Ở phường vẫn còn cửa khác: sản xuất sạch hơn, sản xuất và tiêu dùng bền vững, chủ đầu tư hạ tầng cụm công nghiệp, nghệ nhân, tổ chức dịch vụ khuyến công.",
    mapLabel: (holds: number, partly: number, unknown: number) =>
      `Bản đồ 95 xã, phường: ${holds} đạt, ${partly} chỉ đạt trong làng nghề được công nhận, ${unknown} ngoài phạm vi. Danh sách bên cạnh có đủ thông tin này.`,
    mapLoading: "Đang tải bản đồ…",
    mapFailed: "Không tải được bản đồ. Danh sách vẫn đầy đủ.",
    mapRetry: "Tải lại bản đồ",
    searchLabel: "Tìm xã, phường",
    searchHint: "Gõ có dấu hoặc không dấu",
    filterLabel: "Lọc theo loại",
    all: "Tất cả",
    communes: "Xã",
    wards: "Phường",
    listLabel: "Danh sách xã, phường",
    shown: (shown: number, all: number) => `${shown} trên ${all}`,
    nothingFound: "Không có xã, phường nào khớp",
    nothingFoundBody: "Thử gõ ngắn hơn, hoặc bỏ lọc theo loại.",
    clearSearch: "Bỏ tìm và lọc",
    chooseOne: "Chọn một xã, phường trên bản đồ hoặc trong danh sách để xem chi tiết.",
    code: "Mã đơn vị",
    former: (province: string) =>
      `Trước 01/07/2025 thuộc tỉnh ${province === "binh-phuoc" ? "Bình Phước" : "Đồng Nai"}.`,
    becameWard: (date: string) => `Là phường từ ${date}, trước đó là xã.`,
    onDay: (date: string) => `vào ngày ${date}`,
    closeDetail: "Bỏ chọn",
  },
};

export type Messages = typeof vi;
