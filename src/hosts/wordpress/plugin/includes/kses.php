<?php
/**
 * Authors who may not write any HTML they like may write the elements, which do nothing but show data.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the elements with their attributes to what is allowed in posts, and the element that keeps names of other
 * directions apart in what stands inside them.
 *
 * @param array  $allowed Attributes by tag.
 * @param string $context What the text is for.
 * @return array
 */
function openness_widgets_allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$common = array_fill_keys( array( 'class', 'dir', 'id', 'lang' ), true );
	foreach ( openness_widgets_built( 'elements' ) as $tag => $attributes ) {
		$allowed[ $tag ] = $common + array_fill_keys( $attributes, true );
	}
	$own            = isset( $allowed['bdi'] ) && is_array( $allowed['bdi'] ) ? $allowed['bdi'] : array();
	$allowed['bdi'] = $own + array_fill_keys( array( 'dir', 'lang' ), true );
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'openness_widgets_allow_elements', 10, 2 );
