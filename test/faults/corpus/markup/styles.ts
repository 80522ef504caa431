/** Styles that load, hide what they like, or try to run. */
export const styles = [
  '<style>*{background:url(LEAK)}</style>',
  '<style>@import url(LEAK);</style>',
  '<style>@font-face{font-family:x;src:url(LEAK)}*{font-family:x}</style>',
  '</style><script>CALL</script>',
  '</style><img src=data:, onerror=CALL>',
  '<div style="background:url(LEAK)">x</div>',
  '<div style="background-image:url(javascript:CALL)">x</div>',
  '<div style="width:expression(CALL)">x</div>',
  '<div style="animation:x" onanimationstart=CALL><style>@keyframes x{}</style>',
  'red;background:url(LEAK)',
  'red}*{background:url(LEAK)}',
  'url(LEAK)',
  'var(--openness-color);background-image:url(LEAK)',
  'x:expression(CALL)',
  '@import "LEAK";',
];
