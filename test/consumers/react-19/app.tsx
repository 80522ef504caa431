// React 19 needs no wrapper: it sets properties, and attributes where there is no property of that name.
import { useRef } from 'react';
import type { PricingTable } from 'openness-widgets';
import type {} from 'openness-widgets/types/react';
import 'openness-widgets/define';
import { Openness } from 'openness-widgets/hosts/react/openness-widget.js';

export function Prices() {
  const table = useRef<PricingTable>(null);
  return (
    <main>
      <button onClick={() => table.current?.reload()}>Again</button>
      <pricing-table
        ref={table}
        key="prices"
        className="wide"
        models={['deepseek-r1', 'deepseek-v3']}
        controls
        min-context={32000}
        heading-level="2"
        onopenness-sort={({ column, direction }) => console.log(column, direction)}
        onopenness-error={({ code }) => console.error(code)}
      >
        <a href="https://example.org/">Prices</a>
      </pricing-table>
      <openness-scorecard model="deepseek-r1" layout="compact" lang="de" />
      <openness-compare models="olmo,deepseek-r1" data={{}} />
      <openness-index view="grid" onopenness-select={({ selected }) => selected.join()} />
      <openness-badge model="olmo" heading-level={4}>
        OLMo
      </openness-badge>
    </main>
  );
}

/** As a server component, with the table printed inside. */
export const Page = () => (
  <main>
    <Openness widget="compare" models={['olmo', 'deepseek-r1']} show="differences" className="wide" />
    <Openness widget="scorecard" model="deepseek-r1" src="/own.json">
      <a href="https://example.org/">DeepSeek R1</a>
    </Openness>
  </main>
);

export const refused = [
  // @ts-expect-error there is no such widget
  <Openness widget="gauge" />,
  // @ts-expect-error there is no such layout
  <openness-scorecard layout="wide" />,
  // @ts-expect-error a property that no element has
  <openness-badge size="large" />,
  // @ts-expect-error the event has no column
  <openness-index onopenness-select={({ column }) => column} />,
];
