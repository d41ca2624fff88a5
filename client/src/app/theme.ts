import type { ThemeConfig } from 'antd'

/** What a person has set in the system: nothing slides or grows before it can be read and pressed. */
const wantsStillness = window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Ink and calm blue, with room around everything: an institution, not a campaign. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e8c',
    colorPrimaryBg: '#e6eef8',
    colorLink: '#1f4e8c',
    colorLinkHover: '#163a69',
    colorInfo: '#1f4e8c',
    colorInfoBg: '#eaf1fa',
    colorSuccess: '#1f6b3d',
    colorSuccessBg: '#eaf5ee',
    colorWarning: '#8a5600',
    colorWarningBg: '#fff8e6',
    colorError: '#b3261e',
    colorErrorBg: '#fdf0ef',
    colorTextBase: '#1b2735',
    colorTextSecondary: '#51606f',
    colorTextTertiary: '#5f6d7b',
    colorTextPlaceholder: '#66727f',
    colorTextDescription: '#51606f',
    colorBgLayout: '#f3f5f8',
    colorBorderSecondary: '#e3e8ee',
    borderRadius: 6,
    fontSize: 15,
    fontFamily:
      '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif',
    controlHeight: 36,
    motion: !wantsStillness,
  },
  components: {
    Layout: { headerBg: '#ffffff', headerHeight: 64, headerPadding: '0 24px', siderBg: '#17375e', bodyBg: '#f3f5f8' },
    Menu: {
      darkItemBg: '#17375e',
      darkSubMenuItemBg: '#17375e',
      darkItemColor: 'rgba(255,255,255,0.85)',
      darkItemSelectedBg: '#2a5a9b',
      darkGroupTitleColor: 'rgba(255,255,255,0.6)',
      itemHeight: 42,
    },
    Table: { headerBg: '#eef2f7', headerColor: '#33445a', cellPaddingBlock: 12 },
    Descriptions: { labelBg: '#f6f8fb' },
    Card: { headerFontSize: 16 },
    Select: { optionSelectedBg: '#e6eef8' },
    Tag: { defaultBg: '#e4e9ef' },
  },
}
