const collator = new Intl.Collator('vi', { numeric: true });

/** Orders two strings as a Vietnamese dictionary does (a, ă, â … d, đ …); digits by value: "Mục 2" before "Mục 10". */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
