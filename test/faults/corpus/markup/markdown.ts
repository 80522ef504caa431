/** Links, pictures and HTML as Markdown writes them, and what ends a cell or a block of it. */
export const markdown = [
  '[press](javascript:CALL)',
  '[press](<javascript:CALL>)',
  '[press](JaVaScRiPt:CALL)',
  '[press](java&#x0a;script:CALL)',
  '[press](data:text/html,<script>parent.CALL</script>)',
  '![x](LEAK)',
  '![x](data:," onerror="CALL)',
  '[press][1]\n\n[1]: javascript:CALL',
  '<javascript:CALL>',
  '[x]: LEAK "title"',
  '` | <img src=data:, onerror=CALL> | `',
  '| a | b |\n|---|---|\n| <img src=data:, onerror=CALL> | ![x](LEAK) |',
  '\n\n<script>CALL</script>\n\n',
  '\n\n    <img src=data:, onerror=CALL>\n\n',
  '\\[press\\](javascript:CALL)',
  '[a](b "c\'\\"<img src=data:, onerror=CALL>")',
];
