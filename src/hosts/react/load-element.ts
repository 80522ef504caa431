'use client';

import { useEffect } from 'react';
import { loadElement } from '../load-elements.js';

/** Brings an element to life once React has taken over the page, so that both never work on it at once. */
export function LoadElement({ tag }: { tag: string }): null {
  useEffect(() => {
    void loadElement(tag);
  }, [tag]);
  return null;
}
