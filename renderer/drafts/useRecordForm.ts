import { useCallback, useEffect, useRef, useState } from 'react';
import { canonical } from '#shared/domain/content';
import { useDraft } from './useDraft';
import type { Draft, DraftKey } from './useDraft';

/** What the form showed when it was opened (null: a new record) and what it says now. */
export interface FormContent<D> {
  readonly base: D | null;
  readonly data: D;
}

export interface RecordForm<D> extends FormContent<D> {
  readonly dirty: boolean;
  readonly change: (change: (data: D) => D) => void;
  /** The record has been written: the draft goes in the same step, and the form goes on from here. */
  readonly saved: (data: D) => Promise<void>;
  readonly restore: (content: FormContent<D>) => void;
  readonly draft: Draft<FormContent<D>>;
  /** Grows when the data changed from outside the form (restored, or another's edit came in). */
  readonly outside: number;
}

/**
 * The state of a form over a record that may change while it is open. Without changes of its own it follows the
 * record; with changes it keeps them and its base, so that saving merges field by field.
 */
export function useRecordForm<D>(key: DraftKey, stored: D | null, empty: D): RecordForm<D> {
  const [content, setContent] = useState<FormContent<D>>({ base: stored, data: stored ?? empty });
  const [outside, setOutside] = useState(0);
  const draft = useDraft<FormContent<D>>(key, content);
  // Changes may come faster than renders (typing, uploads): each must build on the one before.
  const latest = useRef(content);
  const storedKey = canonical(stored);
  const seen = useRef(storedKey);

  const put = useCallback((next: FormContent<D>): void => {
    latest.current = next;
    setContent(next);
  }, []);

  const dirty = canonical(content.base ?? empty) !== canonical(content.data);

  useEffect(() => {
    if (seen.current === storedKey) return;
    seen.current = storedKey;
    const { base, data } = latest.current;
    const clean = canonical(base ?? empty) === canonical(data);
    if (stored === null || !clean || canonical(data) === storedKey) return;
    put({ base: stored, data: stored });
    setOutside((count) => count + 1);
  }, [storedKey, stored, empty, put]);

  return {
    ...content,
    dirty,
    change: (change) => {
      put({ ...latest.current, data: change(latest.current.data) });
      draft.keep(latest.current);
    },
    saved: async (data) => {
      // What was typed while the save was under way stays a change, and stays in the draft.
      const untouched = canonical(latest.current.data) === canonical(data);
      put({ base: data, data: latest.current.data });
      if (untouched) await draft.remove();
      else draft.keep(latest.current);
    },
    restore: (restored) => {
      put(restored);
      setOutside((count) => count + 1);
    },
    draft,
    outside,
  };
}
