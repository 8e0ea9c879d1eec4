/** Names the tab: "Problems · Dry Run". React lifts the element into the head. */
export function DocumentTitle({ title }: { title: string }) {
  return <title>{`${title} · Dry Run`}</title>;
}
