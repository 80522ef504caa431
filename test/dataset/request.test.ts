import { expect } from '@open-wc/testing';
import { requestDataset } from '../../src/dataset/request.js';
import { makeDataset } from '../fixtures/datasets.js';
import { jsonResponse, newAddress, replaceFetch, restoreFetch } from '../fixtures/fake-fetch.js';

afterEach(restoreFetch);

describe('requestDataset(url, signal, options)', () => {
  it('takes the answer to what has been asked already', async () => {
    const calls = replaceFetch(() => jsonResponse(makeDataset()));
    const answer = Promise.resolve(jsonResponse(makeDataset()));
    const outcome = await requestDataset(newAddress(), new AbortController().signal, { answer });
    expect(outcome.ok).to.equal(true);
    expect(calls).to.have.length(0);
  });

  it('does not ask once more where the time was over before it began', async () => {
    const calls = replaceFetch(() => jsonResponse(makeDataset()));
    const answer = Promise.reject<Response>(new DOMException('aborted', 'AbortError'));
    const outcome = await requestDataset(newAddress(), AbortSignal.abort(), { answer });
    expect(outcome).to.have.nested.property('failure.code', 'aborted');
    expect(calls).to.have.length(0);
    await answer.catch(() => undefined);
  });
});
