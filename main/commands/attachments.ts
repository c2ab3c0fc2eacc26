import { Failure } from '../failure';
import { imageType } from '../files/imageType';
import { maxAttachmentBytes } from '#shared/domain/attachments';
import type { CallInput } from '#shared/ipc/contract';
import type { Workspace } from '../session/workspace';

const mebibyte = 1024 * 1024;

/**
 * Keeps a photo: checked by its bytes (not its name), stored encrypted, queued for the server, then recorded.
 * @throws Failure attachment.tooLarge | attachment.notImage | attachment.empty
 */
export async function addAttachment(
  { writer, blobs, queue }: Workspace,
  { ownerId, fileName, bytes }: CallInput<'attachments.add'>,
): Promise<{ readonly id: string }> {
  if (bytes.byteLength === 0) throw new Failure('attachment.empty', { fileName });
  if (bytes.byteLength > maxAttachmentBytes)
    throw new Failure('attachment.tooLarge', {
      fileName,
      size: Math.ceil(bytes.byteLength / mebibyte),
      limit: maxAttachmentBytes / mebibyte,
    });
  const mediaType = imageType(bytes);
  if (!mediaType) throw new Failure('attachment.notImage', { fileName });
  const sha256 = await blobs.add(bytes);
  const id = await writer.create('attachment', {
    ownerId,
    fileName: fileName.normalize('NFC'),
    mediaType,
    byteLength: bytes.byteLength,
    sha256,
  });
  queue.wake();
  return { id };
}

/** The bytes of a photo: from this machine, else fetched once from the server and kept. Null: neither has it now. */
export async function readAttachment(
  { writer, blobs, fetchBlob }: Workspace,
  id: string,
): Promise<{ readonly mediaType: string; readonly bytes: Buffer } | null> {
  const attachment = await writer.read('attachment', id);
  if (!attachment) return null;
  const { sha256, mediaType } = attachment.data;
  const here = await blobs.read(sha256);
  if (here) return { mediaType, bytes: here };
  const fetched = await fetchBlob(sha256);
  if (!fetched) return null;
  await blobs.keep(fetched);
  return { mediaType, bytes: fetched };
}
