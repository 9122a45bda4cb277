/** Outlines on a 24-unit grid, drawn with the colour of the text. A package of icons would add client script. */
const outlines = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'm6 6 12 12M18 6 6 18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6',
  search: 'm20 20-4.2-4.2M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z',
  play: 'M7 4.8v14.4L19 12z',
  stop: 'M6.5 6.5h11v11h-11z',
  key: 'M12 12 20 4M17 7l2.5 2.5M14.5 9.5 17 12M12.5 15.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  monitor: 'M3.5 5h17v11h-17zM8.5 20h7M12 16v4',
  sun: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1',
  moon: 'M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2Z',
} as const satisfies Record<string, string>;

export type IconProps = { name: keyof typeof outlines; className?: string };

/** Decoration only: the control around it has the name. Sized by its container, 1em elsewhere. */
export const Icon = ({ name, className }: IconProps) => (
  <svg
    className={className}
    width="1em"
    height="1em"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
  >
    <path d={outlines[name]} />
  </svg>
);
