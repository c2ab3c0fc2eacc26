type Texts = { readonly [key: string]: string | Texts };

/** Every key of a catalogue with its text, levels joined by dots. */
export function entries(texts: Texts, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : entries(value, `${prefix}${key}.`),
  );
}

/** The placeholders of a text, in order of the alphabet. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/gu)].map(([, name]) => name ?? '').sort();
}
