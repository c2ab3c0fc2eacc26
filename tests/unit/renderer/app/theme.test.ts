import { describe, expect, it } from 'vitest';
import { accent, theme, tones } from '../../../../renderer/app/theme';

/** Relative luminance of '#rrggbb' (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of text that WCAG 2.2 AA accepts. */
const least = 4.5;

describe('the colours of the window', () => {
  it.each(Object.entries(tones))('let %s be read on its ground and on white', (_, { text, ground }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(least);
    expect(contrast(text, '#ffffff')).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(tones))('let a bar of %s be seen on white', (_, { solid }) => {
    expect(contrast(solid, '#ffffff')).toBeGreaterThanOrEqual(2.8);
  });

  it('let quiet text and links be read on the page', () => {
    const { colorBgLayout = '', colorTextSecondary = '', colorTextPlaceholder = '' } = theme.token ?? {};
    for (const text of [accent, colorTextSecondary])
      expect(contrast(text, colorBgLayout)).toBeGreaterThanOrEqual(least);
    expect(contrast(colorTextPlaceholder, '#ffffff')).toBeGreaterThanOrEqual(least);
  });
});
