<?php
/**
 * The published datasets, for frames of other sites: a frame in a sandbox belongs to no site and reads only what
 * its server gives to everybody.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Names of the datasets that an element with these attributes shows.
 *
 * @param string               $tag    Tag of the element.
 * @param array<string,string> $values Its attributes.
 * @return string[]
 */
function openness_widgets_dataset_names( $tag, $values ) {
	if ( 'pricing-table' === $tag ) {
		return array( 'prices' );
	}
	if ( 'openness-compare' === $tag && isset( $values['by'] ) && 'source' === $values['by'] ) {
		return array( 'deepseek-by-source' );
	}
	$has_changes = in_array( $tag, array( 'openness-scorecard', 'openness-compare' ), true );
	$rubrics     = array( isset( $values['rubric'] ) ? $values['rubric'] : '' );
	if ( $has_changes && ! empty( $values['since'] ) ) {
		$rubrics[] = $values['since'];
	}
	return array_values( array_unique( array_map( 'openness_widgets_dataset_of_rubric', $rubrics ) ) );
}

/**
 * Name of the dataset that holds a rubric; that of the newest edition where the rubric is unknown or none.
 *
 * @param string $rubric Id of a rubric.
 * @return string
 */
function openness_widgets_dataset_of_rubric( $rubric ) {
	foreach ( openness_widgets_built( 'rubrics' ) as $known ) {
		if ( $known['id'] === $rubric ) {
			return $known['dataset'];
		}
	}
	return 'osai-12';
}

/**
 * Address under which everybody may read a dataset.
 *
 * @param string $name Name of the dataset.
 * @return string
 */
function openness_widgets_dataset_address( $name ) {
	return add_query_arg( 'openness_widgets_data', $name, home_url( '/' ) );
}

/**
 * Path of a dataset, or null where there is none of this name.
 *
 * @param string $name Name of the dataset.
 * @return string|null
 */
function openness_widgets_dataset_path( $name ) {
	$is_known = in_array( $name, openness_widgets_built( 'datasets' ), true );
	return $is_known ? dirname( OPENNESS_WIDGETS_FILE ) . '/assets/data/' . $name . '.json' : null;
}

/** Answers with a dataset where the address asks for one. */
function openness_widgets_serve_dataset() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Public data, read only.
	$name = isset( $_GET['openness_widgets_data'] ) ? sanitize_key( wp_unslash( $_GET['openness_widgets_data'] ) ) : '';
	if ( '' === $name ) {
		return;
	}
	$path = openness_widgets_dataset_path( $name );
	header( 'Access-Control-Allow-Origin: *' );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Content-Type: application/json; charset=utf-8' );
	if ( null === $path ) {
		status_header( 404 );
		exit( '{}' );
	}
	status_header( 200 );
	header( 'Cache-Control: public, max-age=' . DAY_IN_SECONDS );
	readfile( $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_readfile -- One of our own files.
	exit;
}
// Before WordPress looks for a post: settings of the widgets are called like words of its own, such as `search`.
add_action( 'parse_request', 'openness_widgets_serve_dataset', 0 );
