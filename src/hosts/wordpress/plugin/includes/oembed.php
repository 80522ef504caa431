<?php
/**
 * What is answered to those who ask how to embed a page that shows a widget (https://oembed.com/).
 *
 * @package openness-widgets
 */

defined( 'ABSPATH' ) || exit;

/** Makes the answer reachable. */
function openness_widgets_register_oembed_route() {
	register_rest_route(
		'openness-widgets/v1',
		'/oembed',
		array(
			'methods'             => 'GET',
			'callback'            => 'openness_widgets_answer_oembed',
			'permission_callback' => '__return_true',
			'args'                => array( 'url' => array( 'required' => true ) ),
		)
	);
}
add_action( 'rest_api_init', 'openness_widgets_register_oembed_route' );

/**
 * Address of the answer about a page.
 *
 * @param string $address Address of the page.
 * @return string
 */
function openness_widgets_oembed_address( $address ) {
	return add_query_arg( 'url', rawurlencode( $address ), rest_url( 'openness-widgets/v1/oembed' ) );
}

/**
 * Answers, or says that the page is none of ours, or that there is no such format.
 *
 * @param WP_REST_Request $request The question.
 * @return WP_REST_Response|WP_Error
 */
function openness_widgets_answer_oembed( $request ) {
	$format = $request->get_param( 'format' );
	if ( null !== $format && 'json' !== $format ) {
		return new WP_Error( 'openness_widgets_format', __( 'Only JSON is spoken here.', 'openness-widgets' ), array( 'status' => 501 ) );
	}
	$address = (string) $request['url'];
	$answer  = openness_widgets_oembed( $address, $request['maxwidth'], $request['maxheight'] );
	if ( null === $answer ) {
		return new WP_Error( 'openness_widgets_address', __( 'No widget has this address.', 'openness-widgets' ), array( 'status' => 404 ) );
	}
	if ( openness_widgets_is_other_wordpress( (string) $request->get_header( 'user_agent' ) ) ) {
		$answer['html'] = openness_widgets_quoted_link( $address, $answer['title'] ) . $answer['html'];
	}
	return new WP_REST_Response( $answer, 200, array( 'Vary' => 'User-Agent' ) );
}

/**
 * Whether another WordPress asks.
 *
 * @param string $agent What it says of itself: `WordPress/6.1; https://example.org`.
 * @return bool
 */
function openness_widgets_is_other_wordpress( $agent ) {
	$is_wordpress = 1 === preg_match( '%^WordPress/[^;]*;\s*(\S+)%', $agent, $found );
	return $is_wordpress && untrailingslashit( $found[1] ) !== untrailingslashit( home_url() );
}

/**
 * A quoted link before the frame. WordPress shows it in feeds and until the frame has said how high it is; it
 * listens to the frame only where there is one. All others would show both.
 *
 * @param string $address Where it leads.
 * @param string $title   What it says.
 * @return string
 */
function openness_widgets_quoted_link( $address, $title ) {
	return sprintf( '<blockquote><a href="%s">%s</a></blockquote>', esc_url( $address ), esc_html( $title ) );
}

/**
 * Describes the frame of a page, or null where the page is none of ours.
 *
 * @param string           $address    Address of the page.
 * @param int|string|null  $max_width  The most there is room for, in CSS pixels; what is no length counts as none.
 * @param int|string|null  $max_height The same for the height.
 * @return array|null
 */
function openness_widgets_oembed( $address, $max_width = null, $max_height = null ) {
	$asked = openness_widgets_read_address( $address );
	if ( null === $asked ) {
		return null;
	}
	$home   = home_url( '/' );
	$title  = openness_widgets_title( $asked['tag'], $asked['values'] );
	$width  = openness_widgets_at_most( 700, $max_width );
	$height = openness_widgets_at_most( 480, $max_height );
	return array(
		'type'          => 'rich',
		'version'       => '1.0',
		'title'         => $title,
		'provider_name' => wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
		'provider_url'  => openness_widgets_origin( $home ) . '/',
		'cache_age'     => DAY_IN_SECONDS,
		'html'          => openness_widgets_frame( $home . '?' . $asked['query'], $title, $width, $height ),
		'width'         => $width,
		'height'        => $height,
	);
}

/**
 * The frame. It scrolls until the page around it has been told its height.
 *
 * @param string $address Address of the page in it.
 * @param string $title   What it is called.
 * @param int    $width   CSS pixels.
 * @param int    $height  CSS pixels.
 * @return string
 */
function openness_widgets_frame( $address, $title, $width, $height ) {
	return sprintf(
		'<iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" frameborder="0" style="max-width:100%%" data-openness></iframe>',
		esc_attr( esc_url_raw( $address ) ),
		esc_attr( $title ),
		$width,
		$height
	);
}

/**
 * A length, or the limit where it is lower.
 *
 * @param int             $length CSS pixels.
 * @param int|string|null $limit  CSS pixels.
 * @return int
 */
function openness_widgets_at_most( $length, $limit ) {
	$most = filter_var( $limit, FILTER_VALIDATE_INT );
	return false !== $most && $most > 0 ? min( $length, $most ) : $length;
}
