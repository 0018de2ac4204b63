import type { TradeDivisionWords } from "../../industry/index.js";

/** The 29 divisions of sections B and C by name, with what a person should know of them. */
export const divisionWords: readonly TradeDivisionWords[] = [
  { code: "05", name: { vi: "Khai thác than cứng và than non", en: "Mining of coal and lignite" } },
  {
    code: "06",
    name: { vi: "Khai thác dầu thô và khí đốt tự nhiên", en: "Extraction of crude petroleum and natural gas" },
    note: {
      vi: "Không phải hoạt động công nghiệp nông thôn; không dòng nào của danh mục phù hợp.",
      en: "Not a rural-industry activity; no line of the list fits.",
    },
  },
  { code: "07", name: { vi: "Khai thác quặng kim loại", en: "Mining of metal ores" } },
  {
    code: "08",
    name: { vi: "Khai khoáng khác", en: "Other mining and quarrying" },
    note: { vi: "Gồm đá, cát, sỏi, đất sét, muối.", en: "Stone, sand, gravel, clay, salt." },
  },
  {
    code: "09",
    name: { vi: "Hoạt động dịch vụ hỗ trợ khai khoáng", en: "Mining support service activities" },
    note: {
      vi: "Là dịch vụ, không phải khai thác hay chế biến; cần người xem xét quyết định.",
      en: "A service, not extraction or processing itself; a person decides.",
    },
  },
  { code: "10", name: { vi: "Sản xuất, chế biến thực phẩm", en: "Food products" } },
  {
    code: "11",
    name: { vi: "Sản xuất đồ uống", en: "Beverages" },
    note: {
      vi: "Điểm a khi chế biến nông sản, nếu không thì điểm b; rượu mạnh, bia cần người xem xét.",
      en: "Point a when farm produce is processed, otherwise point b; spirits and beer are for a person to judge.",
    },
  },
  {
    code: "12",
    name: { vi: "Sản xuất sản phẩm thuốc lá", en: "Tobacco products" },
    note: {
      vi: "Danh mục không loại trừ rõ ràng nhưng nhạy cảm về chính sách; cần người xem xét.",
      en: "Not expressly excluded by the list, but sensitive; a person must judge.",
    },
  },
  {
    code: "13",
    name: { vi: "Dệt", en: "Textiles" },
    note: { vi: "Hàng dệt thủ công còn thuộc điểm đ.", en: "Handicraft textiles also fall under point đ." },
  },
  { code: "14", name: { vi: "Sản xuất trang phục", en: "Wearing apparel" } },
  {
    code: "15",
    name: { vi: "Sản xuất da và các sản phẩm có liên quan", en: "Leather and related products" },
  },
  {
    code: "16",
    name: {
      vi: "Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa (trừ giường, tủ, bàn, ghế); sản xuất sản phẩm từ rơm, rạ và vật liệu tết bện",
      en: "Wood, bamboo, straw and plaiting materials (except furniture)",
    },
    note: {
      vi: "Chế biến lâm sản thuộc điểm a; lớp 1629 thường là hàng thủ công (điểm đ).",
      en: "Forest-product processing is point a; class 1629 is often handicraft (point đ).",
    },
  },
  { code: "17", name: { vi: "Sản xuất giấy và sản phẩm từ giấy", en: "Paper and paper products" } },
  {
    code: "18",
    name: { vi: "In, sao chép bản ghi các loại", en: "Printing and reproduction of recorded media" },
    note: {
      vi: "Chỉ thuộc điểm b nếu là hàng tiêu dùng hoặc xuất khẩu; cần người xem xét.",
      en: "Fits point b only for consumer or export goods; a person must judge.",
    },
  },
  {
    code: "19",
    name: { vi: "Sản xuất than cốc, sản phẩm dầu mỏ tinh chế", en: "Coke and refined petroleum products" },
    note: {
      vi: "Không có dòng rõ ràng; nhiên liệu sinh khối có thể được xem là điểm a hoặc b.",
      en: "No clear line; biomass fuel may be argued as point a or b.",
    },
  },
  {
    code: "20",
    name: { vi: "Sản xuất hóa chất và sản phẩm hóa chất", en: "Chemicals and chemical products" },
    note: {
      vi: "Điểm c với hóa chất nông nghiệp (2012, 2021); hóa chất tiêu dùng thuộc điểm b.",
      en: "Point c for agricultural chemicals (2012, 2021); consumer chemicals are point b.",
    },
  },
  {
    code: "21",
    name: {
      vi: "Sản xuất thuốc, hóa dược và dược liệu",
      en: "Pharmaceuticals, medicinal chemical and botanical products",
    },
    note: { vi: "Chế biến dược liệu có thể thuộc điểm a.", en: "Herbal processing can be point a." },
  },
  {
    code: "22",
    name: { vi: "Sản xuất sản phẩm từ cao su và plastic", en: "Rubber and plastics products" },
  },
  {
    code: "23",
    name: { vi: "Sản xuất sản phẩm từ khoáng phi kim loại khác", en: "Other non-metallic mineral products" },
    note: {
      vi: "Vật liệu xây dựng thuộc điểm c; gốm sứ (2393) và đá mỹ nghệ (2396) thường thuộc điểm đ; gạch đất sét nung bằng lò thủ công cải tiến, lò vòng không được hỗ trợ.",
      en: "Building materials are point c; ceramics (2393) and stone (2396) are often point đ; fired-clay bricks from improved manual or ring kilns are not supported.",
    },
  },
  {
    code: "24",
    name: { vi: "Sản xuất kim loại", en: "Basic metals" },
    note: { vi: "Đúc kim loại (243) thuộc điểm d.", en: "Casting (243) is point d." },
  },
  {
    code: "25",
    name: { vi: "Sản xuất sản phẩm từ kim loại đúc sẵn (trừ máy móc, thiết bị)", en: "Fabricated metal products" },
    note: { vi: "Không gồm vũ khí, đạn dược (252).", en: "Weapons and ammunition (252) are left out." },
  },
  {
    code: "26",
    name: {
      vi: "Sản xuất sản phẩm điện tử, máy tính và sản phẩm quang học",
      en: "Computer, electronic and optical products",
    },
  },
  { code: "27", name: { vi: "Sản xuất thiết bị điện", en: "Electrical equipment" } },
  {
    code: "28",
    name: { vi: "Sản xuất máy móc, thiết bị chưa được phân vào đâu", en: "Machinery and equipment n.e.c." },
    note: { vi: "Máy nông nghiệp (2821) là lĩnh vực ưu tiên.", en: "Farm machinery (2821) is a priority field." },
  },
  {
    code: "29",
    name: { vi: "Sản xuất ô tô và xe có động cơ khác", en: "Motor vehicles" },
    note: { vi: "Phụ tùng (2930) là công nghiệp hỗ trợ.", en: "Parts (2930) are supporting industry." },
  },
  {
    code: "30",
    name: { vi: "Sản xuất phương tiện vận tải khác", en: "Other transport equipment" },
    note: { vi: "Không gồm xe chiến đấu quân sự (304).", en: "Military fighting vehicles (304) are left out." },
  },
  {
    code: "31",
    name: { vi: "Sản xuất giường, tủ, bàn, ghế", en: "Furniture" },
    note: {
      vi: "Đồ gỗ là chế biến lâm sản (điểm a) và hàng xuất khẩu (điểm b).",
      en: "Wooden furniture is forest-product processing (point a) and export goods (point b).",
    },
  },
  {
    code: "32",
    name: { vi: "Công nghiệp chế biến, chế tạo khác", en: "Other manufacturing" },
    note: {
      vi: "Gồm đồ kim hoàn, nhạc cụ, đồ chơi, hàng thủ công chưa phân vào đâu.",
      en: "Jewellery, instruments, toys, handicraft not classified elsewhere.",
    },
  },
  {
    code: "33",
    name: {
      vi: "Sửa chữa, bảo dưỡng và lắp đặt máy móc, thiết bị",
      en: "Repair, maintenance and installation of machinery and equipment",
    },
    note: { vi: "Sửa chữa được nêu tại điểm d.", en: "Repair is named in point d." },
  },
];
