import { Icon, type IconProps } from './Icon.tsx';

export const MaximiseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6 2.75H2.75V6M10 2.75h3.25V6M6 13.25H2.75V10M10 13.25h3.25V10" />
  </Icon>
);

export const RestoreIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.75 6H6V2.75M13.25 6H10V2.75M2.75 10H6v3.25M13.25 10H10v3.25" />
  </Icon>
);

/** The pane at the left. */
export const LeftPaneIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="2" y="3" width="12" height="10" rx="1" />
    <path d="M6.5 3v10" />
  </Icon>
);

/** The pane at the foot. */
export const FootPaneIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="2" y="3" width="12" height="10" rx="1" />
    <path d="M2 9.5h12" />
  </Icon>
);

export const EyeIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8z" />
    <circle cx="8" cy="8" r="1.75" />
  </Icon>
);

export const EyeOffIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6.2 4.05A6.6 6.6 0 0 1 8 3.75c4 0 6.5 4.25 6.5 4.25a11 11 0 0 1-1.9 2.25M10.2 11.8a6 6 0 0 1-2.2.45C4 12.25 1.5 8 1.5 8a11 11 0 0 1 2.6-2.75M2.5 2.5l11 11" />
  </Icon>
);

export const ChevronLeftIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 4L6 8l4 4" />
  </Icon>
);
