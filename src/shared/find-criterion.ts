/**
 * Where a criterion, or a topic, stands inside an element. Ids come from data and may be anything, so none becomes a
 * selector.
 */
export const findCriterion = (root: ParentNode, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-criterion], [data-topic]')].find(
    ({ dataset }) => (dataset.criterion ?? dataset.topic) === id,
  );
