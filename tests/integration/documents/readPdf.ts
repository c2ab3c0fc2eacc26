import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as it stands on the page; lengths in millimetres from the top left corner, sizes in points. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** "Tinos-Bold", without the prefix of the subset. */
  readonly font: string;
}

export interface PdfBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** Bounding boxes of everything drawn with lines or fills. */
  readonly boxes: readonly PdfBox[];
  readonly pictures: readonly PdfBox[];
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  readonly tagged: boolean;
  readonly outline: readonly string[];
}

const mm = (points: number) => (points * 25.4) / 72;

/** Reads a PDF back: texts with fonts and places, and drawn boxes. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const file = await task.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => readPage(await file.getPage(number))));
  const { info } = await file.getMetadata();
  const mark = await file.getMarkInfo();
  const outline = (await file.getOutline()) ?? [];
  await task.destroy();
  return {
    pages,
    title: String((info as { Title?: unknown }).Title ?? ''),
    tagged: mark?.Marked === true,
    outline: outline.map((item) => item.title),
  };
}

type PageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: PageProxy): Promise<PdfPage> {
  const [, , right = 0, top = 0] = page.view;
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: false });
  const texts = content.items.flatMap((item): readonly PdfText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
    const font = page.commonObjs.get(item.fontName) as { readonly name?: string };
    return [
      {
        text: item.str,
        x: mm(e),
        y: mm(top - f),
        width: mm(item.width),
        size: Math.round(Math.hypot(c, d) * 100) / 100,
        font: (font.name ?? '').replace(/^[A-Z]{6}\+/u, ''),
      },
    ];
  });
  return { width: mm(right), height: mm(top), texts, ...drawn(operators, top) };
}

type Operators = Awaited<ReturnType<PageProxy['getOperatorList']>>;
type Matrix = readonly number[];

/** Follows the transformations of a page and notes where paths and pictures come to lie. */
function drawn(operators: Operators, top: number): Pick<PdfPage, 'boxes' | 'pictures'> {
  const boxes: PdfBox[] = [];
  const pictures: PdfBox[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of operators.fnArray.entries()) {
    const given = operators.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) stack.push(matrix);
    if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    if (operator === OPS.transform) matrix = Util.transform([...matrix], given as number[]) as Matrix;
    if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) {
      pictures.push(boxOf(matrix, [0, 0, 1, 1], top));
    }
    // The first argument tells what is done with a path; one that only clips draws nothing.
    if (operator === OPS.constructPath && given !== null && given[0] !== OPS.endPath && given[2]) {
      boxes.push(boxOf(matrix, [...(given[2] as Float32Array)], top));
    }
  }
  return { boxes, pictures };
}

function boxOf(matrix: Matrix, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], top: number): PdfBox {
  const [one, other] = [point(matrix, x1, y1), point(matrix, x2, y2)];
  return {
    x: mm(Math.min(one.x, other.x)),
    y: mm(top - Math.max(one.y, other.y)),
    width: mm(Math.abs(one.x - other.x)),
    height: mm(Math.abs(one.y - other.y)),
  };
}

function point(matrix: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
