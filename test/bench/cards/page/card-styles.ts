/** What the cards that are no elements of the kit look like: much like the element. */
export const cardStyles = `
  .card { display: block; border-block: 1px solid #ccc; padding-block: 1em }
  .card .name { font-size: 1.4em; font-weight: 600 }
  .card dl { display: flex; flex-wrap: wrap; gap: 0.5em 2em; margin: 0.5em 0 }
  .card dd { margin: 0 }
  .card .groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr)); gap: 1em 2em }
  .card .line { display: flex; gap: 0.5em; justify-content: space-between; padding: 0.3em 0; border-block-start: 1px solid #ddd }
  .card ul { list-style: none; margin: 0; padding: 0 }
  .card svg { inline-size: 100%; block-size: 6px; display: block }
  .card .mark { inline-size: 0.7em; block-size: 0.7em; border-radius: 50%; background: #888 }
  .card .positive { background: #0d8a63 } .card .middle { background: #b07400 } .card .negative { background: #c94f38 }
`;
