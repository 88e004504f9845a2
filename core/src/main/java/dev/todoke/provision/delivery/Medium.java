package dev.todoke.provision.delivery;

/// A medium with what is on it (媒体): registered once, followed until it is destroyed.
///
/// @param number provision number with a serial, `T2026-0001-1-M01`
/// @param sha256 of the package on it
/// @param serial number that the maker printed on it, empty when it has none
/// @param replaces number of the medium whose place it takes, empty for a first one
public record Medium(String number, MediumKind kind, Part part, String sha256, String serial, String replaces) {}
