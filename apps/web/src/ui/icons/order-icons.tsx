import { Icon, type IconProps } from './Icon.tsx';

export const UpIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 10l4-4 4 4" />
  </Icon>
);

export const DownIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 6l4 4 4-4" />
  </Icon>
);

export const GripIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" />
  </Icon>
);
