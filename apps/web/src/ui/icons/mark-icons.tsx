import { Icon, type IconProps } from './Icon.tsx';

export { CloseIcon, TickIcon } from './icons.tsx';

/** Sent in. */
export const UploadIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 13V5M4.5 8.5L8 5l3.5 3.5M3 2.5h10" />
  </Icon>
);

/** To the other one. */
export const SwitchIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3 5.5h9L9.5 3M13 10.5H4L6.5 13" />
  </Icon>
);

export const PreviousIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M11 4L7 8l4 4M5 4v8" />
  </Icon>
);

export const NextIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M5 4l4 4-4 4M11 4v8" />
  </Icon>
);

export const PauseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M5.5 4v8M10.5 4v8" strokeWidth={2} />
  </Icon>
);
