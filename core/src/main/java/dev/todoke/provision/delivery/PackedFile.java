package dev.todoke.provision.delivery;

/// One file inside a package (パッケージの中のファイル).
///
/// @param size in bytes
public record PackedFile(String name, long size, String sha256) {}
