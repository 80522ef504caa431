import { Grid } from 'gridjs';
import styles from 'gridjs/dist/theme/mermaid.css';
import { inScroller, recordsOf, styled } from './records.js';

globalThis.makePeerTable = (host) => {
  styled(styles);
  let grid;
  let rows = [];
  let found = [];
  /** It sorts and searches what is in its own columns alone, so that it is given the rows in their new order. */
  const give = () => grid.updateConfig({ data: found.map(cellsOf) }).forceRender();
  const cellsOf = (record) => fields.map(({ field }) => record[field]);
  let fields = [];
  let search = '';
  const choose = () => {
    found = search ? rows.filter(({ text }) => text.includes(search)) : rows;
  };
  return {
    ...inScroller(host, '.gridjs-wrapper', '.gridjs-tbody .gridjs-tr', () => found),
    show: (data) => {
      ({ fields, records: rows } = recordsOf(data));
      choose();
      const element = host.appendChild(document.createElement('div'));
      grid = new Grid({
        columns: fields.map(({ title }) => title),
        data: found.map(cellsOf),
        height: '100vh',
      });
      grid.render(element);
    },
    sortBy: (key) => {
      rows = [...rows].sort((one, other) => one[key] - other[key]);
      choose();
      give();
    },
    search: (text) => {
      search = text;
      choose();
      give();
    },
  };
};
