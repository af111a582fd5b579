import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The accent, from the palest to the darkest; only the two that the tokens name are meant to be seen. */
const teal: MantineColorsTuple = [
  '#e3f1ef',
  '#c9e5e1',
  '#9fd2cb',
  '#74beb4',
  '#4fb8ae',
  '#2f948b',
  '#0f7f78',
  '#0f6b66',
  '#0c5a56',
  '#094845',
]

/** The library's greys in dark, in line with the tokens: text first, grounds last. */
const dark: MantineColorsTuple = [
  '#e7e9ec',
  '#b9bfc7',
  '#9aa1aa',
  '#6d747d',
  '#3a4048',
  '#2c3036',
  '#181b1e',
  '#1d2024',
  '#16181b',
  '#101214',
]

/** The one theme. Colours live in tokens.css; here the component library is told to use them. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { teal, dark },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", monospace',
  fontSizes: { xs: '11.5px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 6,
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs', variant: 'default' },
      vars: (_theme, { variant }) => ({
        root: {
          '--button-fz': '13px',
          '--button-padding-x': '12px',
          ...(variant === 'filled' && { '--button-color': 'var(--on-accent)' }),
        },
      }),
      styles: { root: { fontWeight: 550 } },
    }),
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Modal: {
      defaultProps: {
        centered: true,
        padding: 'lg',
        radius: 9,
        transitionProps: { duration: 120, transition: 'pop' },
        overlayProps: { backgroundOpacity: 0.28, blur: 0 },
      },
      styles: {
        header: { minHeight: 0, paddingBlock: 14 },
        title: { fontSize: 15, fontWeight: 650 },
      },
    },
    Menu: { defaultProps: { shadow: 'md', radius: 8, transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { shadow: 'md', radius: 8, transitionProps: { duration: 80 } } },
    InputWrapper: {
      styles: {
        label: { marginBottom: 3, fontSize: 12, fontWeight: 550, fontVariantNumeric: 'normal' },
        description: { marginTop: 4, fontSize: 12, lineHeight: 1.4, fontVariantNumeric: 'normal' },
        error: { marginTop: 4, fontSize: 12, lineHeight: 1.4, fontVariantNumeric: 'normal' },
      },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { size: 'xs' }, styles: { label: { fontSize: 13 } } },
  },
})

const variables = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-light': 'var(--accent-soft)',
  '--mantine-shadow-md': 'var(--shadow)',
  '--mantine-line-height': '1.4',
}

/** Makes the library's own variables follow the tokens, in both colour schemes. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables, light: variables, dark: variables })
