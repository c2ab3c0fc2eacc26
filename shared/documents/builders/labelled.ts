import type { Block } from '../model';

/** A paragraph with a bold label before its value. */
export function labelled(label: string, value: string): Block {
  const title = { text: value === '' ? label : `${label} `, bold: true };
  return { kind: 'paragraph', text: value === '' ? [title] : [title, { text: value }] };
}
