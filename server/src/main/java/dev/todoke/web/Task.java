package dev.todoke.web;

/// One short form of a longer application, with its state (作業の一覧の1行).
///
/// @param path page of the task; empty when it cannot be started yet
/// @param state one word, for example 完了 or 未入力
public record Task(String label, String hint, String path, String state, boolean done) {}
