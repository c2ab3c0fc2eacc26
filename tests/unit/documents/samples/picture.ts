import { deflateSync } from 'node:zlib';
import type { Picture } from '#shared/documents/model';

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The bytes of a PNG with a gradient in a hue of its own, so that photographs can be told apart by eye. */
export function pngBytes(width: number, height: number, hue: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.set(
        [(hue * 53 + (x * 200) / width) % 256, (y * 255) / height, (hue * 97) % 256],
        y * (width * 3 + 1) + 1 + x * 3,
      );
    }
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A photograph of a visit as a data URL; every third one is upright. */
export function photo(index: number): Picture {
  const [widthPx, heightPx] = index % 3 === 2 ? [300, 400] : [400, 300];
  return {
    source: `data:image/png;base64,${pngBytes(widthPx, heightPx, index).toString('base64')}`,
    alternative: `Ảnh ${index}`,
    widthPx: widthPx * 4,
    heightPx: heightPx * 4,
    caption: `Ảnh ${index}. Điểm tập kết rác tổ ${index}, phường Bồ Đề, chụp lúc 09:${String(index).padStart(2, '0')} ngày 30/01/2019`,
  };
}

/** The bytes behind a data URL. */
export function pictureData(source: string): Promise<Uint8Array> {
  return Promise.resolve(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'));
}
