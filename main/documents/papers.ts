import { randomUUID } from 'node:crypto';
import { documentFontCss } from '#shared/documents/html/documentFontCss';
import { documentTitle } from '#shared/documents/documentTitle';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import { renderHtml } from '#shared/documents/html/renderHtml';
import { documentOf } from './documentOf';
import { Failure } from '../failure';
import { readAttachment } from '../commands/attachments';
import { readPictures } from './docx/readPictures';
import { unsentWork } from '../commands/parked';
import { writeAtomic } from '../files/writeAtomic';
import type { AdministrativeDocument } from '#shared/documents/model';
import type { CallInput } from '#shared/ipc/contract';
import type { PictureBytes } from './docx/pictureDocx';
import type { LayoutProfile, LayoutProfileId } from '#shared/documents/layoutProfile';
import type { Workspace } from '../session/workspace';

/** The layout of the decree in force today, unless another is asked for. */
const usualProfile: LayoutProfileId = 'nd30-2020';

/** What only Electron can do for paper. */
export interface PaperTools {
  readonly pdf: (url: string, title: string) => Promise<Uint8Array>;
  readonly print: (url: string) => Promise<boolean>;
  readonly docx: (
    document: AdministrativeDocument,
    profile: LayoutProfile,
    pictures: PictureBytes,
  ) => Promise<Uint8Array>;
  /** Asks where to save; '' when the user changed their mind. */
  readonly askPath: (name: string, extension: 'pdf' | 'docx' | 'json') => Promise<string>;
  readonly origin: string;
}

export interface Papers {
  readonly preview: (
    workspace: Workspace,
    request: CallInput<'documents.preview'>,
  ) => Promise<{ readonly url: string }>;
  readonly savePdf: (
    workspace: Workspace,
    request: CallInput<'documents.savePdf'>,
  ) => Promise<{ readonly path: string }>;
  readonly saveDocx: (
    workspace: Workspace,
    request: CallInput<'documents.saveDocx'>,
  ) => Promise<{ readonly path: string }>;
  readonly print: (
    workspace: Workspace,
    request: CallInput<'documents.print'>,
  ) => Promise<{ readonly printed: boolean }>;
  readonly exportUnsent: (workspace: Workspace) => Promise<{ readonly path: string; readonly count: number }>;
  /** A page that was prepared, by its token. */
  readonly page: (token: string) => string | null;
}

/** Pages prepared and not yet forgotten; a preview needs only the last few. */
const mostPages = 8;

export function createPapers(tools: PaperTools): Papers {
  const pages = new Map<string, string>();

  async function prepare(
    workspace: Workspace,
    input: CallInput<'documents.preview'>,
  ): Promise<{
    readonly url: string;
    readonly document: AdministrativeDocument;
    readonly profile: LayoutProfile;
  }> {
    const document = await documentOf(workspace, input, tools.origin);
    const profile = layoutProfiles[input.profile ?? usualProfile];
    const token = randomUUID();
    const fontCss = documentFontCss((file) => `${tools.origin}/print-fonts/${file}`);
    pages.set(token, renderHtml(document, profile, { fontCss }));
    for (const old of [...pages.keys()].slice(0, -mostPages)) pages.delete(old);
    return { url: `${tools.origin}/print/${token}`, document, profile };
  }

  const fileName = (document: AdministrativeDocument): string =>
    documentTitle(document)
      .replace(/[\\/:*?"<>|]/gu, '-')
      .slice(0, 120);

  return {
    page: (token) => pages.get(token) ?? null,
    preview: async (workspace, request) => ({ url: (await prepare(workspace, request)).url }),
    async savePdf(workspace, request) {
      const { url, document } = await prepare(workspace, request);
      const path = await tools.askPath(fileName(document), 'pdf');
      if (path) await writeAtomic(path, await tools.pdf(url, documentTitle(document)));
      return { path };
    },
    async saveDocx(workspace, request) {
      const { document, profile } = await prepare(workspace, request);
      const path = await tools.askPath(fileName(document), 'docx');
      if (!path) return { path };
      const pictures = await readPictures(document, (source) => photoBytes(workspace, source));
      await writeAtomic(path, await tools.docx(document, profile, pictures));
      return { path };
    },
    print: async (workspace, request) => ({
      printed: await tools.print((await prepare(workspace, request)).url),
    }),
    async exportUnsent(workspace) {
      const work = await unsentWork(workspace);
      const path = await tools.askPath('Việc chưa gửi', 'json');
      if (path) await writeAtomic(path, JSON.stringify(work, null, 2));
      return { path, count: work.parked.length + work.unsent.length };
    },
  };
}

/** The bytes behind a picture of a document: its source ends with the id of its attachment. */
async function photoBytes(workspace: Workspace, source: string): Promise<Uint8Array> {
  const photo = await readAttachment(workspace, source.slice(source.lastIndexOf('/') + 1));
  if (!photo) throw new Failure('attachment.missing');
  return photo.bytes;
}
