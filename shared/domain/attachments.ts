import { z } from 'zod';
import { defineKind } from './defineKind';

/** The largest file the office accepts, in bytes; larger photos are refused with a message, before anything is stored. */
export const maxAttachmentBytes = 25 * 1024 * 1024;

/** What both the printed page and Word can carry. */
export const imageTypes = ['image/jpeg', 'image/png'] as const;

/** What is known of a file; its bytes travel on a queue of their own and are addressed by their SHA-256. */
export const attachmentData = z.strictObject({
  ownerId: z.string().min(1).max(64),
  fileName: z.string().min(1).max(255),
  mediaType: z.enum(imageTypes),
  byteLength: z.int().min(1).max(maxAttachmentBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type AttachmentData = Readonly<z.infer<typeof attachmentData>>;

export const attachmentKind = defineKind({
  kind: 'attachment',
  version: 1,
  data: attachmentData,
  columns: (data) => ({ parentId: data.ownerId }),
});
