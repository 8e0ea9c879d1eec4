export function AssessmentPage() {
  return <main id="main" />;
}
