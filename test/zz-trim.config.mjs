import shared from './web-test-runner.config.mjs';
import { readFileSync } from 'node:fs';
import { litForAnyPage } from '../src/bundle/lit-for-any-page.mjs';
const p = litForAnyPage(); const seen = new Set();
const N = /const N=\(t,i\)=>\{.*?,e\]\};/;
const consts = /,f="\[ .*?\$=\/"\/g,y=.*?\$\/i(?=,x=)/;
export default { ...shared, nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [{ name: 'trim', transform(ctx) {
    const path = ctx.path.replace(/\?.*/, '');
    if (!/node_modules/.test(path) || !/\/(lit-html|lit-element|@lit\/reactive-element)\//.test(path)) return;
    const orig = String(ctx.body);
    const r = p.transform.call({ error(m) { throw new Error(m); } }, orig, path);
    if (!r) return;
    let code = r.code; seen.add(path);
    if (path.endsWith('/lit-html/lit-html.js')) {
      code = code.replace(/const N=\(t,i\)=>\{[^]*?,s\]\};/, () => N.exec(orig)[0]).replace(/(?=,x=t=>)/, () => consts.exec(orig)[0]);
      process.stderr.write('TRIMMED lit-html\n');
    }
    return { body: code };
  } }, ...shared.plugins] };
