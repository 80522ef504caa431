import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
} from 'ag-grid-community';
import { inScroller, recordsOf } from './records.js';

ModuleRegistry.registerModules([
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  QuickFilterModule,
]);

globalThis.makePeerTable = (host) => {
  let grid;
  const held = () => {
    const records = [];
    grid.forEachNodeAfterFilterAndSort(({ data }) => records.push(data));
    return records;
  };
  return {
    ...inScroller(host, '.ag-grid-viewport', '.ag-row', held),
    show: (data) => {
      const { records, fields } = recordsOf(data);
      const element = host.appendChild(document.createElement('div'));
      element.style.blockSize = '100vh';
      const orders = ['byNumber', 'byText'].map((field) => ({
        field,
        hide: true,
        getQuickFilterText: () => '',
      }));
      const search = { field: 'text', hide: true };
      grid = createGrid(element, {
        rowData: records,
        getRowId: (row) => row.data.id,
        columnDefs: [
          ...fields.map(({ field, title }) => ({
            field,
            headerName: title,
            flex: 1,
            getQuickFilterText: () => '',
          })),
          ...orders,
          search,
        ],
        // Only the hidden column of the search says something to it.
        includeHiddenColumnsInQuickFilter: true,
        cacheQuickFilter: true,
      });
    },
    sortBy: (key) =>
      grid.applyColumnState({ state: [{ colId: key, sort: 'asc' }], defaultState: { sort: null } }),
    search: (text) => grid.setGridOption('quickFilterText', text),
  };
};
