package dev.todoke.linkage.model;

/// One row of a model file as it stands there (モデルの行).
///
/// @param line number of the line, from 1
public record ModelRow(
        int line, String kind, String name, String level, String m, String u, String value, String note) {}
