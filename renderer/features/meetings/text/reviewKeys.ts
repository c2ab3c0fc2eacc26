/** What a key asks for: a change of the drafts, or the cursor into one field of the present draft. */
export type KeyIntent =
  { readonly act: SimpleType } | { readonly focus: ReviewField } | { readonly do: 'notes' | 'confirm' };

type SimpleType =
  'next' | 'previous' | 'accept' | 'acceptAll' | 'drop' | 'noTask' | 'merge' | 'split' | 'suggested';

export type ReviewField = 'text' | 'lead' | 'coordinating' | 'due' | 'reportTo';

/** The map of keys as it is shown; one key does one thing. `shown` is the key as a person reads it on the keyboard. */
export const reviewKeys = [
  { key: 'ArrowDown', shown: '↓', name: 'next', intent: { act: 'next' } },
  { key: 'ArrowUp', shown: '↑', name: 'previous', intent: { act: 'previous' } },
  { key: 'Enter', shown: 'Enter', name: 'accept', intent: { act: 'accept' } },
  { key: 'x', shown: 'X', name: 'drop', intent: { act: 'drop' } },
  { key: 'n', shown: 'N', name: 'noTask', intent: { act: 'noTask' } },
  { key: 'l', shown: 'L', name: 'lead', intent: { focus: 'lead' } },
  { key: 'p', shown: 'P', name: 'coordinating', intent: { focus: 'coordinating' } },
  { key: 'd', shown: 'D', name: 'due', intent: { focus: 'due' } },
  { key: 'g', shown: 'G', name: 'suggested', intent: { act: 'suggested' } },
  { key: 't', shown: 'T', name: 'text', intent: { focus: 'text' } },
  { key: 'r', shown: 'R', name: 'reportTo', intent: { focus: 'reportTo' } },
  { key: 'm', shown: 'M', name: 'merge', intent: { act: 'merge' } },
  { key: 's', shown: 'S', name: 'split', intent: { act: 'split' } },
  { key: 'b', shown: 'B', name: 'notes', intent: { do: 'notes' } },
  { key: 'a', shown: 'A', name: 'acceptAll', intent: { act: 'acceptAll' } },
  { key: 'Ctrl+Enter', shown: 'Ctrl+Enter', name: 'confirm', intent: { do: 'confirm' } },
] as const satisfies readonly {
  readonly key: string;
  readonly shown: string;
  readonly name: string;
  readonly intent: KeyIntent;
}[];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a pressed key asks for, null for nothing. Capital letters count as their small ones (Caps Lock). */
export function intentOf({ key, ctrlKey, altKey, metaKey }: Pressed): KeyIntent | null {
  if (altKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const wanted = ctrlKey ? `Ctrl+${name}` : name;
  return reviewKeys.find((entry) => entry.key === wanted)?.intent ?? null;
}
