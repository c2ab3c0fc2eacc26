import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from '#main/files/imageSize';
import { imageType } from '#main/files/imageType';

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x05, 0x56, 0, 0,
  0x03, 0,
]);

const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc0, 0, 11, 8, 0x03, 0, 0x05, 0x56, 1, 0, 0,
  0,
]);

describe('imageSize', () => {
  it('reads the header of a PNG and the frame of a JPEG behind its tables', () => {
    expect(imageSize(png)).toEqual({ widthPx: 1366, heightPx: 768 });
    expect(imageSize(jpeg)).toEqual({ widthPx: 1366, heightPx: 768 });
  });

  it('knows images by their bytes and is total for anything, cut short or not', () => {
    expect(imageType(png)).toBe('image/png');
    expect(imageType(jpeg)).toBe('image/jpeg');
    expect(imageType(new TextEncoder().encode('đây là văn bản'))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(26), (bytes, cut) => {
        imageSize(bytes);
        imageType(bytes);
        imageSize(jpeg.subarray(0, cut));
        imageSize(png.subarray(0, cut));
      }),
    );
  });
});
