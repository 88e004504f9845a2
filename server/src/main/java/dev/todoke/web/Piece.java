package dev.todoke.web;

/// A stretch of a value that equals its counterpart, or differs from it (文字の一致・相違).
public record Piece(String text, boolean differs) {}
