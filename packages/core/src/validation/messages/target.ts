import type { MessagePair } from "./message-pair.js";

/** Targets, by themselves and against those of the province. */
export const targetMessages = {
  "target.unknown-activity": {
    message: {
      vi: "Chỉ tiêu “{name}”: “{activity}” không phải là một nội dung hoạt động khuyến công đã biết.{near}",
      en: "Target “{name}”: “{activity}” is not a known promotion activity.{near}",
    },
    fix: {
      vi: "Ghi đúng mã nội dung, ví dụ advanced-machinery là ứng dụng máy móc, thiết bị tiên tiến.",
      en: "Write the activity's name, for example advanced-machinery.",
    },
  },
  "target.tag-mismatch": {
    message: {
      vi: "Chỉ tiêu “{name}” mang mã {tag}, nhưng nội dung của nó được tính vào chỉ tiêu cấp tỉnh: {expected}.",
      en: "Target “{name}” has the tag {tag}, but its activity counts towards the provincial target: {expected}.",
    },
    fix: {
      vi: "Dùng mã chỉ tiêu của cấp tỉnh để số liệu được cộng đúng chỗ.",
      en: "Use the provincial tag, so that results are counted in the right place.",
    },
  },
  "target.not-in-province": {
    message: {
      vi: "Chỉ tiêu “{name}” không có trong các chỉ tiêu của Chương trình cấp tỉnh: kết quả chỉ tính cho xã, phường.",
      en: "Target “{name}” is not among the provincial targets: its results count for the commune only.",
    },
    fix: {
      vi: "Không cần sửa nếu đây là chỉ tiêu riêng của địa phương.",
      en: "Nothing to mend if this target is the commune's own.",
    },
  },
  "target.unit-differs": {
    message: {
      vi: "Chỉ tiêu “{name}” tính bằng “{unit}”, Chương trình cấp tỉnh tính bằng “{expected}”.",
      en: "Target “{name}” is counted in “{unit}”, the provincial programme counts in “{expected}”.",
    },
    fix: { vi: "Đổi đơn vị tính thành “{expectedVi}”.", en: "Change the unit to “{expectedVi}”." },
  },
  "target.above-province": {
    message: {
      vi: "Chỉ tiêu “{name}” là {quantity} {unit}, cao hơn chỉ tiêu của cả Chương trình cấp tỉnh ({highest} {unit}).",
      en: "Target “{name}” is {quantity} ({unit}), more than that of the whole provincial programme ({highest}).",
    },
    fix: { vi: "Kiểm tra lại số lượng.", en: "Check the quantity." },
  },
} as const satisfies Record<string, MessagePair>;
