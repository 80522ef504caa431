import { tagOf, widgets } from '../../render/index.js';
import type { Release } from '../snippet.js';
import { wholeScriptOf } from '../script.js';

const tags = widgets.map((widget) => `"${widget}" "${tagOf(widget)}"`).join(' ');

/**
 * The shortcode for Hugo 0.93 and newer: it writes the element with all parameters as attributes, what stands
 * between its tags as the fallback, and the script once a page. Hugo escapes nothing in a text that a template has
 * put together, so every value is escaped by hand.
 */
export function hugoShortcode(release: Release): string {
  const { integrity = '' } = wholeScriptOf(release);
  return `{{- /* openness-widgets ${release.version}. A site that serves the scripts itself sets params.openness.scripts. */ -}}
{{- $tags := dict ${tags} -}}
{{- $widget := .Get "widget" | default "" -}}
{{- $tag := index $tags $widget -}}
{{- if not $tag }}{{ errorf "openness: there is no widget %q: %s" $widget .Position }}{{ end -}}
{{- $attributes := "" -}}
{{- range $name, $value := .Params -}}
  {{- if and (ne $name "widget") (findRE "^[a-z][a-z0-9-]*$" $name) (not (findRE "^(on.*|style)$" $name)) -}}
    {{- $attributes = printf "%s %s=\\"%s\\"" $attributes $name (htmlEscape (string $value)) -}}
  {{- end -}}
{{- end -}}
{{- $opening := printf "<%s%s>" $tag $attributes -}}
{{- $closing := printf "</%s>" $tag -}}
{{- $inner := strings.Trim .Inner "\\n" -}}
{{- if eq $widget "badge" -}}
  {{- printf "%s%s%s" $opening $inner $closing | safeHTML -}}
{{- else -}}
  {{- printf "<figure>\\n%s\\n%s\\n%s\\n</figure>" $opening $inner $closing | safeHTML -}}
{{- end -}}
{{- $scripts := ${quote(release.scriptsUrl)} -}}
{{- with site.Params.openness }}{{ with .scripts }}{{ $scripts = . }}{{ end }}{{ end -}}
{{- $own := string .Ordinal -}}
{{- if not (.Page.Scratch.Get "openness") }}{{ .Page.Scratch.Set "openness" $own }}{{ end -}}
{{- if eq (.Page.Scratch.Get "openness") $own -}}
<script type="module" src="{{ $scripts }}openness-widgets.js"${printHash(integrity)}></script>
{{- end -}}
`;
}

const printHash = (integrity: string) =>
  integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';

const quote = (text: string) => JSON.stringify(text);
