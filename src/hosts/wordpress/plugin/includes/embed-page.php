<?php
/**
 * The page that shows one widget alone. Other sites put it into a frame.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Answers with the page where the address asks for it. */
function openness_widgets_serve_embed_page() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- A public page that changes nothing.
	if ( ! isset( $_GET['openness_widgets_embed'] ) ) {
		return;
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Every use of it is escaped.
	$query   = isset( $_SERVER['QUERY_STRING'] ) ? wp_unslash( $_SERVER['QUERY_STRING'] ) : '';
	$address = home_url( '/' ) . '?' . $query;
	status_header( 200 );
	// Being shown by others is what this page is for.
	header_remove( 'X-Frame-Options' );
	header( 'Content-Type: text/html; charset=utf-8' );
	header( 'Referrer-Policy: no-referrer' );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A file of our own; what is put into it is escaped.
	echo openness_widgets_embed_page( $address );
	exit;
}
add_action( 'parse_request', 'openness_widgets_serve_embed_page', 0 );

/**
 * The page as HTML.
 *
 * @param string $address Its own address.
 * @return string
 */
function openness_widgets_embed_page( $address ) {
	$page  = (string) file_get_contents( dirname( OPENNESS_WIDGETS_FILE ) . '/assets/embed.html' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- One of our own files.
	$asked = openness_widgets_read_address( $address );
	return strtr(
		$page,
		array(
			'{{site}}'   => esc_attr( openness_widgets_origin( home_url( '/' ) ) . ' ' . openness_widgets_origin( openness_widgets_asset( '' ) ) ),
			'{{script}}' => esc_url( openness_widgets_asset( 'embed.js' ) . '?ver=' . openness_widgets_built( 'version' ) ),
			'{{head}}'   => null === $asked ? '' : openness_widgets_embed_head( $address, $asked ),
		)
	);
}

/**
 * Where the data are, and where others learn how to embed this page.
 *
 * @param string $address Address of the page.
 * @param array  $asked   What it asks for.
 * @return string
 */
function openness_widgets_embed_head( $address, $asked ) {
	$datasets = array_map( 'openness_widgets_dataset_address', openness_widgets_dataset_names( $asked['tag'], $asked['values'] ) );
	return sprintf(
		'<meta name="openness-src" content="%s" /><link rel="alternate" type="application/json+oembed" href="%s" title="%s" />',
		esc_attr( implode( ' ', array_map( 'esc_url_raw', $datasets ) ) ),
		esc_url( openness_widgets_oembed_address( $address ) ),
		esc_attr( openness_widgets_title( $asked['tag'], $asked['values'] ) )
	);
}

/**
 * Scheme, host and port of an address.
 *
 * @param string $address A web address.
 * @return string
 */
function openness_widgets_origin( $address ) {
	$parts = wp_parse_url( $address );
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}
