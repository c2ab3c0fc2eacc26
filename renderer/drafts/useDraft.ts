import { useEffect, useMemo, useState } from 'react';
import { canonical } from '#shared/domain/content';
import { createDraftWriter } from './draftWriter';
import { openDraftStore } from './draftStore';
import { sealedDrafts, sessionDraftKey } from './sealedDrafts';
import { useSession } from '../app/session/useSession';
import type { DraftWriter } from './draftWriter';

const disk = openDraftStore();

export interface DraftKey {
  readonly form: 'meeting' | 'visit' | 'taskReport' | 'directOrder';
  readonly recordId: string;
  /** Version of the form: a draft of another version is not offered. */
  readonly version: string;
}

export interface Draft<T> {
  /** True once it is known whether there is something to offer. */
  readonly checked: boolean;
  readonly offer: { readonly content: T; readonly at: string } | null;
  /** Ends the offer: the caller takes the content, or drops it for good. */
  readonly taken: () => void;
  readonly dropped: () => void;
  /** True while drafts cannot be written to the disk. */
  readonly failing: boolean;
  readonly keep: DraftWriter['keep'];
  readonly remove: DraftWriter['remove'];
}

/**
 * The draft of one form: kept at every change, offered when the form opens again, gone with the save.
 * `current`: what the form shows without the draft; a draft that says the same is not worth a question.
 */
export function useDraft<T>({ form, recordId, version }: DraftKey, current: T): Draft<T> {
  const { personId } = useSession();
  const [offer, setOffer] = useState<Draft<T>['offer']>(null);
  const [checked, setChecked] = useState(false);
  const [failing, setFailing] = useState(false);
  const key = [personId, form, recordId, version].join('|');
  const [opened] = useState(() => canonical(current));
  const store = useMemo(() => sealedDrafts(disk, sessionDraftKey), []);
  const writer = useMemo(
    () => createDraftWriter(store, key, () => new Date().toISOString(), setFailing),
    [store, key],
  );

  useEffect(() => {
    let wanted = true;
    store.read(key).then(
      (found) => {
        if (!wanted) return;
        // The key holds person, form, record and version, so the content has the shape this form wrote.
        if (found && canonical(found.content) !== opened)
          setOffer({ content: found.content as T, at: found.at });
        setChecked(true);
      },
      () => {
        if (!wanted) return;
        setFailing(true);
        setChecked(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [store, key, opened]);

  return {
    checked,
    offer,
    taken: () => setOffer(null),
    dropped: () => {
      setOffer(null);
      void writer.remove();
    },
    failing,
    keep: writer.keep,
    remove: writer.remove,
  };
}
