// The build of dist/cdn/ puts this in place of `can-define.ts`: what there is to say of a taken name is seldom said.
import { failurePart } from './parts.js';

export function canDefine(tag: string, element: CustomElementConstructor): boolean {
  const existing = customElements.get(tag);
  // A page may well load the same script twice.
  if (existing && versionOf(existing) !== versionOf(element))
    void failurePart.load().then((part) => part?.canDefine(tag, element));
  return !existing;
}

const versionOf = (element: object): unknown => Reflect.get(element, 'version');
