/** A scorecard with all its words ready, as every card but the element gets it. */
export interface CardView {
  id: string;
  name: string;
  rubric: string;
  facts: { label: string; text: string }[];
  total: string;
  /** 0 to 1. */
  share: number;
  groups: { name: string; total: string; share: number; criteria: CardCriterion[] }[];
  credit: string;
}

export interface CardCriterion {
  name: string;
  word: string;
  tone: string;
  /** The question, the note and the evidence, which open with the criterion. */
  question: string;
  note: string;
  evidence: { text: string; url: string }[];
}
