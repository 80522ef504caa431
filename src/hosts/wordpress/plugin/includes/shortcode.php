<?php
/**
 * The shortcode: [openness widget="scorecard" model="deepseek-r1"]What is read in feeds and mail[/openness]
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints a shortcode as the element.
 *
 * @param array|string $given   Attributes as written.
 * @param string|null  $content What stands between the opening and the closing shortcode.
 * @return string
 */
function openness_widgets_shortcode( $given, $content = null ) {
	$values = openness_widgets_shortcode_values( (array) $given );
	$tag    = openness_widgets_tag( isset( $values['widget'] ) ? $values['widget'] : 'scorecard' );
	if ( null === $tag ) {
		return '';
	}
	$fallback = openness_widgets_shortcode_fallback( (string) $content );
	if ( '' === $fallback ) {
		$fallback = openness_widgets_link( $tag, $values );
	}
	return openness_widgets_follow_content( openness_widgets_print_element( $tag, $values, $fallback ) );
}
add_shortcode( 'openness', 'openness_widgets_shortcode' );

/**
 * Values by name. A name alone, such as `controls`, is an attribute without a value.
 *
 * @param array $given Attributes as WordPress has read them.
 * @return array<string,string>
 */
function openness_widgets_shortcode_values( $given ) {
	$values = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$values[ strtolower( (string) $value ) ] = '';
		} else {
			$values[ $name ] = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
	}
	return $values;
}

/**
 * The content of a shortcode without the halves of paragraphs that WordPress has put at its ends.
 *
 * @param string $content As WordPress hands it over.
 * @return string
 */
function openness_widgets_shortcode_fallback( $content ) {
	$content = preg_replace( '%^(\s|</p>|<br\s*/?>)+|(\s|<p>|<br\s*/?>)+$%i', '', $content );
	return trim( force_balance_tags( wp_kses_post( $content ) ) );
}

/**
 * A link to the page that shows a widget alone, for shortcodes that say nothing themselves.
 *
 * @param string               $tag    Tag of the element.
 * @param array<string,string> $values Its attributes.
 * @return string
 */
function openness_widgets_link( $tag, $values ) {
	return sprintf(
		'<a href="%s">%s</a>',
		esc_url( openness_widgets_embed_address( $tag, $values ) ),
		esc_html( openness_widgets_title( $tag, $values ) )
	);
}
