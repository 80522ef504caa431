import { tagOf, widgets } from '../../render/index.js';
import type { Release } from '../snippet.js';
import { wholeScriptOf } from '../script.js';

const cases = widgets.map(
  (widget) => `{%- when "${widget}" -%}{%- assign openness_tag = "${tagOf(widget)}" -%}`,
);

/**
 * The include for Jekyll 4 and 3.9: it writes the element with all parameters as attributes, escaped, the parameter
 * `fallback` inside, and the script once a page. No line of it is blank, for Markdown goes over it afterwards.
 */
export function jekyllInclude(release: Release): string {
  const { integrity = '' } = wholeScriptOf(release);
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `{%- comment -%} openness-widgets ${release.version}. A site that serves the scripts itself sets openness.scripts in _config.yml. {%- endcomment -%}
{%- assign openness_tag = "" -%}
{%- case include.widget -%}
${cases.join('\n')}
{%- endcase -%}
{%- capture openness_attributes -%}
{%- for parameter in include -%}
{%- assign openness_name = parameter[0] | downcase -%}
{%- assign openness_start = openness_name | slice: 0, 2 -%}
{%- unless openness_name == "widget" or openness_name == "fallback" or openness_name == "style" or openness_start == "on" -%}
{{ " " }}{{ openness_name | escape }}="{{ parameter[1] | escape }}"
{%- endunless -%}
{%- endfor -%}
{%- endcapture -%}
{%- assign openness_fallback = include.fallback | strip -%}
{%- assign openness_scripts = site.openness.scripts | default: "${release.scriptsUrl}" -%}
{%- if openness_tag == "" -%}
<strong>openness: there is no widget “{{ include.widget | escape }}”.</strong>
{%- elsif include.widget == "badge" -%}
<{{ openness_tag }}{{ openness_attributes }}>{{ openness_fallback }}</{{ openness_tag }}>
{%- else -%}
<figure>
<{{ openness_tag }}{{ openness_attributes }}>
{{ openness_fallback }}
</{{ openness_tag }}>
</figure>
{%- endif -%}
{%- unless openness_script -%}
{%- assign openness_script = true -%}
{%- if include.widget != "badge" %}
{% endif -%}
<script type="module" src="{{ openness_scripts | escape }}openness-widgets.js"${hash}></script>
{%- endunless -%}
`;
}
