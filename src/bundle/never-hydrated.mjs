import { nodesIn } from '../locales/unused-words.mjs';

const isQuestion = ({ type, callee }) =>
  type === 'CallExpression' && callee.object?.name === 'hydrating' && callee.property.name === 'has';

/** What a server has printed is taken over by the package alone: in the single files the answer is always no. It follows the compiler. */
export function neverHydrated() {
  return {
    name: 'never-hydrated',
    transform(code, id) {
      if (!/\/src\/(shared|elements)\//.test(id) || !code.includes('hydrating.')) return null;
      const questions = [...nodesIn(this.parse(code))].filter(isQuestion);
      if (questions.length + 1 !== code.split('hydrating.').length) this.error(`another use of it in ${id}`);
      const answered = questions.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}false${text.slice(end)}`,
        code,
      );
      return { code: answered, map: null };
    },
  };
}
