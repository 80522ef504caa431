<?php
/**
 * The elements as text: which there are, what they take, and how one is written.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tag that a name means, with or without the first word of the tag: `badge`, `openness-badge`.
 *
 * @param string $name Name of a widget.
 * @return string|null
 */
function openness_widgets_tag( $name ) {
	$tag = 'pricing' === $name ? 'pricing-table' : $name;
	foreach ( array_keys( openness_widgets_built( 'elements' ) ) as $known ) {
		if ( $known === $tag || 'openness-' . $tag === $known ) {
			return $known;
		}
	}
	return null;
}

/**
 * Those of the given attributes that an element takes.
 *
 * @param string               $tag    Tag of the element.
 * @param array<string,string> $values Values by the name of the attribute.
 * @return array<string,string>
 */
function openness_widgets_known_attributes( $tag, $values ) {
	$elements = openness_widgets_built( 'elements' );
	return array_intersect_key( $values, array_flip( array_merge( $elements[ $tag ], array( 'lang' ) ) ) );
}

/**
 * An element as HTML. Its content is what is seen where it cannot be shown.
 *
 * @param string               $tag      Tag of the element.
 * @param array<string,string> $values   Values by the name of the attribute; others than its own are left out.
 * @param string               $fallback HTML that has passed kses.
 * @return string
 */
function openness_widgets_print_element( $tag, $values, $fallback ) {
	$attributes = '';
	foreach ( openness_widgets_known_attributes( $tag, $values ) as $name => $value ) {
		$printed     = 'src' === $name ? esc_url( $value ) : esc_attr( $value );
		$attributes .= '' === $printed ? ' ' . $name : sprintf( ' %s="%s"', $name, $printed );
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $attributes, $fallback );
}
