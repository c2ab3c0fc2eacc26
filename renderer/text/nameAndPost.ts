/** 'Vũ Thu Hà – Chủ tịch UBND quận'; only one of the two when the other is missing or says the same. */
export function nameAndPost(name: string, post: string): string {
  if (post === '' || post === name) return name;
  return name === '' ? post : `${name} – ${post}`;
}
