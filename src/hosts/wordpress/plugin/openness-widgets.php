<?php
/**
 * Plugin Name:       Openness Widgets
 * Description:       Shows how open an AI model really is, how models compare, and what they cost: as a block, a shortcode or a frame. All files and data come from your own site.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       openness-widgets
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'OPENNESS_WIDGETS_FILE', __FILE__ );

require __DIR__ . '/includes/build.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/datasets.php';
require __DIR__ . '/includes/embed-address.php';
require __DIR__ . '/includes/embed-page.php';
require __DIR__ . '/includes/oembed.php';
require __DIR__ . '/includes/embed-handler.php';
