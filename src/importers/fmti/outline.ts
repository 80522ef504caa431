/** Where each subdomain of the first two editions begins. Their score files hold the indicators in this order. */
const starts: [domain: string, subdomain: string, firstIndicator: string][] = [
  ['Upstream', 'Data', 'Data size'],
  ['Upstream', 'Data labor', 'Use of human labor'],
  ['Upstream', 'Data access', 'Queryable external data access'],
  ['Upstream', 'Compute', 'Compute usage'],
  ['Upstream', 'Methods', 'Model stages'],
  ['Upstream', 'Data mitigations', 'Mitigations for privacy'],
  ['Model', 'Model basics', 'Input modality'],
  ['Model', 'Model access', 'External model access protocol'],
  ['Model', 'Capabilities', 'Capabilities description'],
  ['Model', 'Limitations', 'Limitations description'],
  ['Model', 'Risks', 'Risks description'],
  ['Model', 'Model mitigations', 'Mitigations description'],
  ['Model', 'Trustworthiness', 'Trustworthiness evaluation'],
  ['Model', 'Inference', 'Inference duration evaluation'],
  ['Downstream', 'Distribution', 'Release decision-making'],
  ['Downstream', 'Usage policy', 'Permitted and prohibited users'],
  ['Downstream', 'Model behavior policy', 'Permitted, restricted, and prohibited model behaviors'],
  ['Downstream', 'User interface', 'User interaction with AI system'],
  ['Downstream', 'User data protection', 'User data protection policy'],
  ['Downstream', 'Model updates', 'Versioning protocol'],
  ['Downstream', 'Feedback', 'Feedback mechanism'],
  ['Downstream', 'Impact', 'Monitoring mechanism'],
  ['Downstream', 'Documentation for deployers', 'Centralized documentation for downstream use'],
];

export interface Place {
  domain: string;
  subdomain: string;
}

/**
 * The domain and subdomain of each indicator of the edition of May 2024, whose file names neither: those of the
 * edition before it, which has the same outline. Undefined where the indicators are not in that order.
 */
export function outlineOfMay2024(indicators: string[]): Place[] | undefined {
  const positions = starts.map(([, , first]) => indicators.indexOf(first));
  const isInOrder = positions.every((position, index) => position > (positions[index - 1] ?? -1));
  if (!isInOrder || positions[0] !== 0) return undefined;
  return indicators.map((_, index) => {
    const [domain = '', subdomain = ''] = starts[positions.findLastIndex((start) => start <= index)] ?? [];
    return { domain, subdomain };
  });
}
