<?php
// Does one thing in a site: reads it as JSON, writes the answer as JSON.
$task = json_decode( stream_get_contents( STDIN ), true );
$url  = parse_url( getenv( 'SITE_URL' ) );

$_SERVER['HTTP_HOST']       = $url['host'] . ':' . $url['port'];
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
if ( 'install' === $task['do'] ) {
	define( 'WP_INSTALLING', true );
}
require getenv( 'SITE_FOLDER' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

function install( $task ) {
	wp_install( 'Test site', 'administrator', 'administrator@example.org', true, '', 'password' );
	switch_theme( 'twentytwentythree' );
	update_option( 'posts_per_rss', 100 );
	wp_insert_user(
		array(
			'user_login' => 'author',
			'user_pass'  => 'password',
			'user_email' => 'author@example.org',
			'role'       => 'author',
		)
	);
	return $GLOBALS['wp_version'];
}

function publish( $task ) {
	wp_set_current_user( get_user_by( 'login', $task['user'] )->ID );
	kses_init();
	$post = array(
		'post_title'   => $task['title'],
		'post_content' => $task['content'],
		'post_status'  => 'publish',
	);
	$id = wp_insert_post( wp_slash( $post ), true );
	return array(
		'url'     => home_url( '/?p=' . $id ),
		'content' => get_post( $id )->post_content,
	);
}

function activate( $task ) {
	return activate_plugin( 'openness-widgets/openness-widgets.php' );
}

function deactivate( $task ) {
	deactivate_plugins( 'openness-widgets/openness-widgets.php' );
	return null;
}

function traces( $task ) {
	global $wpdb;
	$options = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%openness%'" );
	$metas   = $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_value LIKE '%openness%'" );
	return array_merge( $options, $metas );
}

echo "\n", json_encode( call_user_func( $task['do'], $task ) );
