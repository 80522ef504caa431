/** Texts that end the script or the JSON in which they stand. */
export const scripts = [
  '</script><script>CALL</script>',
  '</script ><script>CALL</script>',
  '</SCRIPT\n><img src=data:, onerror=CALL>',
  '<!--<script>',
  '<!--<script></script><script>CALL</script>',
  "';CALL;//",
  '";CALL;//',
  '\\";CALL;//',
  '"}]}</script><img src=data:, onerror=CALL>',
  '","@type":"Product","url":"javascript:CALL',
  '\u2028CALL\u2029',
  '*/CALL/*',
  '`;CALL;`',
  '-CALL-',
];
