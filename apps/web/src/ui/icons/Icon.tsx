import type { ReactNode } from 'react';

export type IconProps = {
  /** Edge in px. The drawings are made for 16. */
  size?: number;
  strokeWidth?: number;
  className?: string | undefined;
};

/** The frame of every icon: 16 px grid, 1.5 px stroke, hidden from screen readers. */
export function Icon({
  size = 16,
  strokeWidth = 1.5,
  className,
  children,
}: IconProps & { children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {children}
    </svg>
  );
}
