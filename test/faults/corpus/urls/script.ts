/** Addresses that run script, said plainly (H03). */
export const scriptUrls = [
  'javascript:CALL',
  'javascript:void(CALL)',
  'javascript://example.com/%0aCALL',
  'javascript:https://example.com/',
  'javascript:/*https://example.com/*/CALL',
  'javascript:"<script>CALL</script>"',
  'javascript:',
  'vbscript:CALL',
  'livescript:CALL',
];
