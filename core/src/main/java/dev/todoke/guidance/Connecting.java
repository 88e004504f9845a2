package dev.todoke.guidance;

/// A connection as the server sees it (サーバーから見た接続).
///
/// @param userAgent the header of that name; empty when there was none
/// @param protocol `TLSv1.3` and the like; empty when the connection is not encrypted or nobody told
public record Connecting(String userAgent, String protocol) {}
