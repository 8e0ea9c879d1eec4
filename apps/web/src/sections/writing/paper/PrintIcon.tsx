import { Icon, type IconProps } from '../../../ui/icons/Icon.tsx';

export const PrintIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2" />
    <rect x="4.5" y="9.5" width="7" height="4" />
  </Icon>
);
