export function PracticePage() {
  return <main id="main" />;
}
