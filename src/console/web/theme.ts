import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  createTheme,
  Menu,
  Modal,
  Popover,
  Tabs,
  Text,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent: what can be pressed, what is chosen, where the focus is. */
const accent: MantineColorsTuple = [
  '#eef1fd',
  '#dfe4fa',
  '#bcc6f2',
  '#9aa9ec',
  '#7a8ce6',
  '#5f75df',
  '#4c62d6',
  '#3e52c0',
  '#3345a8',
  '#28378c',
];

const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#f0f2f5',
  '#e5e8ed',
  '#d6dbe2',
  '#bdc4ce',
  '#98a1af',
  '#59626f',
  '#474f5c',
  '#333a45',
  '#1d222b',
];

const dark: MantineColorsTuple = [
  '#d3d7de',
  '#b8bec8',
  '#9aa3b1',
  '#6b7380',
  '#3c434e',
  '#2c323b',
  '#22272f',
  '#181b21',
  '#121519',
  '#0c0e11',
];

/**
 * The design of the console: one scale of type (12 to 20 px), one of spacing (4 to 24 px), one accent. Everything
 * that has a choice of sizes takes `sm`, which is the size of text.
 */
export const theme = createTheme({
  colors: { accent, gray, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  fontFamily: "'Inter', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono', ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.5' },
      h4: { fontSize: '13px', lineHeight: '1.5' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover', fz: 'inherit' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 550 } }),
    Button: Button.extend({ defaultProps: { size: 'xs', fz: 'sm' } }),
    Menu: Menu.extend({
      // The placeholder is a child that a menu may not have.
      defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 'lg',
        centered: true,
        overlayProps: { opacity: 0.4 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      styles: { title: { fontSize: '16px', fontWeight: 620 } },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', radius: 'md' } }),
    Text: Text.extend({ defaultProps: { size: 'sm' } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false }, styles: { tab: { paddingBlock: 9 } } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 300,
        withArrow: true,
        events: { hover: true, focus: true, touch: false },
      },
    }),
  },
});

/** Where Mantine's own choice of colour has too little contrast for small text (WCAG AA), ours. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': '#c2255c',
    '--mantine-color-anchor': accent[7],
    '--mantine-color-green-light-color': '#2b6e35',
    '--mantine-color-orange-light-color': '#8a4b00',
    '--mantine-color-red-light-color': '#b42331',
    '--page-raised': '#ffffff',
    '--page-sunken': gray[0],
    '--page-line': gray[2],
    '--page-code': gray[1],
    '--page-mark': '#ffec99',
    '--page-mark-text': '#1d222b',
    '--page-get': '#1864ab',
    '--page-post': '#2b6e35',
    '--page-put': '#8a4b00',
    '--page-delete': '#b42331',
    '--page-other': gray[7],
    '--page-good': '#2b6e35',
    '--page-warn': '#8a4b00',
    '--page-bad': '#b42331',
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': '#ff8fa3',
    '--mantine-color-anchor': accent[3],
    '--mantine-primary-color-light': 'rgba(122, 140, 230, 0.18)',
    '--mantine-color-accent-light': 'rgba(122, 140, 230, 0.18)',
    '--mantine-color-accent-light-hover': 'rgba(122, 140, 230, 0.26)',
    '--page-raised': dark[6],
    '--page-sunken': dark[8],
    '--page-line': dark[5],
    '--page-code': dark[8],
    '--page-mark': '#6b5300',
    '--page-mark-text': '#ffffff',
    '--page-get': '#74b8f5',
    '--page-post': '#7fce8b',
    '--page-put': '#f0ad5a',
    '--page-delete': '#ff8f95',
    '--page-other': dark[1],
    '--page-good': '#7fce8b',
    '--page-warn': '#f0ad5a',
    '--page-bad': '#ff8f95',
  },
});
