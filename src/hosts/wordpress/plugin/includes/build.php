<?php
/**
 * What the build has written down about the files beside it: version, hashes, elements, datasets.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * One entry of built.php.
 *
 * @param string $name Name of the entry.
 * @return mixed
 */
function openness_widgets_built( $name ) {
	static $built = null;
	if ( null === $built ) {
		$built = require __DIR__ . '/built.php';
	}
	return $built[ $name ];
}

/**
 * Address of a file of the plugin's own.
 *
 * @param string $path Path within the folder assets.
 * @return string
 */
function openness_widgets_asset( $path ) {
	return plugins_url( 'assets/' . $path, OPENNESS_WIDGETS_FILE );
}
