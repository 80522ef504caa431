/** Texts that end, or never end, what surrounds them: comments, sections, elements without markup. */
export const comments = [
  '--><img src=data:, onerror=CALL>',
  '--!><img src=data:, onerror=CALL>',
  '<!--><img src=data:, onerror=CALL>-->',
  '<!--><script>CALL</script>',
  '<!-- a comment without an end',
  ']]><img src=data:, onerror=CALL>',
  '<![CDATA[<img src=data:, onerror=CALL>]]>',
  '<svg><![CDATA[><image href=data:, onerror=CALL>]]></svg>',
  '<?xml version="1.0"?><img src=data:, onerror=CALL>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "LEAK">]><x>&e;</x>',
  '</title><script>CALL</script>',
  '</textarea><script>CALL</script>',
  '</noscript><script>CALL</script>',
  '</td></tr></table><script>CALL</script>',
  '</bdi></a></figure></openness-scorecard><img src=data:, onerror=CALL>',
  '<plaintext>',
];
