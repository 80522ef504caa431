<?php
/**
 * Addresses of the page that shows one widget alone, in a frame or by itself.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address before what it shows.
 *
 * @return string
 */
function openness_widgets_embed_base() {
	return add_query_arg( 'openness_widgets_embed', '1', home_url( '/' ) );
}

/**
 * Address of the page that shows this widget.
 *
 * @param string               $tag    Tag of the element.
 * @param array<string,string> $values Its attributes.
 * @return string
 */
function openness_widgets_embed_address( $tag, $values ) {
	$shown = array_diff_key( openness_widgets_known_attributes( $tag, $values ), array_flip( array( 'src', 'hash' ) ) );
	return openness_widgets_embed_base() . '&' . http_build_query( array( 'widget' => $tag ) + $shown, '', '&', PHP_QUERY_RFC3986 );
}

/**
 * What an address of such a page asks for, or null where it is none of this site.
 *
 * @param string $address Any text.
 * @return array{tag: string, values: array<string,string>, query: string}|null
 */
function openness_widgets_read_address( $address ) {
	$parts = wp_parse_url( $address );
	$home  = wp_parse_url( home_url( '/' ) );
	if ( ! is_array( $parts ) || ! isset( $parts['query'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return null;
	}
	foreach ( array( 'scheme', 'host', 'port', 'path' ) as $part ) {
		if ( ( isset( $parts[ $part ] ) ? $parts[ $part ] : '' ) !== ( isset( $home[ $part ] ) ? $home[ $part ] : '' ) ) {
			return null;
		}
	}
	parse_str( $parts['query'], $values );
	$values = array_map( 'strval', array_filter( $values, 'is_scalar' ) );
	$tag    = isset( $values['openness_widgets_embed'], $values['widget'] ) ? openness_widgets_tag( $values['widget'] ) : null;
	return null === $tag ? null : array(
		'tag'    => $tag,
		'values' => $values,
		'query'  => $parts['query'],
	);
}

/**
 * What a widget is called for those who do not see it.
 *
 * @param string               $tag    Tag of the element.
 * @param array<string,string> $values Its attributes.
 * @return string
 */
function openness_widgets_title( $tag, $values ) {
	if ( 'openness-index' === $tag ) {
		return __( 'Openness of all models', 'openness-widgets' );
	}
	$list  = isset( $values['model'] ) ? $values['model'] : '';
	$list  = isset( $values['models'] ) ? $values['models'] : $list;
	$ids   = array_filter( array_map( 'trim', explode( ',', $list ) ) );
	$names = implode( ', ', array_map( 'openness_widgets_model_name', $ids ) );
	if ( 'pricing-table' === $tag ) {
		/* translators: %s: names of models, separated by commas. */
		return '' === $names ? __( 'Prices of models', 'openness-widgets' ) : sprintf( __( 'Prices of %s', 'openness-widgets' ), $names );
	}
	/* translators: %s: names of models, separated by commas. */
	return '' === $names ? __( 'Openness of a model', 'openness-widgets' ) : sprintf( __( 'Openness of %s', 'openness-widgets' ), $names );
}

/**
 * Name of a model, or its id where it is in none of the datasets.
 *
 * @param string $id Id of a model.
 * @return string
 */
function openness_widgets_model_name( $id ) {
	static $names = null;
	if ( null === $names ) {
		$names = require __DIR__ . '/built-names.php';
	}
	return isset( $names[ $id ] ) ? $names[ $id ] : $id;
}
