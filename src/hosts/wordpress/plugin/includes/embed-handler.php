<?php
/**
 * The address of a widget, pasted into a post of this site, becomes its frame. Nothing is asked over the network
 * and nothing is stored, so that nothing is left behind when the plugin goes.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Makes the addresses of the site's own widgets known to posts and to the editor. */
function openness_widgets_register_embeds() {
	$home    = preg_quote( home_url( '/' ), '#' );
	$pattern = '#^' . $home . '\?(?:.*&)?openness_widgets_embed=1(?:&.*)?$#';
	wp_embed_register_handler( 'openness-widgets', $pattern, 'openness_widgets_embed' );
	// The editor asks the provider first.
	wp_oembed_add_provider( $pattern, rest_url( 'openness-widgets/v1/oembed' ), true );
	$version = openness_widgets_built( 'version' );
	wp_register_script( 'openness-widgets-frame', openness_widgets_asset( 'parent.js' ), array(), $version, true );
}
add_action( 'init', 'openness_widgets_register_embeds' );

/**
 * The frame for an address, with the script that gives it its height.
 *
 * @param array  $matches    What the pattern has found.
 * @param array  $attributes Room in the post.
 * @param string $address    The address itself.
 * @return string
 */
function openness_widgets_embed( $matches, $attributes, $address ) {
	$width  = isset( $attributes['width'] ) ? $attributes['width'] : null;
	$answer = openness_widgets_oembed( html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $width );
	if ( null === $answer ) {
		return '';
	}
	if ( is_feed() ) {
		return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $answer['title'] ) );
	}
	wp_enqueue_script( 'openness-widgets-frame' );
	return $answer['html'];
}
