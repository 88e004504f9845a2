package dev.todoke.cli.register;

/// A row or a whole file that did not enter the registry (受け付けなかった行).
///
/// @param file path below the input folder
/// @param line line in the file, 0 when the whole file is refused
/// @param check ids of the checks that refused it, or the column that could not be read
record RefusedRow(String file, long line, String check, String value, String message) {}
