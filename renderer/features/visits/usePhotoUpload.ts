import { useCallback } from 'react';
import { failed } from '#shared/result';
import { maxAttachmentBytes } from '#shared/domain/attachments';
import { useCall } from '../../live/useCall';
import type { Result } from '#shared/result';

const mebibyte = 1024 * 1024;

/** Hands a chosen file over to be kept; what is plainly too large is refused before it is read into memory. */
export function usePhotoUpload(ownerId: string): (file: File) => Promise<Result<{ readonly id: string }>> {
  const { run } = useCall('attachments.add');
  return useCallback(
    async (file) => {
      if (file.size > maxAttachmentBytes)
        return failed('attachment.tooLarge', {
          fileName: file.name,
          size: Math.ceil(file.size / mebibyte),
          limit: maxAttachmentBytes / mebibyte,
        });
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => null,
      );
      return bytes
        ? run({ ownerId, fileName: file.name, bytes })
        : failed('attachment.unreadable', { fileName: file.name });
    },
    [run, ownerId],
  );
}
