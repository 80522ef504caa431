import type { CreditView } from '../shared/credit.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetText } from './sheet-cell.js';
import type { Sheet, SheetCredit, SheetText } from './sheet.js';

/** What every sheet on openness ends with: who says it, when, under which licence, in which language. */
export function toSheetCredit(credit: CreditView, wording: Wording): Pick<Sheet, CommonPart> {
  const { sources, edition, asOf, license, rule, citation } = credit;
  return {
    asOf,
    credit: {
      sources: sources.map((source) => ({ ...toSheetText(source), details: [] })),
      ...(edition && { edition }),
      asOf,
      license: toSheetText(license),
      ...(rule && { rule }),
      ...(citation && { citation }),
    },
    ...toWords(wording, wording.strings.source),
  };
}

type LanguagePart = 'lang' | 'words' | 'foreign';
type CommonPart = 'asOf' | 'credit' | LanguagePart;

export const toWords = (
  { strings: { license, citation, evidence }, stringsLanguage, foreign }: Wording,
  source: string,
): Pick<Sheet, LanguagePart> => ({
  lang: stringsLanguage,
  words: { source, license, citation, evidence },
  ...(foreign.size > 0 && { foreign }),
});

/** The credit as sentences, each of them texts and links in their order, with the citation last. */
export function creditLines({ credit, words }: Pick<Sheet, 'credit' | 'words'>): SheetText[][] {
  const { sources, asOf, license, citation } = credit;
  const isDetailed = sources.some(({ details }) => details.length > 0);
  const licensed = [{ text: `. ${words.license}: ` }, license];
  const lines = isDetailed
    ? [
        [{ text: asOf }, ...licensed, { text: '.' }],
        [{ text: `${words.source}: ` }, ...listSources(sources, '; '), { text: '.' }],
      ]
    : [openingLine(credit, words.source, licensed)];
  return [...lines, ...(citation ? [[{ text: `${words.citation}: ${citation}` }]] : [])];
}

function openingLine(
  { sources, edition, asOf, rule }: SheetCredit,
  label: string,
  licensed: SheetText[],
): SheetText[] {
  return [
    { text: `${label}: ` },
    ...listSources(sources, ', '),
    { text: `${edition ? ` (${edition})` : ''}, ${asOf}` },
    ...licensed,
    { text: rule ? `. ${rule}` : '.' },
  ];
}

const listSources = (sources: SheetCredit['sources'], separator: string): SheetText[] =>
  sources.flatMap(({ details, ...source }, index) => [
    ...(index > 0 ? [{ text: separator }] : []),
    source,
    ...(details.length > 0 ? [{ text: ` (${details.join(', ')})` }] : []),
  ]);
