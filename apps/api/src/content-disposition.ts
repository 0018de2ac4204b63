// What RFC 8187 lets stand as it is; `encodeURIComponent` leaves a few characters more.
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** For readers that know no Unicode in headers: letters without their marks, and a hyphen for what is left. */
function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return letters.replace(/[^A-Za-z0-9 ._-]/g, "-");
}

/** A header that gives a reply the name of a file (RFC 6266), in Unicode and in plain letters. */
export function contentDisposition(kind: "inline" | "attachment", name: string): string {
  return `${kind}; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`;
}
