<?php
/**
 * The block. What it saves is the element with its table, so that it reads without this plugin too.
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Makes the block and its script for the editor known. */
function openness_widgets_register_block() {
	$version  = openness_widgets_built( 'version' );
	$packages = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
	wp_register_script( 'openness-widgets-editor', openness_widgets_asset( 'editor.js' ), $packages, $version, true );
	wp_register_style( 'openness-widgets-editor', openness_widgets_asset( 'editor.css' ), array(), $version );
	wp_set_script_translations( 'openness-widgets-editor', 'openness-widgets' );
	register_block_type( dirname( OPENNESS_WIDGETS_FILE ) );
}
add_action( 'init', 'openness_widgets_register_block' );

/** Tells the editor where the files are. */
function openness_widgets_editor_settings() {
	$settings = array(
		'assetsUrl' => openness_widgets_asset( '' ),
		'script'    => array(
			'url'       => openness_widgets_asset( 'openness-widgets.js' ) . '?ver=' . openness_widgets_built( 'version' ),
			'integrity' => openness_widgets_built( 'integrity' ),
		),
		'embedUrl'  => openness_widgets_embed_base(),
		'language'  => get_bloginfo( 'language' ),
		'rubrics'   => openness_widgets_built( 'rubrics' ),
	);
	$json     = wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'openness-widgets-editor', 'window.opennessWidgets = ' . $json . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'openness_widgets_editor_settings' );
