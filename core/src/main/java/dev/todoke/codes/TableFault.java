package dev.todoke.codes;

/// What keeps a proposed table from being read (表の案の誤り).
///
/// @param line line of the file from 1; 1 is the header
/// @param column column concerned; empty for the whole line
/// @param value what stands there
/// @param allowed what may stand there
public record TableFault(long line, String column, String value, String allowed) {}
