/** One of the pages that are held against each other. */
export interface Subject<Sample> {
  name: string;
  measure: () => Promise<Sample>;
}

export interface Series<Sample> {
  /** Of each subject as many as there were rounds. */
  samples: Map<string, Sample[]>;
  /** Why a subject has none. */
  failures: Map<string, string>;
}

/**
 * All subjects in every round, in another order each time, so that none is always the first. One that fails is
 * left out as a whole: it has no time.
 */
export async function runRounds<Sample>(
  subjects: readonly Subject<Sample>[],
  rounds: number,
): Promise<Series<Sample>> {
  const series: Series<Sample> = {
    samples: new Map(subjects.map(({ name }) => [name, []])),
    failures: new Map(),
  };
  for (let round = 0; round < rounds; round++) {
    for (const subject of rotated(subjects, round)) {
      if (!series.failures.has(subject.name)) await measureInto(series, subject);
    }
  }
  return series;
}

const rotated = <Item>(items: readonly Item[], by: number): Item[] => {
  const start = by % Math.max(items.length, 1);
  return [...items.slice(start), ...items.slice(0, start)];
};

async function measureInto<Sample>(
  series: Series<Sample>,
  { name, measure }: Subject<Sample>,
): Promise<void> {
  try {
    const sample = await measure();
    series.samples.get(name)?.push(sample);
  } catch (error) {
    series.samples.delete(name);
    series.failures.set(name, firstLineOf(error));
  }
}

const firstLineOf = (error: unknown) =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';

/** What a number of each sample is, or why there is none. */
export function valuesOf<Sample>(
  { samples, failures }: Series<Sample>,
  name: string,
  read: (sample: Sample) => number,
): number[] | string {
  return samples.get(name)?.map(read) ?? failures.get(name) ?? 'it was not tried';
}
