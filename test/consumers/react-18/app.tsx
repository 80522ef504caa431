// React 18 sets attributes only and hears no events of elements: one wrapper for each element that a page uses.
import { createComponent, type EventName } from '@lit/react';
import {
  type OpennessErrorEvent,
  type OpennessSortEvent,
  PricingTable as PricingTableElement,
} from 'openness-widgets';
import * as React from 'react';
import 'openness-widgets/define';

const PricingTable = createComponent({
  react: React,
  tagName: 'pricing-table',
  elementClass: PricingTableElement,
  events: {
    onSorted: 'openness-sort' as EventName<OpennessSortEvent>,
    onFailed: 'openness-error' as EventName<OpennessErrorEvent>,
  },
});

export function Prices() {
  const table = React.useRef<PricingTableElement>(null);
  return (
    <PricingTable
      ref={table}
      className="wide"
      models={['deepseek-r1', 'deepseek-v3']}
      controls
      headingLevel={2}
      onSorted={({ column, direction }) => console.log(column, direction)}
      onFailed={({ code }) => console.error(code)}
    >
      <a href="https://example.org/">Prices</a>
    </PricingTable>
  );
}

export const refused = [
  // @ts-expect-error there is no such theme
  <PricingTable theme="blue" />,
  // @ts-expect-error the event has no code
  <PricingTable onSorted={({ code }) => code} />,
];
