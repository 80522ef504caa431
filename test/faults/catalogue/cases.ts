/** One way in which a page, a server, a dataset or a reader can misbehave. */
export interface Case {
  title: string;
  /** Why no test can bring it about here; a case has either a test or a reason. */
  exception?: string;
}

/** By id: a letter for the group and two digits. Ids never change; a case that goes keeps its id, with the reason. */
export type Cases = Record<string, Case>;
