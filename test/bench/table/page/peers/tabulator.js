import { FilterModule, FormatModule, ResizeTableModule, SortModule, Tabulator } from 'tabulator-tables';
import styles from 'tabulator-tables/dist/css/tabulator_simple.min.css';
import { inScroller, recordsOf, styled } from './records.js';

Tabulator.registerModule([FilterModule, FormatModule, ResizeTableModule, SortModule]);

globalThis.makePeerTable = (host) => {
  styled(styles);
  let table;
  const held = () => table.getRows('active').map((row) => row.getData());
  return {
    ...inScroller(host, '.tabulator-tableholder', '.tabulator-row', held),
    show: (data) => {
      const { records, fields } = recordsOf(data);
      const element = host.appendChild(document.createElement('div'));
      table = new Tabulator(element, {
        data: records,
        height: '100vh',
        layout: 'fitColumns',
        columns: [
          ...fields.map(({ field, title }) => ({ field, title })),
          ...['byNumber', 'byText'].map((field) => ({ field, visible: false, sorter: 'number' })),
        ],
      });
    },
    sortBy: (key) => table.setSort(key, 'asc'),
    search: (text) => (text ? table.setFilter('text', 'like', text) : table.clearFilter()),
  };
};
