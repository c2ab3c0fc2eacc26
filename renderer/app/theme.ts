import type { ThemeConfig } from 'antd';

/** The one accent: a deep official blue. Red is kept for what is overdue or refused. */
export const accent = '#17497f';

/** Tones of text on their grounds; each pair has a contrast of at least 5.5 : 1. */
export const tones = {
  green: { text: '#1b6237', ground: '#e7f3eb', line: '#a9d2b8', solid: '#2f7d4f' },
  blue: { text: '#17497f', ground: '#e6eef8', line: '#a9c2e0', solid: '#3a6fae' },
  orange: { text: '#804000', ground: '#fdf0dd', line: '#ecc48e', solid: '#d98324' },
  brown: { text: '#5f4b1f', ground: '#f4efe1', line: '#d3c59d', solid: '#a08a4e' },
  red: { text: '#a11616', ground: '#fdeaea', line: '#eeb0b0', solid: '#c0302f' },
  grey: { text: '#4a5463', ground: '#eef0f3', line: '#c9cfd8', solid: '#8a94a3' },
} as const;

export type Tone = keyof typeof tones;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: accent,
    colorInfo: accent,
    colorLink: accent,
    colorError: '#b3201f',
    colorWarning: '#a85b00',
    colorSuccess: '#1f7a43',
    colorErrorBg: tones.red.ground,
    colorErrorBorder: tones.red.line,
    colorWarningBg: tones.orange.ground,
    colorWarningBorder: tones.orange.line,
    colorText: '#1c2430',
    colorTextSecondary: '#4a5463',
    colorTextTertiary: '#5a6473',
    colorTextPlaceholder: '#6b7482',
    colorTextDisabled: '#5f6875',
    colorBgLayout: '#f3f5f8',
    colorBorder: '#c3cad4',
    colorBorderSecondary: '#dfe3ea',
    borderRadius: 4,
    fontFamily: "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', system-ui, sans-serif",
    fontSize: 14,
    controlHeight: 34,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Layout: { headerBg: '#ffffff', headerHeight: 52, headerPadding: '0 16px', siderBg: '#12395f' },
    Menu: {
      darkItemBg: '#12395f',
      darkItemSelectedBg: '#2a5d92',
      darkItemColor: '#dbe6f2',
      itemHeight: 40,
      itemBorderRadius: 4,
    },
    Table: { cellPaddingBlockSM: 7, cellPaddingInlineSM: 10, headerBg: '#eef1f5', headerColor: '#37414f' },
    Card: { headerHeightSM: 40, bodyPaddingSM: 16 },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
  },
};
