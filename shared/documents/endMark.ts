/** Ends the text of a document with "./." whatever stop it had (Phụ lục I, mục II.6). */
export function endMark(text: string): string {
  return `${text.trimEnd().replace(/[./;,\s]+$/u, '')}./.`;
}
