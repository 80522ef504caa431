<?php
/**
 * The script of the elements: on pages that show one, from the plugin's own folder, with its hash.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Makes the script known. It finds the data beside itself. */
function openness_widgets_register_script() {
	$version = openness_widgets_built( 'version' );
	wp_register_script( 'openness-widgets', openness_widgets_asset( 'openness-widgets.js' ), array(), $version, true );
}
add_action( 'init', 'openness_widgets_register_script' );

/**
 * Prints the script as a module, which WordPress 6.1 has no word for.
 *
 * @param string $tag    What WordPress would print.
 * @param string $handle Name of the script.
 * @param string $source Address of the script.
 * @return string
 */
function openness_widgets_module_tag( $tag, $handle, $source ) {
	if ( 'openness-widgets' !== $handle ) {
		return $tag;
	}
	$integrity = openness_widgets_built( 'integrity' );
	return sprintf(
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It is enqueued, this is how it is printed.
		'<script type="module" src="%s" integrity="%s" crossorigin="anonymous" id="openness-widgets-js"></script>' . "\n",
		esc_url( $source ),
		esc_attr( $integrity )
	);
}
add_filter( 'script_loader_tag', 'openness_widgets_module_tag', 10, 3 );

/**
 * Asks for the script where a text holds one of the elements. The text stays as it is.
 *
 * @param string $html A text that is about to be shown.
 * @return string
 */
function openness_widgets_follow_content( $html ) {
	if ( is_feed() || ! is_string( $html ) ) {
		return $html;
	}
	foreach ( array_keys( openness_widgets_built( 'elements' ) ) as $tag ) {
		if ( false !== strpos( $html, '<' . $tag ) ) {
			wp_enqueue_script( 'openness-widgets' );
			break;
		}
	}
	return $html;
}
// After shortcodes, which come at 11. Templates and widgets of the theme are no content.
add_filter( 'the_content', 'openness_widgets_follow_content', 99 );
add_filter( 'render_block', 'openness_widgets_follow_content', 99 );
add_filter( 'widget_text', 'openness_widgets_follow_content', 99 );
