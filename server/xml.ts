/** Text in XML: escaped, and without the signs that XML cannot hold. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** For content and attributes alike. */
export const xml = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the signs that XML 1.0 forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
