import type { BilingualText } from "../basis/index.js";

/** Everything that the checks of packs say to people: what is asked (`title`), what to do (`fix`), what was found. */
export const packCheckMessages = {
  value: {
    title: { vi: "Mỗi mục đúng cấu trúc của loại mục", en: "Every entry has the shape of its kind" },
    fix: { vi: "Sửa nội dung theo cấu trúc của loại mục.", en: "Give the value the shape of its kind." },
    kind: (id: string, kind: string): BilingualText => ({
      vi: `Mục "${id}" thuộc loại "${kind}" mà bộ quy tắc không có.`,
      en: `Entry "${id}" is of kind "${kind}", which the pack does not have.`,
    }),
    shape: (id: string, detail: string): BilingualText => ({
      vi: `Nội dung của mục "${id}" chưa đúng cấu trúc: "${detail}".`,
      en: `The value of entry "${id}" does not have the shape of its kind: "${detail}".`,
    }),
  },
  condition: {
    title: { vi: "Mọi điều kiện đều dùng được", en: "Every condition can be used" },
    fix: {
      vi: "Dùng dữ kiện, phép so sánh và giá trị có trong bộ từ vựng.",
      en: "Use facts, operators and values of the vocabulary.",
    },
    unusable: (id: string, detail: string): BilingualText => ({
      vi: `Điều kiện của mục "${id}" không dùng được: "${detail}".`,
      en: `A condition of entry "${id}" cannot be used: "${detail}".`,
    }),
  },
  never: {
    title: { vi: "Không điều kiện nào không thể xảy ra", en: "No condition is impossible" },
    fix: {
      vi: "Bỏ phần mâu thuẫn, hoặc bỏ mục này.",
      en: "Take out what contradicts, or take out the entry.",
    },
    found: (id: string): BilingualText => ({
      vi: `Mục "${id}" có điều kiện không trường hợp nào đáp ứng được.`,
      en: `Entry "${id}" has a condition that no case can meet.`,
    }),
  },
  always: {
    title: { vi: "Không điều kiện nào luôn đúng", en: "No condition is empty of content" },
    fix: {
      vi: "Bỏ điều kiện nếu không giới hạn gì, hoặc viết lại giới hạn cần có.",
      en: "Leave the condition out if nothing is meant to be limited, or state the limit that is meant.",
    },
    found: (id: string): BilingualText => ({
      vi: `Mục "${id}" có điều kiện mà trường hợp nào cũng đáp ứng, nên không giới hạn gì.`,
      en: `Entry "${id}" has a condition that every case meets, so it limits nothing.`,
    }),
  },
  unmeetable: {
    title: { vi: "Quy tắc nào cũng có thể đáp ứng", en: "Every rule can be met where it applies" },
    fix: {
      vi: "Sửa điều kiện áp dụng hoặc yêu cầu của quy tắc.",
      en: "Mend when the rule applies, or what it requires.",
    },
    found: (id: string): BilingualText => ({
      vi: `Quy tắc "${id}": hễ áp dụng thì không thể đáp ứng.`,
      en: `Rule "${id}" can never be met when it applies.`,
    }),
  },
  opposed: {
    title: { vi: "Không có hai quy tắc trái ngược nhau", en: "No two rules say opposite things" },
    fix: {
      vi: "Giới hạn lại điều kiện áp dụng, hoặc bỏ quy tắc đã hết hiệu lực.",
      en: "Narrow when one of them applies, or end the one that no longer binds.",
    },
    found: (first: string, second: string): BilingualText => ({
      vi: `Quy tắc "${first}" và quy tắc "${second}" cùng áp dụng được nhưng không thể cùng đáp ứng.`,
      en: `Rules "${first}" and "${second}" can apply to the same case, but no case can meet both.`,
    }),
  },
  casesOverlap: {
    title: { vi: "Các trường hợp của một mức không trùng nhau", en: "The cases of a level exclude one another" },
    fix: { vi: "Viết các trường hợp loại trừ nhau.", en: "Word the cases so that they exclude one another." },
    found: (first: string, second: string): BilingualText => ({
      vi: `Mức "${first}" và mức "${second}" có trường hợp rơi vào cả hai.`,
      en: `One case can fall under both levels "${first}" and "${second}".`,
    }),
  },
  casesHole: {
    title: { vi: "Các trường hợp của một mức không để hở", en: "The cases of a level leave no hole" },
    fix: {
      vi: "Thêm trường hợp còn thiếu; không có văn bản thì ghi là chưa rõ mức.",
      en: "Add the case left out; where no text gives a figure, say that it is unresolved.",
    },
    found: (activity: string, stream: string): BilingualText => ({
      vi: `Các mức của "${activity}" (nguồn "${stream}") để hở một trường hợp không có mức nào.`,
      en: `The levels of "${activity}" (stream "${stream}") leave a case without any level.`,
    }),
  },
  filledTwice: {
    title: { vi: "Mỗi số liệu chỉ có một giá trị", en: "Every figure has one value at a time" },
    fix: { vi: "Ghi ngày hết hiệu lực của mục cũ.", en: "End the older entry." },
    found: (first: string, second: string, slot: string): BilingualText => ({
      vi: `Mục "${first}" và mục "${second}" cùng quy định "${slot}" trong cùng thời gian.`,
      en: `Entries "${first}" and "${second}" both set "${slot}" at the same time.`,
    }),
  },
  uncited: {
    title: { vi: "Mục nào cũng có căn cứ", en: "Every entry is cited" },
    fix: { vi: "Ghi văn bản, điều, khoản làm căn cứ.", en: "Name the instrument and the place in it." },
    found: (id: string): BilingualText => ({
      vi: `Mục "${id}" không có căn cứ pháp lý.`,
      en: `Entry "${id}" names no legal ground.`,
    }),
  },
  instrument: {
    title: { vi: "Bộ quy tắc có mọi văn bản được dẫn", en: "Every instrument cited is held" },
    fix: { vi: "Thêm văn bản vào bộ quy tắc, hoặc sửa mã văn bản.", en: "Add the instrument, or mend its id." },
    found: (id: string, instrument: string): BilingualText => ({
      vi: `"${id}" dẫn văn bản "${instrument}" mà bộ quy tắc không có.`,
      en: `"${id}" cites the instrument "${instrument}", which the pack does not hold.`,
    }),
  },
  place: {
    title: { vi: "Đã đọc văn bản thì ghi rõ điều, khoản", en: "What was read is cited by its place" },
    fix: {
      vi: "Ghi điều, khoản; nếu chưa đọc thì hạ mức độ xác thực.",
      en: "Name article and clause; if the text was not read, lower the mark.",
    },
    found: (id: string): BilingualText => ({
      vi: `"${id}" ghi là đã đọc văn bản nhưng không căn cứ nào nêu điều, khoản, mục.`,
      en: `"${id}" carries the mark of a text that was read, but no citation names a place in it.`,
    }),
  },
  mark: {
    title: { vi: "Mức độ xác thực không vượt quá căn cứ", en: "No mark is stronger than its source" },
    fix: {
      vi: "Hạ mức độ xác thực, hoặc dẫn đúng phần đã đọc của văn bản sửa đổi.",
      en: "Lower the mark, or cite the part of the amending text that was read.",
    },
    found: (id: string, stated: BilingualText, carried: BilingualText): BilingualText => ({
      vi: `"${id}" ghi "${stated.vi}", nhưng căn cứ chỉ cho phép "${carried.vi}".`,
      en: `"${id}" is marked "${stated.en}", but its grounds carry no more than "${carried.en}".`,
    }),
  },
  question: {
    title: { vi: "Câu hỏi pháp lý và cách hiểu được nêu đều có", en: "Every question and reading named exists" },
    fix: { vi: "Thêm câu hỏi, cách hiểu, hoặc sửa mã.", en: "Add the question or reading, or mend its id." },
    question: (id: string, question: string): BilingualText => ({
      vi: `Mục "${id}" nêu câu hỏi "${question}" mà bộ quy tắc không có.`,
      en: `Entry "${id}" names the question "${question}", which the pack does not have.`,
    }),
    reading: (id: string, question: string, reading: string): BilingualText => ({
      vi: `Mục "${id}" nêu cách hiểu "${reading}" mà câu hỏi "${question}" không có.`,
      en: `Entry "${id}" names the reading "${reading}", which the question "${question}" does not have.`,
    }),
    unread: (id: string, question: string, reading: string): BilingualText => ({
      vi: `Mục "${id}" không nói yêu cầu theo cách hiểu "${reading}" của câu hỏi "${question}".`,
      en: `Entry "${id}" does not say what it requires under the reading "${reading}" of "${question}".`,
    }),
  },
  activity: {
    title: { vi: "Nội dung hoạt động được nêu đều có", en: "Every activity named exists" },
    fix: { vi: "Thêm nội dung hoạt động, hoặc sửa mã.", en: "Add the activity, or mend its id." },
    found: (id: string, activity: string): BilingualText => ({
      vi: `Mục "${id}" nêu nội dung hoạt động "${activity}" mà bộ quy tắc không có.`,
      en: `Entry "${id}" names the activity "${activity}", which the pack does not have.`,
    }),
  },
  door: {
    title: { vi: "Cửa khác mở theo quy tắc có thật", en: "Every door opens on a rule that exists" },
    fix: { vi: "Sửa mã quy tắc.", en: "Mend the id of the rule." },
    found: (id: string, rule: string): BilingualText => ({
      vi: `"${id}" mở khi không đáp ứng quy tắc "${rule}", nhưng không có quy tắc này.`,
      en: `"${id}" opens when rule "${rule}" fails, but there is no such rule.`,
    }),
  },
  category: {
    title: { vi: "Nội dung nào cũng có đối tượng", en: "Every activity says for whom it is" },
    fix: {
      vi: "Thêm quy tắc về đối tượng của nội dung này.",
      en: "Add a rule on the categories of this activity.",
    },
    found: (activity: string): BilingualText => ({
      vi: `Không quy tắc nào nói nội dung "${activity}" dành cho đối tượng nào.`,
      en: `No rule says for which category the activity "${activity}" is.`,
    }),
  },
  level: {
    title: {
      vi: "Nội dung nào cũng có mức, hoặc ghi chưa rõ mức",
      en: "Every activity has a level, or says there is none",
    },
    fix: {
      vi: "Thêm mức; không có văn bản thì ghi là chưa rõ mức.",
      en: "Add the level; where no text gives a figure, say that it is unresolved.",
    },
    found: (activity: string, stream: string, day: string): BilingualText => ({
      vi: `Nội dung "${activity}", nguồn "${stream}", ngày ${day}: không có mức và không ghi là chưa rõ mức.`,
      en: `Activity "${activity}", stream "${stream}", on ${day}: no level, and nothing says that it is unresolved.`,
    }),
  },
  text: {
    title: { vi: "Chữ viết sạch", en: "Texts are clean" },
    fix: {
      vi: "Gõ lại bằng chữ tiếng Việt dựng sẵn (NFC), không dùng chữ của bảng chữ khác.",
      en: "Type it again with composed letters (NFC) of the Latin alphabet.",
    },
    found: (id: string, text: string): BilingualText => ({
      vi: `"${id}" có chữ trông đúng nhưng không tìm kiếm được: "${text}".`,
      en: `"${id}" has letters that look right but break search: "${text}".`,
    }),
  },
  twice: {
    title: { vi: "Mã không trùng nhau", en: "Ids are unique" },
    fix: { vi: "Đặt cho mỗi mục một mã riêng.", en: "Give each an id of its own." },
    found: (id: string): BilingualText => ({
      vi: `Mã "${id}" được dùng hai lần.`,
      en: `The id "${id}" is used twice.`,
    }),
  },
  period: {
    title: { vi: "Ngày hết hiệu lực sau ngày có hiệu lực", en: "Periods are in order" },
    fix: { vi: "Sửa ngày.", en: "Mend the days." },
    found: (id: string): BilingualText => ({
      vi: `"${id}" hết hiệu lực trước khi có hiệu lực.`,
      en: `"${id}" ends before it begins.`,
    }),
  },
  idle: {
    title: { vi: "Ngoại lệ nào cũng còn cần", en: "Every exception is still needed" },
    fix: { vi: "Bỏ ngoại lệ.", en: "Take the exception out." },
    found: (id: string): BilingualText => ({
      vi: `Ngoại lệ cho "${id}" không còn cần.`,
      en: `The exception for "${id}" is no longer needed.`,
    }),
  },
};
